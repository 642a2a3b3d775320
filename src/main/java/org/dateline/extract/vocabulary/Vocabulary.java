package org.dateline.extract.vocabulary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The words and pairs that the clock knows, by their hashes, and how much each says. */
final class Vocabulary {
  /** So many bits of a hash say where to look for it. */
  private static final int BITS = 12;

  private final int[] hashes;
  private final float[] idf;

  /** Sets so many low bits of the hashes apart: most hashes that are not known are told by them. */
  private static final int KNOWN_BITS = 18;

  private final long[] known = new long[1 << (KNOWN_BITS - 6)];

  /** Where the hashes begin whose high bits are at least the index. */
  private final int[] starts = new int[(1 << BITS) + 1];

  /**
   * A vocabulary.
   *
   * @param hashes ascending
   * @param idf the inverse document frequency of each
   */
  Vocabulary(int[] hashes, float[] idf) {
    this.hashes = hashes.clone();
    this.idf = idf.clone();
    for (int entry = 0; entry < hashes.length; entry++) {
      starts[group(hashes[entry]) + 1] = entry + 1;
      known[word(hashes[entry])] |= 1L << hashes[entry];
    }
    for (int group = 1; group < starts.length; group++) {
      starts[group] = Math.max(starts[group], starts[group - 1]);
    }
  }

  /** The high bits of a hash, counted from the least one. */
  private static int group(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> (Integer.SIZE - BITS);
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    float[] idf = new float[size];
    next(in, size).asIntBuffer().get(hashes);
    next(in, size).asFloatBuffer().get(idf);
    return new Vocabulary(hashes, idf);
  }

  /** The next numbers of four bytes, all at once. */
  static ByteBuffer next(DataInputStream in, int numbers) throws IOException {
    byte[] bytes = new byte[numbers * Integer.BYTES];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (float value : idf) {
      out.writeFloat(value);
    }
  }

  int size() {
    return hashes.length;
  }

  boolean holds(int hash) {
    return (known[word(hash)] >>> hash & 1) != 0 && entry(hash) >= 0;
  }

  /** Which of the numbers of {@link #known} a hash has its bit in. */
  private static int word(int hash) {
    return (hash & (1 << KNOWN_BITS) - 1) >>> 6;
  }

  /** The number of the entry with a hash; -1 if there is none. */
  private int entry(int hash) {
    int group = group(hash);
    for (int entry = starts[group]; entry < starts[group + 1]; entry++) {
      if (hashes[entry] == hash) {
        return entry;
      }
    }
    return -1;
  }

  /** A text as a vector of length 1: which entries it holds, in order, and their values. */
  static final class Vector {
    private final int[] entries;
    private final int[] numbers;
    private final float[] values;

    private Vector(int[] entries, int[] numbers, float[] values) {
      this.entries = entries;
      this.numbers = numbers;
      this.values = values;
    }

    int size() {
      return entries.length;
    }

    int entry(int i) {
      return entries[i];
    }

    /** The number of the entry among the counts that the vector was made of. */
    int number(int i) {
      return numbers[i];
    }

    float value(int i) {
      return values[i];
    }
  }

  /** Log frequency times idf, scaled to length 1; empty if the text holds no entry. */
  Vector vector(WordCounts counts) {
    long[] held = new long[counts.size()];
    int size = 0;
    for (int number = 0; number < counts.size(); number++) {
      int entry = entry(counts.hash(number));
      if (entry >= 0) {
        held[size++] = (long) entry << Integer.SIZE | number;
      }
    }
    Arrays.sort(held, 0, size);
    int[] entries = new int[size];
    int[] numbers = new int[size];
    float[] values = new float[size];
    double squares = 0;
    for (int i = 0; i < size; i++) {
      entries[i] = (int) (held[i] >>> Integer.SIZE);
      numbers[i] = (int) held[i];
      double frequency = 1 + StrictMath.log(counts.times(numbers[i]));
      values[i] = (float) (frequency * idf[entries[i]]);
      squares += (double) values[i] * values[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      values[i] /= length;
    }
    return new Vector(entries, numbers, values);
  }
}
