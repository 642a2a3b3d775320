package org.dateline.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decides the charset of bytes: a byte order mark, else the pattern of zero bytes that UTF-16 and
 * UTF-32 leave, else valid UTF-8, else {@link CharsetStatistics}.
 */
final class CharsetGuesser {
  /**
   * A charset and how many bytes of a mark stand before the text.
   *
   * @param charset what to decode with
   * @param skip the length of the byte order mark, 0 to 4
   */
  record Guess(Charset charset, int skip) {}

  /** The charset of {@code bytes}; empty if they are not text. */
  Optional<Guess> guess(byte[] bytes) {
    return ByteOrderMark.find(bytes).or(() -> withoutMark(bytes));
  }

  private static Optional<Guess> withoutMark(byte[] bytes) {
    Optional<Charset> wide = ZeroBytes.charset(bytes);
    if (wide.isPresent()) {
      return wide.map(charset -> new Guess(charset, 0));
    }
    if (Binary.looksBinary(bytes)) {
      return Optional.empty();
    }
    Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : CharsetStatistics.guess(bytes);
    return Optional.of(new Guess(charset, 0));
  }

  /** Strict: one bad sequence and it is something else, or damaged. */
  private static boolean isUtf8(byte[] bytes) {
    // ISO-2022 switches between alphabets with escape sequences and is ASCII byte for byte.
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
