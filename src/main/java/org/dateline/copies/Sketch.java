package org.dateline.copies;

import java.nio.ByteBuffer;

/**
 * A sample of an article's {@link Runs}: those with the lowest hashes. Whichever article a run
 * stands in, its hash is the same, so like articles have like samples; and of two articles' samples
 * the lowest together are a random sample of all their runs, which tells how alike they are
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Sketch {
  /** The most hashes that are kept. */
  public static final int MOST = 32;

  /** Articles are compared if their sketches let them seem at least so alike. */
  static final double WORTH_COMPARING = 0.35;

  private final int runs;

  /** In ascending order. */
  private final int[] lowest;

  private Sketch(int runs, int[] lowest) {
    this.runs = runs;
    this.lowest = lowest;
  }

  /** The sketch of an article's runs. */
  public static Sketch of(Runs runs) {
    return of(runs, MOST);
  }

  static Sketch of(Runs runs, int most) {
    return new Sketch(runs.size(), runs.lowest(most));
  }

  /** How many hashes there are. */
  int size() {
    return lowest.length;
  }

  /** The hash at a place, the lowest at 0. */
  int hash(int place) {
    return lowest[place];
  }

  /** Whether the article has runs that are not in the sample. */
  private boolean isPart() {
    return lowest.length < runs;
  }

  /** How alike two articles seem, by {@link Likeness}'s measure for texts that are not short. */
  static double estimate(Sketch a, Sketch b) {
    int most = Math.min(a.reach(), b.reach());
    int seen = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (seen < most && i < a.lowest.length && j < b.lowest.length) {
      int order = Integer.compare(a.lowest[i], b.lowest[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    // What is left of the longer list belongs to the sample, and is in one article only.
    seen = Math.min(most, seen + a.lowest.length - i + b.lowest.length - j);
    if (seen == 0) {
      return 0;
    }
    double resemblance = (double) shared / seen;
    double both = resemblance / (1 + resemblance) * ((double) a.runs + b.runs);
    return Math.min(1, both / Math.min(a.runs, b.runs));
  }

  /** How many of the lowest hashes of both articles together are certainly known. */
  private int reach() {
    return isPart() ? lowest.length : Integer.MAX_VALUE;
  }

  /** Whether the two articles are worth comparing. */
  static boolean mayBeCopies(Sketch a, Sketch b) {
    return estimate(a, b) >= WORTH_COMPARING;
  }

  /** As bytes. */
  public byte[] encode() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + lowest.length));
    bytes.putInt(runs);
    bytes.asIntBuffer().put(lowest);
    return bytes.array();
  }

  /** What {@link #encode} wrote. */
  public static Sketch decode(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    int runs = buffer.getInt();
    int[] lowest = new int[length / Integer.BYTES - 1];
    buffer.asIntBuffer().get(lowest);
    return new Sketch(runs, lowest);
  }
}
