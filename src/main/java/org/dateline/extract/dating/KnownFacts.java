package org.dateline.extract.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.chronology.Fact;
import org.dateline.knowledge.chronology.Fact.Time;
import org.jspecify.annotations.Nullable;

/**
 * Events, meetings and counts of the chronology, and "last month" or "this year" where it stands
 * beside one of them. An event that its sentence only imagines says nothing.
 */
final class KnownFacts implements Finder {
  /** The units that are counted in, and the days that an event may last for each. */
  private static final Map<String, Integer> LONGEST = Map.of("week", 7, "month", 14, "year", 180);

  /**
   * How far, in words, a relative expression may stand from the event it is tied to, if it does not
   * open the sentence.
   */
  private static final int REACH = 6;

  private final Chronology chronology;

  KnownFacts(Chronology chronology) {
    this.chronology = chronology;
  }

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle()) {
      return;
    }
    for (int from = 0; from < words.count(); ) {
      int to = words.sentenceEnd(from);
      for (Chronology.Match match : chronology.in(words.list(from, to))) {
        int first = from + match.first();
        int last = from + match.last();
        if (match.fact().kind() == Fact.Kind.EVENT && Tense.imagined(words, first, last)) {
          continue;
        }
        found.accept(clue(words, match.fact(), first, last));
        Clue relative = relative(words, match.fact(), first, last);
        if (relative != null) {
          found.accept(relative);
        }
      }
      from = to;
    }
  }

  private static Clue clue(Words words, Fact fact, int first, int last) {
    Shape shape =
        switch (fact.kind()) {
          case EVENT -> Shape.EVENT;
          case PLANNED ->
              Tense.ahead(words, first, last) ? Shape.PLANNED_AHEAD : Shape.PLANNED_PAST;
          case SERIES -> Shape.SERIES;
          case COUNT -> Shape.COUNT;
        };
    Kind kind = fact.kind() == Fact.Kind.COUNT ? Kind.COUNT : Kind.EVENT;
    var span = words.span(first, last);
    return new Clue(kind, shape, new Days(fact.times()), fact.name(), words.original(span), span);
  }

  /** "Last month" beside an event leaves the month after it. */
  private static @Nullable Clue relative(Words words, Fact fact, int first, int last) {
    Time time = fact.times().getFirst();
    if (fact.times().size() > 1) {
      return null;
    }
    int start = words.sentenceStart(first);
    int to = Math.min(words.sentenceEnd(last) - 1, last + REACH);
    for (int i = start; i < to; i++) {
      int offset = offset(words.at(i));
      boolean near = i == start || i >= first - REACH;
      boolean anothers = words.after(i + 1) == '\'' || words.after(i + 1) == '’';
      if (offset < 2 && near && fixes(words.at(i + 1), time) && (!anothers || i + 2 == first)) {
        var span = words.span(i, i + 1);
        Anchor anchor = window(time, words.at(i + 1), offset);
        return new Clue(
            Kind.RELATIVE, Shape.RELATIVE, anchor, fact.name(), words.original(span), span);
      }
    }
    return null;
  }

  /** Whether an event is short enough that a week, month or year can be counted from it. */
  private static boolean fixes(String unit, Time time) {
    int longest = LONGEST.getOrDefault(unit, -1);
    return longest >= 0 && !time.from().plusDays(longest).isBefore(time.to());
  }

  private static int offset(String word) {
    return switch (word) {
      case "last" -> 1;
      case "this" -> 0;
      case "next" -> -1;
      default -> 2;
    };
  }

  private static Days window(Time event, String unit, int offset) {
    LocalDate from = event.from();
    LocalDate to = event.to();
    return switch (unit) {
      case "week" ->
          Days.of(
              from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset),
              to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(offset));
      case "month" ->
          Days.of(
              YearMonth.from(from).plusMonths(offset).atDay(1),
              YearMonth.from(to).plusMonths(offset).atEndOfMonth());
      default ->
          Days.of(
              LocalDate.of(from.getYear() + offset, 1, 1),
              LocalDate.of(to.getYear() + offset, 12, 31));
    };
  }
}
