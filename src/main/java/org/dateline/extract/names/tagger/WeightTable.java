package org.dateline.extract.names.tagger;

/**
 * Rows of {@link Model#WIDTH} weights, four of them in each number of 64 bits: most of the time of
 * a sum goes to fetching rows from memory and to adding, and so seven additions do for a row. A
 * number is the sum of its four weights, each shifted to its place; what a negative one borrows
 * from the next is given back when rows are added and taken apart. Filled by one thread, then
 * immutable.
 */
final class WeightTable {
  /** The largest weight, up or down. */
  static final int MOST = 2047;

  /** So many rows are added before they are taken apart: more could fill more than 16 bits. */
  private static final int TOGETHER = 16;

  private static final int LANES = Long.SIZE / Short.SIZE;
  private static final int LENGTH = (Model.WIDTH + LANES - 1) / LANES;
  private static final int LANE = 0xffff;

  /** Added to each of the four sums in a number, so that none of them is negative. */
  private static final int BIAS = 0x8000;

  private static final long BIASES = 0x8000_8000_8000_8000L;

  private final long[] packed;

  /** A table of {@code rows} rows without weights behind the first one, which keeps none. */
  WeightTable(int rows) {
    this.packed = new long[(rows + 1) * LENGTH];
  }

  /** Where the row with this number begins; the first has number 0. */
  static int place(int number) {
    return number * LENGTH;
  }

  /** Gives the row at {@code place} its weight number {@code k}, which it has not got yet. */
  void put(int place, int k, int weight) {
    packed[place + (k >>> 2)] += (long) weight << ((k & 3) << 4);
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
    long a = BIASES;
    long b = BIASES;
    long c = BIASES;
    long d = BIASES;
    long e = BIASES;
    long f = BIASES;
    long g = BIASES;
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
    addTo(sums, 0, a);
    addTo(sums, 4, b);
    addTo(sums, 8, c);
    addTo(sums, 12, d);
    addTo(sums, 16, e);
    addTo(sums, 20, f);
    sums[24] += (int) (g & LANE) - BIAS;
    sums[25] += (int) (g >>> 16 & LANE) - BIAS;
  }

  private static void addTo(int[] sums, int at, long four) {
    sums[at] += (int) (four & LANE) - BIAS;
    sums[at + 1] += (int) (four >>> 16 & LANE) - BIAS;
    sums[at + 2] += (int) (four >>> 32 & LANE) - BIAS;
    sums[at + 3] += (int) (four >>> 48) - BIAS;
  }
}
