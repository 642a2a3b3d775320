package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.work.Deadline;
import org.jspecify.annotations.Nullable;

/** Chooses a speaker for each stretch of an article, one after the other. */
final class Attribution {
  /** From this probability on that anybody speaks, what is in quotation marks counts as speech. */
  private static final double LEAST_SPEECH = 0.4;

  private final SpeakerModel model;

  Attribution(SpeakerModel model) {
    this.model = model;
  }

  /** A choice for every stretch, in their order. */
  List<Choice> choose(Stage stage) {
    List<Choice> choices = new ArrayList<>();
    Choice before = null;
    for (int i = 0; i < stage.reading().stretches().size(); i++) {
      Deadline.check();
      Choice choice = choose(stage.scene(i, before), i);
      choices.add(choice);
      before = next(before, choice);
    }
    return choices;
  }

  /** What a later stretch sees as the choice before it. */
  static @Nullable Choice next(@Nullable Choice before, Choice choice) {
    return choice.candidate() >= 0 ? choice : before;
  }

  Choice choose(Scene scene, int stretch) {
    double[] probabilities = probabilities(scene);
    int last = probabilities.length - 1;
    double speech = 1 - probabilities[last];
    int best = last;
    for (int i = 0; i < last && speech >= LEAST_SPEECH; i++) {
      best = best == last || probabilities[i] > probabilities[best] ? i : best;
    }
    return new Choice(stretch, scene.options().get(best), probabilities[best], speech);
  }

  /** The probability of each option; they add up to 1. */
  double[] probabilities(Scene scene) {
    double[] scores = new double[scene.options().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (long feature : scene.features().get(i)) {
        scores[i] += model.weight(feature);
      }
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
