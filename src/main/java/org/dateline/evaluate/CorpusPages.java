package org.dateline.evaluate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.dateline.read.FormatReader;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.html.HtmlFormatReader;
import org.dateline.read.text.TextFormatReader;

/** Texts of corpora as the program reads them. */
public final class CorpusPages {
  private static final FormatReader TEXT = new TextFormatReader();
  private static final FormatReader HTML = new HtmlFormatReader();

  private CorpusPages() {}

  /** The page of a text; it has to hold an article. */
  public static Page page(String name, String text) {
    return page(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The page of a text file with these bytes; it has to hold an article. */
  public static Page page(String name, byte[] bytes) {
    return text(name, bytes).orElseThrow(() -> new IllegalArgumentException("no article: " + name));
  }

  /** The page of a text file with these bytes, if the program finds an article in it. */
  public static Optional<Page> text(String name, byte[] bytes) {
    return read(TEXT, name, bytes);
  }

  /** The page of an HTML file with these bytes, if the program finds an article in it. */
  public static Optional<Page> html(String name, byte[] bytes) {
    return read(HTML, name, bytes);
  }

  private static Optional<Page> read(FormatReader format, String name, byte[] bytes) {
    RawFile file = new RawFile(Path.of("/", name).normalize(), Instant.EPOCH, "", bytes);
    return format.read(file) instanceof ReadResult.Success(Page page)
        ? Optional.of(page)
        : Optional.empty();
  }
}
