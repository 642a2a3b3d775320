package org.dateline.extract.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.chronology.Fact;
import org.dateline.knowledge.chronology.Fact.Time;
import org.jspecify.annotations.Nullable;

/**
 * Events, meetings and counts of the chronology, and "last month" or "this year" where it stands
 * beside one of them.
 */
final class KnownFacts implements Finder {
  private static final Set<String> UNITS = Set.of("week", "month", "year");

  /**
   * How far, in words, a relative expression may stand from the event it is tied to, if it does not
   * open the sentence.
   */
  private static final int REACH = 14;

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
    if (fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.SERIES) {
      return null;
    }
    int start = words.sentenceStart(first);
    int to = Math.min(words.sentenceEnd(last), last + REACH);
    for (int i = start; i + 1 < to; i++) {
      if (i > start && i < first - REACH) {
        continue;
      }
      int offset =
          switch (words.at(i)) {
            case "last" -> 1;
            case "this" -> 0;
            case "next" -> -1;
            default -> 2;
          };
      if (offset < 2 && UNITS.contains(words.at(i + 1))) {
        var span = words.span(i, i + 1);
        Anchor anchor = window(fact.times().getFirst(), words.at(i + 1), offset);
        return new Clue(
            Kind.RELATIVE, Shape.RELATIVE, anchor, fact.name(), words.original(span), span);
      }
    }
    return null;
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
