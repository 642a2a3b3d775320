package org.dateline.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 and UTF-32 without a mark. Text in any script has spaces, line ends, digits and
 * punctuation from the first 256 characters, whose high bytes are zero: in UTF-16 the zeros stand
 * at even or at odd offsets only, in UTF-32 at two or three of each four.
 */
final class ZeroBytes {
  private static final int SAMPLE = 1 << 14;

  private static final double SHARE = 0.03;

  private ZeroBytes() {}

  static Optional<Charset> charset(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    double units = length / 4.0;
    if (length < 4 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
      return length == 0 && bytes.length == 2 ? pair(bytes) : Optional.empty();
    }
    if (bytes.length % 4 == 0
        && zeros[0] == units
        && zeros[1] > 0.9 * units
        && zeros[3] * 20 < units) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (bytes.length % 4 == 0
        && zeros[3] == units
        && zeros[2] > 0.9 * units
        && zeros[0] * 20 < units) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    // Spaces and line ends are ASCII in every script; only line ends are common in Chinese.
    if (even > SHARE * units * 2 && odd * 20 < even) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (odd > SHARE * units * 2 && even * 20 < odd) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> pair(byte[] bytes) {
    if (bytes[0] == 0 && bytes[1] != 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return bytes[1] == 0 && bytes[0] != 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }
}
