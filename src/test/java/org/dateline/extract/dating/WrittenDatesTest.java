package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private static List<WrittenDate> read(String text) {
    return WrittenDates.in(new Words(text, new Span(0, text.length()), Role.BODY, false));
  }

  private static WrittenDate only(String text) {
    List<WrittenDate> dates = read(text);
    assertEquals(1, dates.size(), text);
    return dates.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on December 15, 2015, at",
        "15 December 2015",
        "Dec. 15 2015",
        "the 15th of December, 2015",
        "Tuesday, Dec. 15th, 2015",
        "2015-12-15",
        "2015-12-15T10:00:00Z",
        "15/12/2015",
        "12/15/2015 07:39 am",
        "15.12.2015",
        "DECEMBER 15, 2015"
      })
  void aFullDateIsReadInAllUsualForms(String text) {
    assertEquals(List.of(LocalDate.of(2015, 12, 15)), only(text).days());
  }

  @Test
  void dayAndMonthThatMayBeSwappedAreBothKept() {
    assertEquals(
        List.of(LocalDate.of(2024, 5, 12), LocalDate.of(2024, 12, 5)), only("05/12/2024").days());
    assertEquals(List.of(LocalDate.of(2024, 5, 5)), only("05/05/2024").days());
  }

  @Test
  void aDateWithoutAYearKeepsItsWeekday() {
    WrittenDate date = only("met on Tuesday, Jan 25 in Kyiv");
    assertEquals(MonthDay.of(1, 25), date.monthDay());
    assertEquals(DayOfWeek.TUESDAY, date.weekday());
    assertEquals(0, date.year());
  }

  @Test
  void aMonthIsReadWithItsYearOrAfterAPreposition() {
    assertEquals(
        List.of(2013, Month.JUNE, 0),
        List.of(only("of June 2013").year(), only("June 2013").month(), only("June 2013").day()));
    assertEquals(Month.JULY, only("since July").month());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "32/13/9999",
        "29 Feb 2015",
        "February 30",
        "0/0/2015",
        "2015-13-40",
        "May I come in",
        "they may 5 times",
        "a march on Moscow",
        "ratio 12.5.3",
        "the Sun 5"
      })
  void whatIsNoDateOfTheCalendarIsNotRead(String text) {
    assertEquals(List.of(), read(text));
  }

  @Test
  void thePlaceOfADateIsItsWords() {
    String text = "filed on Tuesday, January 25, 2022.";
    Words words = new Words(text, new Span(0, text.length()), Role.BODY, false);
    WrittenDate date = WrittenDates.in(words).getFirst();
    assertEquals(
        "Tuesday, January 25, 2022", words.original(words.span(date.first(), date.last())));
  }
}
