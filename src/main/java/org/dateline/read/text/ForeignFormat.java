package org.dateline.read.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.read.RawFile;

/** Recognises files that would only give nonsense if they were read as plain text. */
final class ForeignFormat {
  private ForeignFormat() {}

  private record Opening(String starts, String what) {}

  private static final int HEAD = 512;

  private static final List<Opening> OPENINGS =
      List.of(
          new Opening("%pdf-", "a PDF document"),
          new Opening("{\\rtf", "an RTF document"),
          new Opening("pk\u0003\u0004", "a ZIP archive or an office document"),
          new Opening("\u001f\u008b", "a gzip archive"),
          new Opening("\u0089png", "a picture"),
          new Opening("gif8", "a picture"),
          new Opening("\u00ff\u00d8\u00ff", "a picture"),
          new Opening("from: <saved by", "a web page saved as one file (MHTML)"),
          new Opening("mime-version: 1.0", "a web page saved as one file (MHTML)"),
          new Opening("<?xml", "an XML document"),
          new Opening("warc/", "a web archive"));

  /** What {@code file} is, with its article ("a PDF document"), if it is no plain text. */
  static Optional<String> of(RawFile file) {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    for (Opening opening : OPENINGS) {
      if (start.startsWith(opening.starts())) {
        return Optional.of(opening.what());
      }
    }
    boolean json = start.startsWith("{") || start.startsWith("[");
    return json && file.extension().startsWith("json")
        ? Optional.of("a JSON file")
        : Optional.empty();
  }
}
