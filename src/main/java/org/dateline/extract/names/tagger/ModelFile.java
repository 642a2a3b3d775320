package org.dateline.extract.names.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/**
 * The bytes of a {@link Model}. The rows met most often come first: they end up beside one another
 * in memory, where the processor's caches hold most of them.
 *
 * <p>The file: magic number, checksum of the rest; the weights of pairs of labels in the first and
 * in the second pass; the number of rows and of groups of rows; for each group, the most used
 * first, the number of its rows and the rows in ascending order. A row is its distance from the one
 * before (seven bits a byte, the lowest first, a set high bit says that more follow), a bit for
 * each weight that is not 0, and those weights: a byte, or the byte -128 and two bytes.
 */
public final class ModelFile {
  private static final int MAGIC = 0x444C4E55;
  private static final int HEAD = 2 * Integer.BYTES;
  private static final byte WIDE = Byte.MIN_VALUE;

  private final byte[] bytes;
  private int at;

  private ModelFile(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model or a damaged one
   */
  public static Model read(byte[] file) throws IOException {
    if (file.length < HEAD || ByteBuffer.wrap(file).getInt() != MAGIC) {
      throw new IOException("this is no model of names");
    }
    if (ByteBuffer.wrap(file).getInt(Integer.BYTES) != checksum(file, HEAD)) {
      throw new IOException("the model of names is damaged: its checksum differs");
    }
    return new ModelFile(file, HEAD).model();
  }

  private Model model() throws IOException {
    Transitions first = transitions();
    Transitions second = transitions();
    int rows = nextInt();
    int groups = nextInt();
    int[] places = new int[Model.ROWS];
    WeightTable weights = new WeightTable(rows);
    int number = 1;
    for (int group = 0; group < groups; group++) {
      int index = -1;
      for (int left = nextInt(); left > 0; left--) {
        index += distance();
        places[index] = WeightTable.place(number++);
        read(weights, places[index]);
      }
    }
    return new Model(places, weights, first, second);
  }

  private Transitions transitions() {
    short[] weights = new short[Transitions.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = nextShort();
    }
    return new Transitions(weights);
  }

  private int distance() {
    int distance = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      distance |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return distance;
  }

  private void read(WeightTable weights, int place) throws IOException {
    for (int there = nextInt(); there != 0; there &= there - 1) {
      byte next = bytes[at++];
      int weight = next == WIDE ? nextShort() : next;
      if (Math.abs(weight) > WeightTable.MOST) {
        throw new IOException("the model of names has a weight that is too large: " + weight);
      }
      weights.put(place, Integer.numberOfTrailingZeros(there), weight);
    }
  }

  private int nextInt() {
    return nextShort() << Short.SIZE | (nextShort() & 0xffff);
  }

  private short nextShort() {
    return (short) (bytes[at++] << Byte.SIZE | (bytes[at++] & 0xff));
  }

  /**
   * The bytes of a model.
   *
   * @param first how labels follow one another in the first pass
   * @param second the same in the second pass
   * @param groups rows in ascending order, those used most in the first group
   * @param weights the {@link Model#WIDTH} weights of a row
   */
  public static byte[] pack(
      Transitions first, Transitions second, List<int[]> groups, IntFunction<short[]> weights)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(packed);
    write(out, first);
    write(out, second);
    out.writeInt(groups.stream().mapToInt(group -> group.length).sum());
    out.writeInt(groups.size());
    for (int[] group : groups) {
      out.writeInt(group.length);
      int before = -1;
      for (int row : group) {
        writeDistance(out, row - before);
        write(out, weights.apply(row));
        before = row;
      }
    }
    ByteBuffer file = ByteBuffer.allocate(HEAD + packed.size());
    return file.putInt(MAGIC)
        .putInt(checksum(packed.toByteArray(), 0))
        .put(packed.toByteArray())
        .array();
  }

  private static void write(DataOutputStream out, Transitions transitions) throws IOException {
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int next = 0; next < Labels.COUNT; next++) {
        out.writeShort(transitions.of(label, next));
      }
    }
  }

  private static void writeDistance(DataOutputStream out, int distance) throws IOException {
    int rest = distance;
    for (; rest > 0x7f; rest >>>= 7) {
      out.writeByte(rest | 0x80);
    }
    out.writeByte(rest);
  }

  private static void write(DataOutputStream out, short[] weights) throws IOException {
    int there = 0;
    for (int k = 0; k < weights.length; k++) {
      there |= weights[k] == 0 ? 0 : 1 << k;
    }
    out.writeInt(there);
    for (short weight : weights) {
      if (weight > Byte.MIN_VALUE && weight <= Byte.MAX_VALUE) {
        if (weight != 0) {
          out.writeByte(weight);
        }
      } else {
        out.writeByte(WIDE);
        out.writeShort(weight);
      }
    }
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }
}
