package org.dateline.extract.dating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.dating.DatedCorpus.Dated;
import org.dateline.extract.dating.Likelihoods.Numbers;
import org.dateline.extract.vocabulary.Fold;
import org.dateline.extract.vocabulary.VocabularyClock;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;

/**
 * Fits {@code likelihoods.tsv} to articles whose day is known: profiles by counting, weights by
 * coordinate search on the mean log-probability of the true day; and a copy for each fold, without
 * its articles. Arguments: the path of the articles, and the folder to write to, if not that of the
 * sources. Deterministic. {@code docs/dating.md} has the command.
 */
final class FitLikelihoods {
  private static final double[] FACTORS = {0.6, 0.8, 1.25, 1.6};
  private static final double[] REPEATS = {0, 0.15, 0.3, 0.5, 0.75};
  private static final int PASSES = 2;
  private static final String FOLDER = "src/main/resources/org/dateline/extract/dating";

  /** A day after every article, so that a run tomorrow fits the same. */
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** An article with its clues; that of its vocabulary is told by a clock that has not seen it. */
  record Found(LocalDate day, List<Clue> clues, Fold fold) {}

  private FitLikelihoods() {}

  public static void main(String[] arguments) throws IOException {
    Likelihoods start = Likelihoods.bundled(Fold.ALL);
    List<DateExtractor> extractors = new ArrayList<>();
    for (int fold = 0; fold <= Fold.COUNT; fold++) {
      VocabularyClock clock = VocabularyClock.bundled(new Fold(fold));
      extractors.add(new DateExtractor(Chronology.bundled(), People.bundled(), clock, start));
    }
    List<Found> all = new ArrayList<>();
    for (Dated article : DatedCorpus.read(Path.of(arguments[0]))) {
      Fold fold = Fold.of(article.id());
      List<Clue> clues = extractors.get(fold.number()).clues(article.body());
      all.add(new Found(article.day(), clues, fold));
    }
    Path folder = Path.of(arguments.length > 1 ? arguments[1] : FOLDER);
    for (int number = 0; number <= Fold.COUNT; number++) {
      Fold left = new Fold(number);
      List<Found> train = all.stream().filter(found -> !found.fold().equals(left)).toList();
      Files.writeString(
          folder.resolve(left.resource("likelihoods", ".tsv")),
          LikelihoodsFile.of(fit(train, start)));
    }
  }

  private static Likelihoods fit(List<Found> train, Likelihoods start) {
    Likelihoods counted = Profiles.counted(train, start);
    Map<Shape, Numbers> numbers = counted.all();
    Search search = new Search(train, counted);
    double best = search.accept(numbers);
    for (int pass = 0; pass < PASSES; pass++) {
      for (Shape shape : Shape.values()) {
        if (!Profiles.fitted(shape) && shape != Shape.VOCABULARY) {
          continue;
        }
        Numbers now = numbers.get(shape);
        List<Numbers> tries = new ArrayList<>();
        for (double factor : FACTORS) {
          tries.add(new Numbers(now.profile(), now.weight() * factor, now.repeat()));
        }
        for (double repeat : REPEATS) {
          tries.add(new Numbers(now.profile(), now.weight(), repeat));
        }
        for (Numbers attempt : tries) {
          Map<Shape, Numbers> with = new EnumMap<>(numbers);
          with.put(shape, attempt);
          double score = search.score(with, shape);
          if (score > best + 1e-4) {
            best = score;
            numbers = with;
          }
        }
        best = search.accept(numbers);
      }
      System.out.printf("pass %d: mean log-probability of the day %.4f%n", pass + 1, best);
    }
    return new Likelihoods(numbers, counted.growth());
  }

  /** The mean log-probability of the true day, for given weights. */
  private static final class Search {
    private static final int MOST = 500;
    private final Timeline timeline = Timeline.to(TODAY);
    private final List<Found> train;
    private final List<Map<Shape, List<Curve>>> curves = new ArrayList<>();
    private final double growth;
    private final double[] accepted;

    Search(List<Found> train, Likelihoods likelihoods) {
      this.train = train.subList(0, Math.min(MOST, train.size()));
      this.growth = likelihoods.growth();
      this.accepted = new double[this.train.size()];
      for (Found found : this.train) {
        Map<Shape, List<Curve>> of = new EnumMap<>(Shape.class);
        Weighing.ranked(found.clues(), timeline.last())
            .forEach(
                (shape, group) ->
                    of.put(
                        shape,
                        group.stream()
                            .limit(6)
                            .map(c -> timeline.curve(c.anchor(), likelihoods.of(shape).profile()))
                            .toList()));
        curves.add(of);
      }
    }

    /** Scores every article and remembers each score. */
    double accept(Map<Shape, Numbers> numbers) {
      for (int i = 0; i < train.size(); i++) {
        accepted[i] = one(i, numbers);
      }
      return Arrays.stream(accepted).average().orElse(0);
    }

    /** The score if {@code changed} had other numbers than those accepted last. */
    double score(Map<Shape, Numbers> numbers, Shape changed) {
      double sum = 0;
      for (int i = 0; i < train.size(); i++) {
        sum += curves.get(i).containsKey(changed) ? one(i, numbers) : accepted[i];
      }
      return sum / train.size();
    }

    private double one(int i, Map<Shape, Numbers> numbers) {
      double[] log = new double[timeline.days()];
      for (int day = 0; day < log.length; day++) {
        log[day] = growth / 365.25 * day;
      }
      curves
          .get(i)
          .forEach(
              (shape, group) -> {
                double weight = numbers.get(shape).weight();
                for (Curve curve : group) {
                  if (weight >= 0.02) {
                    curve.addTo(log, weight);
                  }
                  weight *= numbers.get(shape).repeat();
                }
              });
      int day = timeline.index(train.get(i).day());
      double top = Double.NEGATIVE_INFINITY;
      for (double value : log) {
        top = Math.max(top, value);
      }
      double total = 0;
      for (double value : log) {
        total += value < top - 30 ? 0 : Math.exp(value - top);
      }
      return log[day] - top - Math.log(total);
    }
  }
}
