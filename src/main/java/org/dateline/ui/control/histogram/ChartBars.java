package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import java.util.List;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;

/**
 * What a histogram draws.
 *
 * @param unit how long a column is
 * @param parts what the parts of a column mean, from the bottom to the top
 * @param columns those that are not empty, the earliest first
 */
public record ChartBars(Unit unit, Parts parts, List<Column> columns) {
  /** Nothing to draw. */
  public static final ChartBars NONE = new ChartBars(Unit.YEAR, Parts.CERTAINTY, List.of());

  /** What the parts of a column mean. */
  public enum Parts {
    /** Stated, inferred, and reaching beyond the column. */
    CERTAINTY,
    /** Five values, each in its colour, and all others. */
    VALUES
  }

  /**
   * One column.
   *
   * @param first its first day
   * @param parts how many articles each part stands for
   */
  public record Column(LocalDate first, List<Long> parts) {
    /** Keeps an unmodifiable copy. */
    public Column {
      parts = List.copyOf(parts);
    }

    /** How many articles all parts stand for. */
    public long articles() {
      return parts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Keeps an unmodifiable copy. */
  public ChartBars {
    columns = List.copyOf(columns);
  }

  /** The bars of a histogram, by their certainty. */
  public static ChartBars of(Histogram histogram) {
    List<Column> columns =
        histogram.bars().stream()
            .map(bar -> new Column(bar.first(), List.of(bar.stated(), bar.inferred(), bar.wide())))
            .toList();
    return new ChartBars(histogram.unit(), Parts.CERTAINTY, columns);
  }

  /** From the first day of the first column to the last of the last; a year for no columns. */
  public Period span() {
    if (columns.isEmpty()) {
      LocalDate first = LocalDate.of(2000, 1, 1);
      return new Period(first, unit.last(first));
    }
    return new Period(columns.getFirst().first(), unit.last(columns.getLast().first()));
  }

  /** Those columns of which a period has any day. */
  public List<Column> in(Period period) {
    return columns.stream()
        .filter(
            column ->
                !column.first().isAfter(period.to())
                    && !unit.last(column.first()).isBefore(period.from()))
        .toList();
  }

  /** How many articles the columns stand for that begin within a period. */
  long articles(Period period) {
    return columns.stream()
        .filter(
            column ->
                !column.first().isAfter(period.to()) && !column.first().isBefore(period.from()))
        .mapToLong(Column::articles)
        .sum();
  }
}
