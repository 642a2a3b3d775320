package org.dateline.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateEstimate;

/**
 * The figures of many estimates: the share with the right year (an undated article has a wrong
 * one), and of those dated the median error of the best day, the share of 90 % intervals that hold
 * the day, and their median width.
 */
final class DatingFigures {
  private final String name;
  private final Findings findings;
  private final List<Long> errors = new ArrayList<>();
  private final List<Long> widths = new ArrayList<>();
  private int all;
  private int rightYear;
  private int held;

  /** Figures whose names begin with {@code name}. */
  DatingFigures(String name, Findings findings) {
    this.name = name;
    this.findings = findings;
  }

  void add(String id, LocalDate day, DateEstimate estimate) {
    all++;
    LocalDate best = estimate.best();
    if (best != null && best.getYear() == day.getYear()) {
      rightYear++;
    } else {
      findings.mistake(name + ".year", id, day.toString(), String.valueOf(best));
    }
    LocalDate earliest = estimate.earliest();
    LocalDate latest = estimate.latest();
    if (best == null || earliest == null || latest == null) {
      return;
    }
    errors.add(Math.abs(ChronoUnit.DAYS.between(best, day)));
    widths.add(ChronoUnit.DAYS.between(earliest, latest) + 1);
    if (!day.isBefore(earliest) && !day.isAfter(latest)) {
      held++;
    } else {
      String interval = earliest + "/" + latest;
      findings.mistake(name + ".coverage90", id, day.toString(), interval);
    }
  }

  void report() {
    findings.share(name + ".year", rightYear, all);
    findings.measure(name + ".median_days", median(errors), errors.size());
    findings.share(name + ".coverage90", held, errors.size());
    findings.measure(name + ".width_days", median(widths), widths.size());
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(-1L);
  }
}
