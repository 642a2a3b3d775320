package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 25);

  @Test
  void aDateIsAsExactAndAsCertainAsItIsKnown() {
    assertEquals("2022-01-25", Edtf.day(DAY, true));
    assertEquals("2022-01-25?", Edtf.day(DAY, false));
    assertEquals("2022-01?", Edtf.month(DAY, false));
    assertEquals("2022", Edtf.year(DAY, true));
  }

  @Test
  void anIntervalIsOfMonthsUpToAYearAndOfYearsBeyond() {
    assertEquals("2022-01/2022-06", Edtf.interval(DAY, LocalDate.of(2022, 6, 1)));
    assertEquals("2022/2024", Edtf.interval(DAY, LocalDate.of(2024, 6, 1)));
    assertEquals("2022-01", Edtf.interval(DAY, DAY));
  }

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(Optional.of(new Edtf.Days(DAY, DAY)), Edtf.parse("2022-01-25?"));
    assertEquals(
        Optional.of(new Edtf.Days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31))),
        Edtf.parse("2022-01?"));
    assertEquals(
        Optional.of(new Edtf.Days(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31))),
        Edtf.parse("2021/2023"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2022-13", "2023-02-29", "2023/2021", "20220125", "2022-1", "x"})
  void whatIsNoDateIsNotRead(String text) {
    assertEquals(Optional.empty(), Edtf.parse(text));
  }
}
