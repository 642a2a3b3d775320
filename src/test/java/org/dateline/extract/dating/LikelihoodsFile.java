package org.dateline.extract.dating;

import java.util.Locale;
import java.util.StringJoiner;
import org.dateline.extract.dating.Likelihoods.Numbers;

/** Writes {@code likelihoods.tsv}. */
final class LikelihoodsFile {
  private LikelihoodsFile() {}

  static String of(Likelihoods likelihoods) {
    StringBuilder text = new StringBuilder();
    text.append(
            "# The numbers of dating, tab-separated; written by FitLikelihoods (docs/dating.md).\n")
        .append(
            "# Fitted on 2026-11-22 to 1,765 dated news articles of 2012 to 2024, bodies alone.\n")
        .append("# shape, weight, repeat, first lags of the second and later steps in days,")
        .append(" natural logarithms of the steps, origin\n")
        .append("prior\t")
        .append(likelihoods.growth())
        .append('\n');
    for (Shape shape : Shape.values()) {
      Numbers numbers = likelihoods.of(shape);
      StringJoiner edges = new StringJoiner(" ");
      StringJoiner values = new StringJoiner(" ");
      for (int step = 0; step < numbers.profile().steps(); step++) {
        if (step > 0) {
          edges.add(String.valueOf(numbers.profile().start(step)));
        }
        values.add(String.format(Locale.ROOT, "%.2f", numbers.profile().value(step)));
      }
      text.append(
          String.format(
              Locale.ROOT,
              "%s\t%.3f\t%.2f\t%s\t%s\t%s%n",
              shape.name().toLowerCase(Locale.ROOT),
              numbers.weight(),
              numbers.repeat(),
              edges,
              values,
              Profiles.fitted(shape) || shape == Shape.VOCABULARY ? "fitted" : "set by hand"));
    }
    return text.toString();
  }
}
