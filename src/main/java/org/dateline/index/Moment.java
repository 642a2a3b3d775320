package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Undated;
import org.jspecify.annotations.Nullable;

/**
 * What histograms and counts by time need of a date: few enough different ones that articles are
 * counted by them as by the values of a facet.
 *
 * @param month the month of the likeliest day; null for an undated article
 * @param stated whether the page says it
 * @param within the units of which a single bar holds the whole interval
 * @param undated why there is no date; null for a dated article
 */
record Moment(
    @Nullable YearMonth month, boolean stated, Set<Unit> within, @Nullable Undated undated) {
  private static final byte NO_MONTH = (byte) 0xff;

  static Moment of(DateEstimate date) {
    LocalDate best = date.best();
    if (best == null) {
      return undated(why(date));
    }
    LocalDate earliest = date.earliest() == null ? best : date.earliest();
    LocalDate latest = date.latest() == null ? best : date.latest();
    if (latest.getYear() - earliest.getYear() >= ArticleDocument.MOST_YEARS) {
      return undated(Undated.TOO_WIDE);
    }
    Set<Unit> within = EnumSet.noneOf(Unit.class);
    for (Unit unit : Unit.values()) {
      LocalDate first = unit.first(best);
      if (unit.first(earliest).equals(first) && unit.first(latest).equals(first)) {
        within.add(unit);
      }
    }
    return new Moment(YearMonth.from(best), isCertain(date.origin()), within, null);
  }

  private static Moment undated(Undated why) {
    return new Moment(null, false, Set.of(), why);
  }

  private static Undated why(DateEstimate date) {
    if (date.evidence().isEmpty()) {
      return Undated.NO_CLUE;
    }
    boolean rejected = date.evidence().stream().allMatch(clue -> clue.weight() == 0);
    return rejected ? Undated.REJECTED : Undated.TOO_WIDE;
  }

  private static boolean isCertain(Origin origin) {
    return origin == Origin.STATED || origin == Origin.CORRECTED;
  }

  private static int bit(Unit unit) {
    return switch (unit) {
      case YEAR -> 1;
      case QUARTER -> 2;
      case MONTH -> 4;
      case WEEK -> 8;
      case DAY -> 16;
    };
  }

  private static byte code(@Nullable Undated why) {
    return switch (why) {
      case NO_CLUE -> 0;
      case REJECTED -> 1;
      case TOO_WIDE -> 2;
      case null -> throw new IllegalStateException("neither dated nor undated");
    };
  }

  private static Undated why(byte code) throws IOException {
    return switch (code) {
      case 0 -> Undated.NO_CLUE;
      case 1 -> Undated.REJECTED;
      case 2 -> Undated.TOO_WIDE;
      default -> throw new IOException("not a reason for having no date: " + code);
    };
  }

  /** Whose count of a {@link org.dateline.search.Histogram.Bar} it is: 0, 1 or 2 in their order. */
  int kind(Unit unit) {
    return !within.contains(unit) ? 2 : stated ? 0 : 1;
  }

  /** As bytes that sort as the months do, undated ones last. */
  BytesRef encode() {
    return Packed.write(
        out -> {
          if (month == null) {
            out.writeByte(NO_MONTH);
            out.writeByte(code(undated));
            return;
          }
          out.writeByte((byte) (month.getYear() >> 8));
          out.writeByte((byte) month.getYear());
          out.writeByte((byte) month.getMonthValue());
          out.writeByte((byte) (stated ? 1 : 0));
          out.writeByte((byte) within.stream().mapToInt(Moment::bit).sum());
        });
  }

  static Moment decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          byte century = in.readByte();
          if (century == NO_MONTH) {
            return undated(why(in.readByte()));
          }
          int year = ((century & 0xff) << 8) | (in.readByte() & 0xff);
          YearMonth month = YearMonth.of(year, in.readByte());
          boolean stated = in.readByte() == 1;
          int bits = in.readByte();
          Set<Unit> within = EnumSet.noneOf(Unit.class);
          for (Unit unit : Unit.values()) {
            if ((bits & bit(unit)) != 0) {
              within.add(unit);
            }
          }
          return new Moment(month, stated, within, null);
        });
  }
}
