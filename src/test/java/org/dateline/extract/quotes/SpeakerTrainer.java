package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fits a log-linear model of which option of a scene is right, by gradient steps whose size shrinks
 * with what a feature has moved already (AdaGrad). After the first round it sees the choices it
 * makes itself as what came before, as it will when it is used.
 */
final class SpeakerTrainer implements SpeakerModel {
  private static final int ROUNDS = 8;
  private static final double STEP = 0.12;
  private static final double SHRINK = 1e-4;
  private static final long SEED = 7;

  /** How much less a stretch that nobody is labelled to say counts: such labels are less sure. */
  private static final double NOBODY_COUNTS = 0.7;

  private static final double NEGLIGIBLE = 1e-5;

  private final Map<Long, Integer> numbers = new HashMap<>();
  private double[] weights = new double[1 << 14];
  private double[] moved = new double[1 << 14];

  @Override
  public double weight(long feature) {
    Integer number = numbers.get(feature);
    return number == null ? 0 : weights[number];
  }

  /** The features that weigh at least so much. */
  List<Long> features(double least) {
    return numbers.entrySet().stream()
        .filter(entry -> Math.abs(weights[entry.getValue()]) >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  void train(List<LabelledStage> stages) {
    Random random = new Random(SEED);
    Attribution attribution = new Attribution(this);
    for (int round = 0; round < ROUNDS; round++) {
      List<LabelledStage> order = new ArrayList<>(stages);
      Collections.shuffle(order, random);
      for (LabelledStage stage : order) {
        train(stage, attribution, round == 0);
      }
    }
  }

  private void train(LabelledStage article, Attribution attribution, boolean told) {
    Choice before = null;
    for (int i = 0; i < article.size(); i++) {
      Scene scene = article.stage().scene(i, before);
      double[] probabilities = attribution.probabilities(scene);
      Choice chosen = attribution.choose(scene, i);
      Choice right = right(article, scene, i, probabilities);
      if (right != null && !article.isForgotten(i)) {
        step(article, scene, i, probabilities);
      }
      before = Attribution.next(before, told && right != null ? right : chosen);
    }
  }

  /** The likeliest of the right options, if there is one. */
  private static @Nullable Choice right(
      LabelledStage article, Scene scene, int stretch, double[] probabilities) {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      boolean right = article.isRight(stretch, scene.options().get(i));
      best = right && (best < 0 || probabilities[i] > probabilities[best]) ? i : best;
    }
    return best < 0 ? null : new Choice(stretch, scene.options().get(best), 1, 1);
  }

  private void step(LabelledStage article, Scene scene, int stretch, double[] probabilities) {
    boolean[] right = new boolean[probabilities.length];
    double sum = 1e-12;
    for (int i = 0; i < right.length; i++) {
      right[i] = article.isRight(stretch, scene.options().get(i));
      sum += right[i] ? probabilities[i] : 0;
    }
    double counts = article.isLabelled(stretch) ? 1 : NOBODY_COUNTS;
    for (int i = 0; i < right.length; i++) {
      double gradient = probabilities[i] - (right[i] ? probabilities[i] / sum : 0);
      if (Math.abs(gradient) > NEGLIGIBLE) {
        for (long feature : scene.features().get(i)) {
          move(number(feature), counts * gradient);
        }
      }
    }
  }

  private void move(int number, double gradient) {
    double all = gradient + SHRINK * weights[number];
    moved[number] += all * all;
    weights[number] -= STEP * all / StrictMath.sqrt(moved[number] + 1e-2);
  }

  private int number(long feature) {
    Integer number = numbers.get(feature);
    if (number != null) {
      return number;
    }
    int next = numbers.size();
    numbers.put(feature, next);
    if (next == weights.length) {
      weights = Arrays.copyOf(weights, next * 2);
      moved = Arrays.copyOf(moved, next * 2);
    }
    return next;
  }
}
