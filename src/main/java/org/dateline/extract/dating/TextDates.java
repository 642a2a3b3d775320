package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Role;
import org.dateline.extract.dating.Anchor.EveryYear;

/** Dates in the article's own words and in its captions, whole or in part. */
final class TextDates implements Finder {
  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle()) {
      return;
    }
    for (WrittenDate date : passage.dates()) {
      if (!Datelines.filed(words, date)) {
        boolean ahead = Tense.ahead(words, date.first(), date.last());
        found.accept(clue(words, date, ahead));
      }
    }
  }

  private static Clue clue(Words words, WrittenDate date, boolean ahead) {
    var span = words.span(date.first(), date.last());
    String text = words.original(span);
    if (date.full()) {
      boolean caption = words.role() == Role.CAPTION && !ahead;
      Kind kind = caption ? Kind.CAPTION_DATE : ahead ? Kind.ANNOUNCED_DATE : Kind.TEXT_DATE;
      Shape shape = caption ? Shape.CAPTION : ahead ? Shape.AHEAD_DAY : Shape.PAST_DAY;
      return new Clue(kind, shape, CalendarDays.full(date), "", text, span);
    }
    Kind kind = ahead ? Kind.ANNOUNCED_DATE : Kind.TEXT_DATE;
    if (date.day() > 0) {
      Shape shape = ahead ? Shape.AHEAD_YEARLY_DAY : Shape.PAST_YEARLY_DAY;
      return date.weekday() == null
          ? new Clue(kind, shape, new EveryYear(date.monthDay(), date.monthDay()), "", text, span)
          : new Clue(Kind.WEEKDAY_DATE, shape, CalendarDays.onWeekday(date), "", text, span);
    }
    if (date.year() > 0) {
      Shape shape = ahead ? Shape.AHEAD_MONTH : Shape.PAST_MONTH;
      Anchor anchor = CalendarDays.month(YearMonth.of(date.year(), date.month()));
      return new Clue(kind, shape, anchor, "", text, span);
    }
    Shape shape = ahead ? Shape.AHEAD_YEARLY_MONTH : Shape.PAST_YEARLY_MONTH;
    int days = LocalDate.of(2001, date.month(), 1).lengthOfMonth();
    Anchor anchor = new EveryYear(MonthDay.of(date.month(), 1), MonthDay.of(date.month(), days));
    return new Clue(kind, shape, anchor, "", text, span);
  }
}
