package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Span;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Anchor.EveryWeek;
import org.dateline.extract.dating.Anchor.EveryYear;
import org.dateline.knowledge.chronology.Fact.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {
  private static final Timeline TIMELINE = Timeline.to(LocalDate.of(1996, 3, 5));
  private static final LagProfile PROFILE =
      new LagProfile(new int[] {-30, -2, 0, 1, 3, 40}, new double[] {-9, -4, -1, 5, 3, 1, -2});

  static Stream<Anchor> anchors() {
    return Stream.of(
        Days.of(LocalDate.of(1992, 2, 29)),
        Days.of(LocalDate.of(1980, 1, 1), LocalDate.of(1980, 2, 1)),
        Days.of(LocalDate.of(1985, 1, 1), LocalDate.of(2030, 2, 1)),
        Days.of(LocalDate.of(1996, 3, 5)),
        Days.of(LocalDate.of(2020, 1, 1)),
        new Days(
            List.of(
                new Time(LocalDate.of(1991, 1, 1), LocalDate.of(1991, 1, 9)),
                new Time(LocalDate.of(1991, 1, 12), LocalDate.of(1991, 1, 12)),
                new Time(LocalDate.of(1995, 1, 1), LocalDate.of(1999, 1, 1)))),
        new EveryYear(MonthDay.of(2, 29), MonthDay.of(2, 29)),
        new EveryYear(MonthDay.of(12, 1), MonthDay.of(12, 31)),
        new EveryWeek(DayOfWeek.THURSDAY));
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void aCurveIsTheProfileOfTheLagOnEveryDay(Anchor anchor) {
    Curve curve = TIMELINE.curve(anchor, PROFILE);
    double[] log = new double[TIMELINE.days()];
    curve.addTo(log, 0.5);
    for (int day = 0; day < TIMELINE.days(); day++) {
      double expected = PROFILE.value(PROFILE.step(TIMELINE.lag(anchor, day)));
      assertEquals(expected, curve.at(day), anchor + " on day " + day);
      assertEquals(expected / 2, log[day], anchor + " on day " + day);
    }
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void theGainIsTheDivergenceFromThePosteriorWithoutTheClue(Anchor anchor) {
    Curve other = TIMELINE.curve(Days.of(LocalDate.of(1995, 6, 1)), PROFILE);
    Curve curve = TIMELINE.curve(anchor, PROFILE);
    double[] without = new double[TIMELINE.days()];
    other.addTo(without, 0.3);
    double[] with = without.clone();
    curve.addTo(with, 0.7);
    Distribution before = new Distribution(without);
    Distribution after = new Distribution(with);
    double divergence = 0;
    for (int day = 0; day < after.days(); day++) {
      double p = after.at(day);
      divergence += p == 0 ? 0 : p * Math.log(p / before.at(day));
    }
    assertEquals(divergence, curve.gain(after, 0.7), 1e-9);
  }

  @Test
  void theOrderOfTheCluesIsOfNoAccount() {
    List<Weighed> clues =
        anchors()
            .map(
                anchor ->
                    new Weighed(
                        new Clue(Kind.TEXT_DATE, Shape.PAST_DAY, anchor, "", "", new Span(0, 0)),
                        TIMELINE.curve(anchor, PROFILE),
                        0.4))
            .toList();
    Distribution one = Posterior.of(TIMELINE, 0.04, clues);
    Distribution two = Posterior.of(TIMELINE, 0.04, clues.reversed());
    for (int day = 0; day < one.days(); day++) {
      assertEquals(one.at(day), two.at(day), 1e-12);
    }
  }

  @Test
  void aTimelineOfADayBeforeTheBeginningIsTheBeginning() {
    assertEquals(1, Timeline.to(LocalDate.of(1970, 1, 1)).days());
  }
}
