package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.dateline.article.Neighbour;
import org.dateline.ingest.SecondPass;

/**
 * Fits {@code neighbours.tsv}: how much a neighbour's day says, by likeness, as the mixture of
 * bells under which the true days of articles are likeliest (a multiplicative form of expectation
 * maximisation). Arguments: the folder of the sets, and the file to write. Deterministic. {@code
 * docs/dating.md} has the command.
 */
final class FitNeighbours {
  private static final double[] WIDTHS = {1, 4, 15, 60, 240};
  private static final double[] FROM = {0, 0.10, 0.13, 0.16, 0.20, 0.25, 0.31, 0.40, 0.55, 0.7};
  private static final int ROUNDS = 60;

  /** No neighbour counts for more than this, so that a single one can be wrong. */
  private static final double MOST = 20;

  /** The share of the floor in the mixture of a middling article. */
  private static final double FLOOR = 0.02;

  /** The days that "some other day" can be, about. */
  private static final double DAYS = 4500;

  /** From this likeness on articles are nearly the same text. */
  private static final double DUPLICATE = 0.7;

  /** Pseudo-counts, so that no bell of a band with few pairs is ruled out. */
  private static final double SMOOTHING = 2;

  /** One neighbour of one article: its band, and how far the true day is from its day. */
  private record Pair(int band, long lag) {}

  private FitNeighbours() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<List<Pair>> articles = new ArrayList<>();
    try (CorpusArchive archive = DatingEvaluation.archive(folder)) {
      DatingEvaluation.eachDated(
          folder.resolve(DatingEvaluation.ARTICLES),
          (article, day) ->
              article
                  .bodyPage()
                  .map(page -> archive.like(article.id(), page, SecondPass.NEIGHBOURS).nearest())
                  .ifPresent(like -> articles.add(pairs(like, day))));
    }
    double[][] weights = new double[FROM.length][WIDTHS.length];
    for (double[] band : weights) {
      Arrays.fill(band, 1.0 / SecondPass.NEIGHBOURS / WIDTHS.length);
    }
    for (int round = 0; round < ROUNDS; round++) {
      step(articles, weights);
    }
    Files.writeString(Path.of(arguments[1]), text(weights));
  }

  private static List<Pair> pairs(List<Neighbour> neighbours, LocalDate day) {
    return neighbours.stream()
        .map(near -> new Pair(band(near.likeness()), ChronoUnit.DAYS.between(near.day(), day)))
        .toList();
  }

  private static int band(double likeness) {
    int band = 0;
    while (band + 1 < FROM.length && likeness >= FROM[band + 1]) {
      band++;
    }
    return band;
  }

  private static double bell(long lag, double width) {
    return Math.exp(-Math.abs(lag) / width) / (2 * width + 1);
  }

  /** One round. The weights are kept so that those of a middling article sum to 1. */
  private static void step(List<List<Pair>> articles, double[][] weights) {
    double[][] earned = new double[FROM.length][WIDTHS.length];
    double[] offered = new double[FROM.length];
    double sum = 0;
    for (List<Pair> pairs : articles) {
      double total = FLOOR;
      double density = FLOOR / DAYS;
      for (Pair pair : pairs) {
        for (int k = 0; k < WIDTHS.length; k++) {
          total += weights[pair.band()][k];
          density += weights[pair.band()][k] * bell(pair.lag(), WIDTHS[k]);
        }
      }
      for (Pair pair : pairs) {
        for (int k = 0; k < WIDTHS.length; k++) {
          double mass = weights[pair.band()][k] * bell(pair.lag(), WIDTHS[k]);
          earned[pair.band()][k] += mass / density;
        }
        offered[pair.band()] += 1 / total;
      }
      sum += Math.log(density / total);
    }
    System.err.printf(Locale.ROOT, "%.4f%n", sum / articles.size());
    for (int band = 0; band < FROM.length; band++) {
      double mean = Arrays.stream(earned[band]).sum() / WIDTHS.length;
      for (int k = 0; k < WIDTHS.length; k++) {
        double drawn = earned[band][k] + SMOOTHING * (mean > 0 ? 1 : 0);
        weights[band][k] = drawn / Math.max(offered[band], 1e-9);
      }
    }
    double all =
        articles.stream()
            .mapToDouble(
                pairs ->
                    pairs.stream()
                        .mapToDouble(pair -> Arrays.stream(weights[pair.band()]).sum())
                        .sum())
            .sorted()
            .skip(articles.size() / 2)
            .findFirst()
            .orElse(1);
    for (double[] band : weights) {
      for (int k = 0; k < WIDTHS.length; k++) {
        band[k] /= all;
      }
    }
  }

  private static String text(double[][] weights) {
    StringBuilder text = new StringBuilder();
    text.append("# What the day of a neighbour says, tab-separated; written by FitNeighbours.\n");
    text.append("# Least likeness, weight, shares of the bells by width in days.\n");
    text.append("floor\t")
        .append(FLOOR)
        .append("\nduplicate\t")
        .append(DUPLICATE)
        .append("\nwidths\t");
    StringJoiner widths = new StringJoiner(" ");
    for (double width : WIDTHS) {
      widths.add(String.format(Locale.ROOT, "%.0f", width));
    }
    text.append(widths).append('\n');
    for (int band = 0; band < FROM.length; band++) {
      double all = Arrays.stream(weights[band]).sum();
      StringJoiner shares = new StringJoiner(" ");
      for (double weight : weights[band]) {
        shares.add(String.format(Locale.ROOT, "%.3f", weight / all));
      }
      text.append(
          String.format(Locale.ROOT, "%.2f\t%.5f\t%s%n", FROM[band], Math.min(all, MOST), shares));
    }
    return text.toString();
  }
}
