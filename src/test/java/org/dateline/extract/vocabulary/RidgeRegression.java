package org.dateline.extract.vocabulary;

import java.util.List;
import org.dateline.extract.vocabulary.Vocabulary.Vector;

/** A linear model of many targets, by conjugate gradients on the normal equations. */
final class RidgeRegression {
  private static final double PENALTY = 0.5;
  private static final int STEPS = 12;

  private final List<Vector> rows;
  private final List<double[]> targets;
  private final int columns;
  private final int width;

  /**
   * A regression.
   *
   * @param rows one sparse vector for each article
   * @param targets the values to be told from each, all of one length
   * @param columns how many entries the vectors can have
   */
  RidgeRegression(List<Vector> rows, List<double[]> targets, int columns) {
    this.rows = rows;
    this.targets = targets;
    this.columns = columns;
    this.width = targets.getFirst().length;
  }

  Profiles fit() {
    double[] mean = mean();
    double[][] weights = new double[columns][width];
    double[][] residual = new double[columns][width];
    for (int i = 0; i < rows.size(); i++) {
      double[] left = targets.get(i).clone();
      for (int k = 0; k < width; k++) {
        left[k] -= mean[k];
      }
      spread(rows.get(i), left, residual);
    }
    double[][] direction = new double[columns][];
    for (int entry = 0; entry < columns; entry++) {
      direction[entry] = residual[entry].clone();
    }
    double[] error = products(residual, residual);
    for (int step = 0; step < STEPS; step++) {
      double[][] image = image(direction);
      double[] length = products(direction, image);
      add(weights, direction, ratio(error, length, 1));
      add(residual, image, ratio(error, length, -1));
      double[] next = products(residual, residual);
      double[] keep = ratio(next, error, 1);
      for (int entry = 0; entry < columns; entry++) {
        for (int k = 0; k < width; k++) {
          direction[entry][k] = residual[entry][k] + keep[k] * direction[entry][k];
        }
      }
      error = next;
    }
    return Profiles.of(narrow(mean), narrow(weights));
  }

  private double[] mean() {
    double[] mean = new double[width];
    for (double[] target : targets) {
      for (int k = 0; k < width; k++) {
        mean[k] += target[k] / targets.size();
      }
    }
    return mean;
  }

  /** Multiplies by the matrix of the normal equations. */
  private double[][] image(double[][] direction) {
    double[][] image = new double[columns][width];
    for (Vector row : rows) {
      double[] along = new double[width];
      for (int i = 0; i < row.size(); i++) {
        double[] from = direction[row.entry(i)];
        for (int k = 0; k < width; k++) {
          along[k] += row.value(i) * from[k];
        }
      }
      spread(row, along, image);
    }
    add(image, direction, ratio(new double[] {PENALTY}, new double[] {1}, 1));
    return image;
  }

  private void spread(Vector row, double[] values, double[][] to) {
    for (int i = 0; i < row.size(); i++) {
      double[] entry = to[row.entry(i)];
      for (int k = 0; k < width; k++) {
        entry[k] += row.value(i) * values[k];
      }
    }
  }

  private double[] products(double[][] a, double[][] b) {
    double[] products = new double[width];
    for (int entry = 0; entry < columns; entry++) {
      for (int k = 0; k < width; k++) {
        products[k] += a[entry][k] * b[entry][k];
      }
    }
    return products;
  }

  private void add(double[][] to, double[][] what, double[] factors) {
    for (int entry = 0; entry < columns; entry++) {
      for (int k = 0; k < width; k++) {
        to[entry][k] += factors[factors.length == 1 ? 0 : k] * what[entry][k];
      }
    }
  }

  private static double[] ratio(double[] a, double[] b, int sign) {
    double[] ratio = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      ratio[k] = b[k] == 0 ? 0 : sign * a[k] / b[k];
    }
    return ratio;
  }

  private static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int k = 0; k < values.length; k++) {
      narrow[k] = (float) values[k];
    }
    return narrow;
  }

  private static float[][] narrow(double[][] rows) {
    float[][] narrow = new float[rows.length][];
    for (int entry = 0; entry < rows.length; entry++) {
      narrow[entry] = narrow(rows[entry]);
    }
    return narrow;
  }
}
