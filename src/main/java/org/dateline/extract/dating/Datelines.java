package org.dateline.extract.dating;

import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Role;
import org.dateline.extract.dating.Anchor.EveryWeek;
import org.dateline.extract.dating.Anchor.EveryYear;

/** The day in an agency dateline: "BRUSSELS, Dec 17 (Reuters) –"; the year is mostly left out. */
final class Datelines implements Finder {
  /** How many words a dateline has before its day, at most. */
  private static final int REACH = 8;

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    for (WrittenDate date : passage.dates()) {
      if (filed(words, date)) {
        var span = words.span(date.first(), date.last());
        found.accept(
            new Clue(
                Kind.DATELINE,
                date.full() ? Shape.FILED_DAY : Shape.FILED,
                anchor(date),
                "",
                words.original(span),
                span));
        return;
      }
    }
    for (int i = 0; i < words.count() && words.role() == Role.DATELINE; i++) {
      var day = WrittenDates.weekday(words.at(i));
      if (day != null) {
        var span = words.span(i, i);
        found.accept(
            new Clue(
                Kind.DATELINE,
                Shape.LEAD_WEEKDAY,
                new EveryWeek(day),
                "",
                words.original(span),
                span));
        return;
      }
    }
  }

  /** Whether a date is the day of a dateline, its own block or the head of a paragraph. */
  static boolean filed(Words words, WrittenDate date) {
    if (date.day() == 0) {
      return false;
    }
    if (words.role() == Role.DATELINE) {
      return true;
    }
    return words.role() == Role.BODY
        && words.lead()
        && date.first() > 0
        && date.first() <= REACH
        && shouted(words.original(0))
        && ends(words, date);
  }

  private static boolean shouted(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  private static boolean ends(Words words, WrittenDate date) {
    String gap = words.gap(date.last());
    return gap.contains("(") || gap.contains("–") || gap.contains("—") || gap.contains("-");
  }

  private static Anchor anchor(WrittenDate date) {
    if (date.full()) {
      return CalendarDays.full(date);
    }
    return date.weekday() == null
        ? new EveryYear(date.monthDay(), date.monthDay())
        : CalendarDays.onWeekday(date);
  }
}
