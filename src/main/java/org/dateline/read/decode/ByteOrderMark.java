package org.dateline.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The marks that open a file and tell its Unicode encoding. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  private record Mark(String hex, Charset charset) {}

  // The marks of UTF-32 come first: the one of UTF-32LE begins with that of UTF-16LE.
  private static final List<Mark> MARKS =
      List.of(
          new Mark("efbbbf", StandardCharsets.UTF_8),
          new Mark("fffe0000", StandardCharsets.UTF_32LE),
          new Mark("0000feff", StandardCharsets.UTF_32BE),
          new Mark("fffe", StandardCharsets.UTF_16LE),
          new Mark("feff", StandardCharsets.UTF_16BE));

  static Optional<CharsetGuesser.Guess> find(byte[] bytes) {
    for (Mark mark : MARKS) {
      byte[] bom = HexFormat.of().parseHex(mark.hex());
      if (bytes.length >= bom.length && Arrays.equals(bytes, 0, bom.length, bom, 0, bom.length)) {
        return Optional.of(new CharsetGuesser.Guess(mark.charset(), bom.length));
      }
    }
    return Optional.empty();
  }
}
