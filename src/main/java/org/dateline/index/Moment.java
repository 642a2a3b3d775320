package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.search.Histogram.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What histograms by year and month need of a date: few enough different ones that articles are
 * counted by them as by the values of a facet.
 *
 * @param month the month of the likeliest day; null for an undated article
 * @param stated whether the page says it
 * @param within the shortest bar that holds the whole interval; null if no bar does
 */
record Moment(@Nullable YearMonth month, boolean stated, @Nullable Unit within) {
  private static final Moment UNDATED = new Moment(null, false, null);

  static Moment of(DateEstimate date) {
    LocalDate best = date.best();
    if (best == null) {
      return UNDATED;
    }
    LocalDate earliest = date.earliest() == null ? best : date.earliest();
    LocalDate latest = date.latest() == null ? best : date.latest();
    if (latest.getYear() - earliest.getYear() >= ArticleDocument.MOST_YEARS) {
      return UNDATED;
    }
    Unit within = null;
    for (Unit unit : Unit.values()) { // from the longest to the shortest
      boolean holds = unit.first(earliest).equals(unit.first(latest));
      within = holds && unit.first(earliest).equals(unit.first(best)) ? unit : within;
    }
    return new Moment(YearMonth.from(best), isCertain(date.origin()), within);
  }

  private static boolean isCertain(Origin origin) {
    return origin == Origin.STATED || origin == Origin.CORRECTED;
  }

  /** Whose count of a {@link org.dateline.search.Histogram.Bar} it is: 0, 1 or 2 in their order. */
  int kind(Unit unit) {
    boolean held = within != null && within.compareTo(unit) >= 0;
    return !held ? 2 : stated ? 0 : 1;
  }

  /** As bytes that sort as the months do, undated ones last. */
  BytesRef encode() {
    return Packed.write(
        out -> {
          if (month == null) {
            out.writeByte((byte) 0xff);
            return;
          }
          out.writeByte((byte) (month.getYear() >> 8));
          out.writeByte((byte) month.getYear());
          out.writeByte((byte) month.getMonthValue());
          out.writeByte((byte) (stated ? 1 : 0));
          out.writeByte(code(within));
        });
  }

  static Moment decode(BytesRef bytes) throws IOException {
    if (bytes.length == 1) {
      return UNDATED;
    }
    return Packed.read(
        bytes,
        in -> {
          int year = ((in.readByte() & 0xff) << 8) | (in.readByte() & 0xff);
          YearMonth month = YearMonth.of(year, in.readByte());
          boolean stated = in.readByte() == 1;
          return new Moment(month, stated, unit(in.readByte()));
        });
  }

  private static byte code(@Nullable Unit unit) {
    return switch (unit) {
      case null -> -1;
      case YEAR -> 0;
      case MONTH -> 1;
      case DAY -> 2;
    };
  }

  private static @Nullable Unit unit(byte code) throws IOException {
    return switch (code) {
      case -1 -> null;
      case 0 -> Unit.YEAR;
      case 1 -> Unit.MONTH;
      case 2 -> Unit.DAY;
      default -> throw new IOException("not a length of a bar: " + code);
    };
  }
}
