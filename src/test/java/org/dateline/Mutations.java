package org.dateline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A short, repeatable search for input that breaks something: pieces of good input, put together,
 * cut and altered. The profile {@code fuzz} searches longer, guided by what the code does.
 */
public final class Mutations {
  private static final int MOST_PIECES = 12;
  private static final int ALTERED = 4;

  private Mutations() {}

  /** Gives {@code check} so many inputs made of {@code pieces}; names the one that breaks it. */
  public static void of(List<String> pieces, int inputs, Consumer<byte[]> check) {
    Random random = new Random(inputs);
    for (int i = 0; i < inputs; i++) {
      byte[] input = input(pieces, random);
      try {
        check.accept(input);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "Input " + i + ": " + new String(input, StandardCharsets.ISO_8859_1), e);
      }
    }
  }

  private static byte[] input(List<String> pieces, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (int n = random.nextInt(MOST_PIECES) + 1; n > 0; n--) {
      byte[] piece = pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8);
      int end = random.nextInt(3) == 0 ? random.nextInt(piece.length + 1) : piece.length;
      for (int i = 0; i < end; i++) {
        bytes.add(piece[i]);
      }
    }
    for (int n = random.nextInt(ALTERED); n > 0 && !bytes.isEmpty(); n--) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(3)) {
        case 0 -> bytes.remove(at);
        case 1 -> bytes.add(at, (byte) random.nextInt());
        default -> bytes.set(at, (byte) random.nextInt());
      }
    }
    byte[] input = new byte[bytes.size()];
    for (int i = 0; i < input.length; i++) {
      input[i] = bytes.get(i);
    }
    return input;
  }
}
