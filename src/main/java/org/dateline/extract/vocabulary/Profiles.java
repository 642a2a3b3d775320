package org.dateline.extract.vocabulary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.dateline.extract.vocabulary.Vocabulary.Vector;

/**
 * How the use of every entry of the vocabulary rises and falls with time: coefficients of a cosine
 * series, in bytes with one scale for each entry.
 */
final class Profiles {
  private final float[] mean;
  private final float[] scales;
  private final byte[] values;

  private Profiles(float[] mean, float[] scales, byte[] values) {
    this.mean = mean;
    this.scales = scales;
    this.values = values;
  }

  /**
   * Rounds coefficients.
   *
   * @param mean those of the articles trained on, whatever their words
   * @param weights one row of the same length for each entry of the vocabulary
   */
  static Profiles of(float[] mean, float[][] weights) {
    float[] scales = new float[weights.length];
    byte[] values = new byte[weights.length * mean.length];
    for (int entry = 0; entry < weights.length; entry++) {
      float largest = 0;
      for (float weight : weights[entry]) {
        largest = Math.max(largest, Math.abs(weight));
      }
      scales[entry] = largest / Byte.MAX_VALUE;
      for (int k = 0; k < mean.length && largest > 0; k++) {
        values[entry * mean.length + k] = (byte) Math.round(weights[entry][k] / scales[entry]);
      }
    }
    return new Profiles(mean.clone(), scales, values);
  }

  static Profiles read(DataInputStream in) throws IOException {
    float[] mean = new float[in.readInt()];
    float[] scales = new float[in.readInt()];
    Vocabulary.next(in, mean.length).asFloatBuffer().get(mean);
    Vocabulary.next(in, scales.length).asFloatBuffer().get(scales);
    byte[] values = new byte[mean.length * scales.length];
    in.readFully(values);
    return new Profiles(mean, scales, values);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(mean.length);
    out.writeInt(scales.length);
    for (float value : mean) {
      out.writeFloat(value);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(values);
  }

  /** The coefficients of a text. */
  float[] of(Vector text) {
    float[] sum = mean.clone();
    for (int i = 0; i < text.size(); i++) {
      float value = text.value(i) * scales[text.entry(i)];
      int at = text.entry(i) * sum.length;
      for (int k = 0; k < sum.length; k++) {
        sum[k] += value * values[at + k];
      }
    }
    return sum;
  }

  /** The sum of the terms, each times its coefficient of one entry. */
  double sum(int entry, double[] terms) {
    double sum = 0;
    float scale = scales[entry];
    int at = entry * terms.length;
    for (int k = 0; k < terms.length; k++) {
      float coefficient = scale * values[at + k];
      sum += terms[k] * coefficient;
    }
    return sum;
  }
}
