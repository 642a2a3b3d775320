package org.dateline.extract.dating;

import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.extract.dating.Anchor.EveryYear;

/**
 * Dates outside the article's own words: a date line states the day; site furniture and bylines do
 * so where a label says so ("Published: 14 June 2024"); any other date in the furniture is taken
 * for the clock of the page, and so is the year of its copyright.
 */
final class StatedDates implements Finder {
  private static final Set<String> PUBLISHED =
      Set.of("published", "posted", "publication", "pub", "filed", "first", "date", "written");

  private static final Set<String> UPDATED =
      Set.of("updated", "modified", "update", "edited", "revised", "changed", "corrected");

  private static final int REACH = 6;

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Role role = passage.words().role();
    if (role != Role.DATE_LINE && role != Role.BYLINE && role != Role.CHROME) {
      return;
    }
    int from = 0;
    for (WrittenDate date : passage.dates()) {
      if (date.day() > 0) {
        clue(passage.words(), date, shape(passage.words(), role, date, from), found);
      }
      from = date.last() + 1;
    }
    if (role == Role.CHROME) {
      copyright(passage, found);
    }
  }

  /** "© 2012–2022": the page is not younger than the last of its years. */
  private static void copyright(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    int last = -1;
    boolean sign = false;
    for (int i = 0; i < words.count(); i++) {
      boolean word = words.at(i).equals("copyright");
      sign |= word || words.gapBefore(i).contains("©");
      boolean year = sign && WrittenDates.year(words.at(i)) > 0 && !passage.inDate(i);
      last = year ? i : last;
    }
    if (last >= 0) {
      Anchor year = CalendarDays.year(WrittenDates.year(words.at(last)));
      Span span = words.span(last, last);
      String text = words.original(span);
      found.accept(new Clue(Kind.PAGE_CLOCK, Shape.CLOCK, year, "", "© " + text, span));
    }
  }

  private static void clue(Words words, WrittenDate date, Shape shape, Consumer<Clue> found) {
    var span = words.span(date.first(), date.last());
    Kind kind = shape == Shape.CLOCK ? Kind.PAGE_CLOCK : Kind.DATE_LINE;
    if (date.full()) {
      found.accept(new Clue(kind, shape, CalendarDays.full(date), "", words.original(span), span));
    } else if (shape == Shape.STATED) {
      Anchor anchor =
          date.weekday() == null
              ? new EveryYear(date.monthDay(), date.monthDay())
              : CalendarDays.onWeekday(date);
      found.accept(new Clue(kind, Shape.FILED, anchor, "", words.original(span), span));
    }
  }

  private static Shape shape(Words words, Role role, WrittenDate date, int from) {
    for (int i = date.first() - 1; i >= Math.max(from, date.first() - REACH); i--) {
      if (UPDATED.contains(words.at(i))) {
        return Shape.UPDATED;
      }
      if (PUBLISHED.contains(words.at(i))) {
        return Shape.STATED;
      }
    }
    return role == Role.CHROME ? Shape.CLOCK : Shape.STATED;
  }
}
