package org.dateline.extract.names.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The weights of one pass: for each hashed feature, how much it speaks for each label, and how well
 * a label follows another. Weights are 16-bit numbers of sixteenths. Immutable and thread-safe.
 *
 * <p>The file: magic number, checksum of the rest; the rest, deflated: how many rows have weights,
 * their numbers, the weights of pairs of labels, and the weights of each row, one for each label.
 */
public final class PassModel {
  private static final int MAGIC = 0x444C4E54;

  private final int[] places;
  private final short[] weights;
  private final Transitions transitions;

  private PassModel(int[] places, short[] weights, Transitions transitions) {
    this.places = places;
    this.weights = weights;
    this.transitions = transitions;
  }

  /** Adds the weights of the feature in {@code row} to the score of each label. */
  void add(int row, int[] scores) {
    int at = places[row];
    if (at != 0) {
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  /** Whether the feature in {@code row} has any weight. */
  boolean has(int row) {
    return places[row] != 0;
  }

  /** Copies the weights of {@code row}, all 0 if it has none. */
  void copy(int row, short[] to, int at) {
    System.arraycopy(weights, places[row], to, at, Labels.COUNT);
  }

  /** How labels follow one another. */
  Transitions transitions() {
    return transitions;
  }

  /** Writes weights given in units, by row and label and by pairs of labels, as a file's bytes. */
  public static byte[] pack(float[] weights, float[] transitions, int smallest) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int[] rows = rows(weights, smallest);
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
      out.writeInt(rows.length);
      for (int row : rows) {
        out.writeInt(row);
      }
      for (float transition : transitions) {
        out.writeShort(rounded(transition));
      }
      for (int row : rows) {
        for (int label = 0; label < Labels.COUNT; label++) {
          int weight = rounded(weights[row * Labels.COUNT + label]);
          out.writeShort(Math.abs(weight) < smallest ? 0 : weight);
        }
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeInt(checksum(packed.toByteArray(), 0));
    packed.writeTo(out);
    return file.toByteArray();
  }

  /** The rows that have a weight of at least {@code smallest}. */
  private static int[] rows(float[] weights, int smallest) {
    return IntStream.range(0, Model.ROWS)
        .filter(
            row ->
                IntStream.range(row * Labels.COUNT, (row + 1) * Labels.COUNT)
                    .anyMatch(at -> Math.abs(rounded(weights[at])) >= smallest))
        .toArray();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model or a damaged one
   */
  public static PassModel read(byte[] file) throws IOException {
    DataInputStream head = new DataInputStream(new ByteArrayInputStream(file));
    if (file.length < 8 || head.readInt() != MAGIC) {
      throw new IOException("this is no model of names");
    }
    if (head.readInt() != checksum(file, 8)) {
      throw new IOException("the model of names is damaged: its checksum differs");
    }
    byte[] bytes;
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, 8, file.length - 8))) {
      bytes = in.readAllBytes();
    }
    IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] rows = new int[numbers.get()];
    numbers.get(rows);
    ShortBuffer shorts =
        ByteBuffer.wrap(bytes).position(Integer.BYTES * (1 + rows.length)).slice().asShortBuffer();
    short[] transitions = new short[Labels.COUNT * Labels.COUNT];
    shorts.get(transitions);
    // The first row stays empty: place 0 says that a feature has no weights.
    short[] weights = new short[(rows.length + 1) * Labels.COUNT];
    shorts.get(weights, Labels.COUNT, weights.length - Labels.COUNT);
    int[] places = new int[Model.ROWS];
    for (int i = 0; i < rows.length; i++) {
      places[rows[i]] = (i + 1) * Labels.COUNT;
    }
    return new PassModel(places, weights, new Transitions(transitions));
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static int rounded(float weight) {
    return Math.clamp(Math.round(weight * Model.SCALE), -WeightTable.MOST, WeightTable.MOST);
  }
}
