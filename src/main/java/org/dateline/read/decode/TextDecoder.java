package org.dateline.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Page.Warning;

/**
 * Decodes a file's bytes with the charset they are most probably in.
 *
 * <p>Bytes that the charset has no character for become U+FFFD, and a warning says how many and
 * where the first one is.
 */
public final class TextDecoder {
  private final CharsetGuesser guesser = new CharsetGuesser();

  /** Decodes {@code bytes}; empty if they are not text in any encoding. */
  public Optional<Decoded> decode(byte[] bytes) {
    return guesser.guess(bytes).map(guess -> decode(bytes, guess));
  }

  /**
   * Decodes {@code bytes} whose format says in which charset they are.
   *
   * <p>A byte order mark and valid UTF-8 go before what is declared, and it is believed only if
   * nearly every byte has a character in it.
   *
   * @return empty if they are not text in any encoding
   */
  public Optional<Decoded> decode(byte[] bytes, Charset declared) {
    Optional<CharsetGuesser.Guess> guess = guesser.guess(bytes);
    if (guess.isEmpty() || guess.get().skip() > 0 || isUnicode(guess.get().charset())) {
      return guess.map(known -> decode(bytes, known));
    }
    Decoded decoded = decode(bytes, new CharsetGuesser.Guess(declared, 0));
    long bad = decoded.text().chars().filter(c -> c == '\uFFFD').count();
    boolean fits = bad * 500 <= decoded.text().length();
    return Optional.of(fits ? decoded : decode(bytes, guess.get()));
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static Decoded decode(byte[] bytes, CharsetGuesser.Guess guess) {
    CharsetDecoder decoder =
        guess
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, guess.skip(), bytes.length - guess.skip());
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 8);
    int replaced = 0;
    int first = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        result = decoder.flush(out);
      }
      if (result.isUnderflow()) {
        break;
      }
      if (result.isOverflow()) {
        out = grow(out);
        continue;
      }
      first = replaced == 0 ? out.position() : first;
      replaced++;
      in.position(Math.min(in.limit(), in.position() + result.length()));
      if (!out.hasRemaining()) {
        out = grow(out);
      }
      out.put('\uFFFD');
    }
    String text = out.flip().toString();
    return new Decoded(text, guess.charset().name(), warnings(guess.charset(), replaced, first));
  }

  private static CharBuffer grow(CharBuffer full) {
    CharBuffer larger = CharBuffer.allocate(full.capacity() * 2 + 16);
    return larger.put(full.flip());
  }

  private static List<Warning> warnings(Charset charset, int replaced, int first) {
    if (replaced == 0) {
      return List.of();
    }
    String what = replaced == 1 ? "One byte sequence is" : replaced + " byte sequences are";
    return List.of(
        new Warning(what + " not valid " + charset.name() + " and became U+FFFD.", first));
  }
}
