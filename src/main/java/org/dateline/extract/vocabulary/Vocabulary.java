package org.dateline.extract.vocabulary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** The words and pairs that the clock knows, by their hashes, and how much each says. */
final class Vocabulary {
  private final int[] hashes;
  private final float[] idf;

  /**
   * A vocabulary.
   *
   * @param hashes ascending
   * @param idf the inverse document frequency of each
   */
  Vocabulary(int[] hashes, float[] idf) {
    this.hashes = hashes.clone();
    this.idf = idf.clone();
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    float[] idf = new float[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    for (int i = 0; i < size; i++) {
      idf[i] = in.readFloat();
    }
    return new Vocabulary(hashes, idf);
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
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** A text as a vector of length 1: which entries it holds, in order, and their values. */
  static final class Vector {
    private final int[] entries;
    private final float[] values;

    private Vector(int[] entries, float[] values) {
      this.entries = entries;
      this.values = values;
    }

    int size() {
      return entries.length;
    }

    int entry(int i) {
      return entries[i];
    }

    float value(int i) {
      return values[i];
    }
  }

  /** Log frequency times idf, scaled to length 1; empty if the text holds no entry. */
  Vector vector(Map<Integer, WordCounts.Count> counts) {
    int[] entries =
        counts.keySet().stream()
            .mapToInt(hash -> Arrays.binarySearch(hashes, hash))
            .filter(entry -> entry >= 0)
            .sorted()
            .toArray();
    float[] values = new float[entries.length];
    double squares = 0;
    for (int i = 0; i < entries.length; i++) {
      WordCounts.Count count = counts.get(hashes[entries[i]]);
      int times = count == null ? 1 : count.times();
      values[i] = (float) ((1 + StrictMath.log(times)) * idf[entries[i]]);
      squares += (double) values[i] * values[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return new Vector(entries, values);
  }

  int hash(int entry) {
    return hashes[entry];
  }
}
