package org.dateline.read.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The data files beside a package. */
public final class Resource {
  private Resource() {}

  static Stream<String> lines(String name) {
    return lines(Resource.class, name);
  }

  /**
   * The lines of {@code name} that are neither empty nor a comment ({@code #}).
   *
   * @param beside a class of the package that the file stands beside
   */
  public static Stream<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
