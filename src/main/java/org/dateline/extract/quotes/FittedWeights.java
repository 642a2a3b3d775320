package org.dateline.extract.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Weights that were fitted on labelled articles. A file has a line for each feature: its number in
 * hexadecimal and its weights in hundredths, one a column. Lines that begin with "#" are skipped.
 */
final class FittedWeights implements SpeakerModel {
  private static final int HEXADECIMAL = 16;

  /** Open addressing; 0 is no feature. */
  private final long[] keys;

  private final float[] weights;

  private FittedWeights(String file, int column) {
    long[] read = new long[1 << 12];
    float[] values = new float[1 << 12];
    int size = 0;
    try (InputStream in = FittedWeights.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (size == read.length) {
          read = Arrays.copyOf(read, size * 2);
          values = Arrays.copyOf(values, size * 2);
        }
        read[size] = Long.parseLong(line, 0, line.indexOf('\t'), HEXADECIMAL);
        values[size++] = column(line, column) / 100f;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
    this.keys = new long[slots];
    this.weights = new float[slots];
    for (int i = 0; i < size; i++) {
      int slot = slot(read[i]);
      keys[slot] = read[i];
      weights[slot] = values[i];
    }
  }

  /** The weights that come with Dateline, fitted on every labelled article. */
  static FittedWeights bundled() {
    return new FittedWeights("speaker-weights.tsv", 1);
  }

  /** The weights fitted on the articles outside of a fold, to be measured on those in it. */
  static FittedWeights without(int fold) {
    return new FittedWeights("speaker-weights-by-fold.tsv", fold + 1);
  }

  private static int column(String line, int column) {
    int start = 0;
    for (int i = 0; i < column; i++) {
      start = line.indexOf('\t', start) + 1;
    }
    int end = line.indexOf('\t', start);
    return Integer.parseInt(line, start, end < 0 ? line.length() : end, 10);
  }

  @Override
  public double weight(long feature) {
    return weights[slot(feature)];
  }

  /** Where a feature stands, or where it would. */
  private int slot(long feature) {
    long mixed = feature * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
