package org.dateline.extract.dating;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.DateEstimate;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;

/**
 * Measures dating on articles whose day is known, body alone; the argument is the path of the file.
 * {@code docs/dating.md} has the command and the figures.
 */
final class MeasureDating {
  /** A day after every article of the corpus, so that a run tomorrow measures the same. */
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private MeasureDating() {}

  public static void main(String[] arguments) throws IOException {
    List<DatedCorpus.Dated> articles = DatedCorpus.read(Path.of(arguments[0]));
    DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());
    List<DateEstimate> estimates = new ArrayList<>();
    long start = 0;
    for (int round = 0; round < 2; round++) {
      estimates.clear();
      start = System.nanoTime();
      for (DatedCorpus.Dated article : articles) {
        estimates.add(extractor.date(article.body(), TODAY));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Figures figures = new Figures();
    for (int i = 0; i < articles.size(); i++) {
      figures.add(articles.get(i).day(), estimates.get(i));
    }
    System.out.println(figures);
    System.out.printf(Locale.ROOT, "%.0f articles/s on one thread%n", articles.size() / seconds);
  }

  /** The figures of many estimates. */
  static final class Figures {
    private final List<Long> errors = new ArrayList<>();
    private final List<Long> widths = new ArrayList<>();
    private int all;
    private int rightYear;
    private int before;
    private int after;

    void add(LocalDate day, DateEstimate estimate) {
      all++;
      LocalDate best = estimate.best();
      LocalDate earliest = estimate.earliest();
      LocalDate latest = estimate.latest();
      if (best == null || earliest == null || latest == null) {
        return;
      }
      rightYear += best.getYear() == day.getYear() ? 1 : 0;
      errors.add(Math.abs(ChronoUnit.DAYS.between(best, day)));
      widths.add(ChronoUnit.DAYS.between(earliest, latest) + 1);
      before += day.isBefore(earliest) ? 1 : 0;
      after += day.isAfter(latest) ? 1 : 0;
    }

    @Override
    public String toString() {
      int dated = errors.size();
      return String.format(
          Locale.ROOT,
          "%d articles, %d dated; right year %.1f %% of all; median error %d days;"
              + " 90 %% interval: holds the day %.1f %%, day before it %.1f %%, after it %.1f %%,"
              + " median width %d days",
          all,
          dated,
          100.0 * rightYear / all,
          median(errors),
          100.0 * (dated - before - after) / dated,
          100.0 * before / dated,
          100.0 * after / dated,
          median(widths));
    }

    private static long median(List<Long> values) {
      return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(-1L);
    }
  }
}
