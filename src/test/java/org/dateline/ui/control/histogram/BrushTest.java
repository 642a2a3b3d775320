package org.dateline.ui.control.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.histogram.Brush.Grip;
import org.junit.jupiter.api.Test;

class BrushTest {
  private static final Period SPRING = period("2015-03-01", "2015-05-31");

  private final Brush brush = new Brush();

  private static Period period(String from, String to) {
    return new Period(day(from), day(to));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void aDragSelectsWholeBarsInEitherDirection() {
    brush.press(Grip.NEW, day("2015-05-12"), null);
    assertEquals(SPRING, brush.drag(day("2015-03-20"), Unit.MONTH));
    assertEquals(period("2015-05-01", "2015-06-30"), brush.drag(day("2015-06-02"), Unit.MONTH));
  }

  @Test
  void aHandleMovesItsEndAndMayCrossTheOther() {
    brush.press(Grip.END, day("2015-05-31"), SPRING);
    assertEquals(period("2015-03-01", "2015-07-31"), brush.drag(day("2015-07-04"), Unit.MONTH));
    assertEquals(period("2015-01-01", "2015-03-31"), brush.drag(day("2015-01-30"), Unit.MONTH));
    brush.press(Grip.START, day("2015-03-01"), SPRING);
    assertEquals(period("2015-04-01", "2015-05-31"), brush.drag(day("2015-04-30"), Unit.MONTH));
  }

  @Test
  void theWholeMovesByAsManyBarsAsTheMouse() {
    brush.press(Grip.WHOLE, day("2015-04-10"), SPRING);
    assertEquals(period("2014-12-01", "2015-02-28"), brush.drag(day("2015-01-02"), Unit.MONTH));
  }

  @Test
  void theKeysBeginAtABarMoveAndExtend() {
    assertEquals(
        period("2015-04-01", "2015-06-30"), Brush.step(null, day("2015-04-09"), 1, Unit.QUARTER));
    assertEquals(
        period("2016-03-01", "2016-05-31"), Brush.step(SPRING, day("2015-04-09"), 12, Unit.MONTH));
    assertEquals(
        period("2015-03-01", "2015-06-30"), Brush.extend(SPRING, day("2015-04-09"), 1, Unit.MONTH));
    assertEquals(
        period("2015-03-01", "2015-03-31"),
        Brush.extend(SPRING, day("2015-04-09"), -7, Unit.MONTH));
  }
}
