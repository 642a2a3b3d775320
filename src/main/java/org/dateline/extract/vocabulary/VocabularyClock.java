package org.dateline.extract.vocabulary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.extract.vocabulary.Vocabulary.Vector;

/**
 * Tells when the words of a text were in use: a linear model over the words and pairs that news
 * articles of 2012 to 2024 share. Immutable.
 */
public final class VocabularyClock {
  /** A text with fewer entries of the vocabulary says too little. */
  private static final int FEWEST = 20;

  private static final int SHOWN = 40;

  private final Vocabulary vocabulary;
  private final Profiles profiles;
  private final CosineSeries series = new CosineSeries();

  VocabularyClock(Vocabulary vocabulary, Profiles profiles) {
    this.vocabulary = vocabulary;
    this.profiles = profiles;
  }

  /** The clock that comes with Dateline, or the copy that has not seen a fold. */
  public static VocabularyClock bundled(Fold fold) {
    try (DataInputStream words = open("vocabulary.bin");
        DataInputStream weights = open(fold.resource("profiles", ".bin"))) {
      return new VocabularyClock(Vocabulary.read(words), Profiles.read(weights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataInputStream open(String name) {
    InputStream in = VocabularyClock.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  /** Counts of the words that this clock knows. */
  public WordCounts counter() {
    return new WordCounts(vocabulary::holds);
  }

  /**
   * What the words of a text say.
   *
   * @param first the first day of the first step
   * @param step how many days a step is long
   * @param density how much likelier each step is than if nothing were known; can be below 0, where
   *     the model overshoots
   * @param likeliest the first day of the likeliest step
   * @param words where words stand that speak for it, those that say most first
   * @param length how many words the text has
   */
  public record Reading(
      LocalDate first,
      int step,
      List<Double> density,
      LocalDate likeliest,
      List<Span> words,
      int length) {}

  /** Reads the time off counts made by {@link #counter}; empty if they hold too few words. */
  public Optional<Reading> read(WordCounts counts) {
    Vector vector = vocabulary.vector(counts);
    if (vector.size() < FEWEST) {
      return Optional.empty();
    }
    double[] density = series.density(profiles.of(vector));
    int best = 0;
    for (int step = 1; step < density.length; step++) {
      best = density[step] > density[best] ? step : best;
    }
    LocalDate likeliest = CosineSeries.FIRST.plusDays((long) best * CosineSeries.STEP);
    return Optional.of(
        new Reading(
            CosineSeries.FIRST,
            CosineSeries.STEP,
            Arrays.stream(density).boxed().toList(),
            likeliest,
            telling(vector, counts, best),
            counts.words()));
  }

  /** The words that speak most for a step, those that say most first. */
  private List<Span> telling(Vector vector, WordCounts counts, int step) {
    double[] terms = series.damped(step);
    double[] says = new double[vector.size()];
    int[] most = new int[Math.min(SHOWN, says.length)];
    int size = 0;
    for (int i = 0; i < says.length; i++) {
      says[i] = vector.value(i) * profiles.sum(vector.entry(i), terms);
      if (size == most.length && says[i] <= says[most[size - 1]]) {
        continue;
      }
      int at = size < most.length ? size++ : size - 1;
      for (; at > 0 && says[most[at - 1]] < says[i]; at--) {
        most[at] = most[at - 1];
      }
      most[at] = i;
    }
    return Arrays.stream(most).mapToObj(i -> counts.first(vector.number(i))).toList();
  }
}
