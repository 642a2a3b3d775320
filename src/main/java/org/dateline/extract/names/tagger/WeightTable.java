package org.dateline.extract.names.tagger;

import java.util.Arrays;

/**
 * Rows of {@link Model#WIDTH} weights, four of them in each number of 64 bits: most of the time of
 * a sum goes to fetching rows from memory and to adding, and so seven additions do for a row. A
 * weight is kept with {@link #BIAS} added, so that none is negative and nothing is carried from one
 * to the next until {@value #TOGETHER} rows are added. Filled by one thread, then immutable.
 */
final class WeightTable {
  /** The largest weight, up or down. */
  static final int MOST = 2047;

  private static final int BIAS = MOST + 1;

  /** How many rows can be added before 16 bits are full. */
  private static final int TOGETHER = 16;

  private static final int LANES = Long.SIZE / Short.SIZE;
  private static final int LANE = 0xffff;
  private static final int LENGTH = (Model.WIDTH + LANES - 1) / LANES;
  private static final long NOTHING = BIAS * 0x0001_0001_0001_0001L;

  private final long[] packed;

  /** A table of {@code rows} rows behind the first one, which stays empty. */
  WeightTable(int rows) {
    this.packed = new long[(rows + 1) * LENGTH];
    Arrays.fill(packed, 0, LENGTH, NOTHING);
  }

  /** Where the row with this number begins; the first has number 0 and no weights. */
  static int place(int number) {
    return number * LENGTH;
  }

  /** Sets the weights of the row at {@code place}, none of them larger than {@link #MOST}. */
  void set(int place, short[] weights) {
    for (int i = 0; i < LENGTH; i++) {
      long four = 0;
      for (int lane = LANES - 1; lane >= 0; lane--) {
        int k = i * LANES + lane;
        four = four << Short.SIZE | (k < weights.length ? weights[k] : 0) + BIAS;
      }
      packed[place + i] = four;
    }
  }

  /**
   * Sums the weights of rows up.
   *
   * @param places of the rows, of which only the first {@code count} hold
   * @param sums what the {@link Model#WIDTH} sums are added to
   */
  void add(int[] places, int count, int[] sums) {
    for (int from = 0; from < count; from += TOGETHER) {
      add(places, from, Math.min(count, from + TOGETHER), sums);
    }
  }

  private void add(int[] places, int from, int to, int[] sums) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    long e = 0;
    long f = 0;
    long g = 0;
    for (int i = from; i < to; i++) {
      int place = places[i];
      a += packed[place];
      b += packed[place + 1];
      c += packed[place + 2];
      d += packed[place + 3];
      e += packed[place + 4];
      f += packed[place + 5];
      g += packed[place + 6];
    }
    int bias = (to - from) * BIAS;
    unpack(a, sums, 0, bias);
    unpack(b, sums, 4, bias);
    unpack(c, sums, 8, bias);
    unpack(d, sums, 12, bias);
    unpack(e, sums, 16, bias);
    unpack(f, sums, 20, bias);
    sums[24] += (int) (g & LANE) - bias;
    sums[25] += (int) (g >>> Short.SIZE & LANE) - bias;
  }

  private static void unpack(long four, int[] sums, int at, int bias) {
    sums[at] += (int) (four & LANE) - bias;
    sums[at + 1] += (int) (four >>> Short.SIZE & LANE) - bias;
    sums[at + 2] += (int) (four >>> (2 * Short.SIZE) & LANE) - bias;
    sums[at + 3] += (int) (four >>> (3 * Short.SIZE)) - bias;
  }
}
