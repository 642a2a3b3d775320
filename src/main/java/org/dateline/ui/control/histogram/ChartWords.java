package org.dateline.ui.control.histogram;

import java.text.NumberFormat;
import java.util.Locale;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.PeriodText;
import org.dateline.ui.control.histogram.ChartBars.Column;
import org.dateline.ui.control.histogram.ChartBars.Parts;
import org.jspecify.annotations.Nullable;

/** What a histogram says in words. */
final class ChartWords {
  private ChartWords() {}

  static String articles(long count) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count)
        + (count == 1 ? " article" : " articles");
  }

  /** A column: "Mar 2016: 61 articles (40 stated, 12 inferred, 9 may lie outside)". */
  static String column(ChartBars bars, Column column) {
    Period stretch = new Period(column.first(), bars.unit().last(column.first()));
    String all = PeriodText.of(stretch) + ": " + articles(column.articles());
    if (bars.parts() == Parts.VALUES || column.parts().size() < 3) {
      return all;
    }
    return all
        + " ("
        + column.parts().get(0)
        + " stated, "
        + column.parts().get(1)
        + " inferred, "
        + column.parts().get(2)
        + " may lie outside)";
  }

  /** All that can be seen, and what is selected. */
  static String chart(
      String subject, ChartBars bars, Period window, @Nullable Period selection, long articles) {
    String all =
        subject
            + " by "
            + unit(bars.unit())
            + ", "
            + PeriodText.of(window)
            + ": "
            + articles(bars.in(window).stream().mapToLong(Column::articles).sum());
    return selection == null
        ? all
        : all + ". Selected: " + PeriodText.of(selection) + ", " + articles(articles);
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case YEAR -> "year";
      case QUARTER -> "quarter";
      case MONTH -> "month";
      case WEEK -> "week";
      case DAY -> "day";
    };
  }
}
