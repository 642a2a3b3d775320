package org.dateline.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that the head of a page names: {@code <meta charset>}, {@code http-equiv}, XML. */
final class DeclaredCharset {
  /** Browsers look no further than 1,024 bytes; scripts push it down in real pages. */
  private static final int HEAD = 16_384;

  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** As browsers read it: Latin 1 stands for Windows-1252. */
  static Optional<Charset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(head);
    if (!named.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(named.group(1));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
