package org.dateline.ui.shell.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The file NOTICE, which comes with the program. */
public final class Notice {
  private Notice() {}

  /**
   * Reads it; for a worker.
   *
   * @throws UncheckedIOException if it is missing: the program is not whole
   */
  public static String read() {
    try (InputStream in = Notice.class.getResourceAsStream("/org/dateline/NOTICE")) {
      if (in == null) {
        throw new FileNotFoundException("org/dateline/NOTICE");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
