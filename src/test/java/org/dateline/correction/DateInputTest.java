package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import org.dateline.correction.DateInput.Mistake;
import org.dateline.correction.DateInput.Understood;
import org.junit.jupiter.api.Test;

class DateInputTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static void understood(String typed, String edtf, String first, String last) {
    assertEquals(
        new Understood(edtf, LocalDate.parse(first), LocalDate.parse(last)),
        DateInput.parse(typed, TODAY));
  }

  private static void mistake(String typed, String message) {
    Mistake wrong = assertInstanceOf(Mistake.class, DateInput.parse(typed, TODAY));
    assertEquals(message, wrong.message().replace(" " + DateInput.FORMS, ""));
  }

  @Test
  void edtfIsUnderstood() {
    understood("2015-12-17", "2015-12-17", "2015-12-17", "2015-12-17");
    understood(" 2015-12-17? ", "2015-12-17?", "2015-12-17", "2015-12-17");
    understood("2016-02", "2016-02", "2016-02-01", "2016-02-29");
    understood("2015~", "2015~", "2015-01-01", "2015-12-31");
    understood("201X", "201X", "2010-01-01", "2019-12-31");
    understood("20XX", "20XX", "2000-01-01", "2099-12-31");
    understood("2015-XX", "2015-XX", "2015-01-01", "2015-12-31");
    understood("2015-12-XX", "2015-12-XX", "2015-12-01", "2015-12-31");
    understood("2021/2023", "2021/2023", "2021-01-01", "2023-12-31");
    understood("2021-11 / 2022-02", "2021-11/2022-02", "2021-11-01", "2022-02-28");
  }

  @Test
  void englishWordsAreUnderstood() {
    understood("17 December 2015", "2015-12-17", "2015-12-17", "2015-12-17");
    understood("Dec. 3rd, 2015", "2015-12-03", "2015-12-03", "2015-12-03");
    understood("sept 2015", "2015-09", "2015-09-01", "2015-09-30");
  }

  @Test
  void aMistakeIsExplained() {
    mistake("", "When was it published?");
    mistake("2015-02-30", "“2015-02-30” is no date.");
    mistake("soon", "“soon” is no date.");
    mistake("0999", "“0999” is no date.");
    mistake("2015/", "Both ends are needed.");
    mistake("2015/2014", "The end comes before the beginning.");
    mistake("2015/2016/2017", "A stretch of time has one slash: 2021/2023.");
    mistake("2026-01-02", "That is in the future.");
  }
}
