package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.chronology.Fact;
import org.dateline.knowledge.chronology.Fact.Time;
import org.jspecify.annotations.Nullable;

/**
 * Time that is counted from a day written beside it, or from a known event: "thirty years ago this
 * week, on 9 November 1989", "the tenth anniversary of the annexation of Crimea".
 */
final class Anniversaries implements Finder {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("fifteenth", 15),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

  /** No count is greater; what is written as one is a year or an amount. */
  private static final int MOST = 120;

  /** An event must be this short, in days, to be counted from. */
  private static final int LONGEST = 14;

  /** A date so many words from the count is the one that is counted from. */
  private static final int BESIDE = 5;

  private final Chronology chronology;

  Anniversaries(Chronology chronology) {
    this.chronology = chronology;
  }

  /** How long before the article something was, and how exactly that is said. */
  private record Elapsed(int first, int last, int count, String unit, int before, int after) {}

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle()) {
      return;
    }
    for (int i = 1; i < words.count(); i++) {
      Elapsed elapsed = elapsed(words, i);
      if (elapsed != null) {
        Clue clue = clue(passage, elapsed);
        if (clue != null) {
          found.accept(clue);
        }
      }
    }
  }

  /** The stretch of time that ends in word {@code i}, "ago" or "anniversary". */
  private static @Nullable Elapsed elapsed(Words words, int i) {
    return switch (words.at(i)) {
      case "ago" -> {
        String unit = singular(words.at(i - 1));
        int count = i < 2 ? 0 : number(words.at(i - 2));
        yield count == 0 || unit.isEmpty() || words.sentence(i - 2) != words.sentence(i)
            ? null
            : ago(words, i, count, unit);
      }
      case "anniversary" -> {
        int count = number(words.at(i - 1));
        yield count == 0 ? null : new Elapsed(i - 1, i, count, "year", 14, 14);
      }
      default -> null;
    };
  }

  private static Elapsed ago(Words words, int ago, int count, String unit) {
    String next = words.at(ago + 1);
    String then = words.at(ago + 2);
    if (next.equals("today") || (next.equals("this") && then.equals("day"))) {
      return new Elapsed(ago - 2, ago + 1, count, unit, 1, 1);
    }
    if (next.equals("this") && then.equals("week")) {
      return new Elapsed(ago - 2, ago + 2, count, unit, 6, 6);
    }
    if (next.equals("this") && then.equals("month")) {
      return new Elapsed(ago - 2, ago + 2, count, unit, 30, 30);
    }
    return switch (unit) {
      case "day" -> new Elapsed(ago - 2, ago, count, unit, 0, 1);
      case "week" -> new Elapsed(ago - 2, ago, count, unit, 4, 5);
      case "month" -> new Elapsed(ago - 2, ago, count, unit, 20, 28);
      default -> new Elapsed(ago - 2, ago, count, unit, 150, 300);
    };
  }

  private @Nullable Clue clue(Passage passage, Elapsed elapsed) {
    Words words = passage.words();
    Time reference = reference(passage, elapsed);
    if (reference == null) {
      return null;
    }
    LocalDate from = later(reference.from(), elapsed).minusDays(elapsed.before());
    LocalDate to = later(reference.to(), elapsed).plusDays(elapsed.after());
    var span = words.span(elapsed.first(), elapsed.last());
    String about = Wording.day(reference.from());
    return new Clue(
        Kind.RELATIVE, Shape.COUNTED, Days.of(from, to), about, words.original(span), span);
  }

  private static LocalDate later(LocalDate day, Elapsed elapsed) {
    return switch (elapsed.unit()) {
      case "day" -> day.plusDays(elapsed.count());
      case "week" -> day.plusWeeks(elapsed.count());
      case "month" -> day.plusMonths(elapsed.count());
      case "decade" -> day.plusYears(10L * elapsed.count());
      default -> day.plusYears(elapsed.count());
    };
  }

  /** What is counted from: the one day written beside it, or the event it is the anniversary of. */
  private @Nullable Time reference(Passage passage, Elapsed elapsed) {
    Words words = passage.words();
    int from = Math.max(words.sentenceStart(elapsed.first()), elapsed.first() - BESIDE);
    int to = Math.min(words.sentenceEnd(elapsed.first()), elapsed.last() + 1 + BESIDE);
    List<Time> times = new ArrayList<>();
    for (WrittenDate date : passage.dates()) {
      if (date.last() >= from && date.first() < to && date.full()) {
        times.addAll(CalendarDays.full(date).times());
      }
    }
    int event = elapsed.last() + 2;
    int end = words.sentenceEnd(elapsed.first());
    if (times.isEmpty() && event < end && words.at(event - 1).equals("of")) {
      for (Chronology.Match match : chronology.in(words.list(event, end))) {
        Time time = match.fact().times().getFirst();
        boolean once = match.fact().times().size() == 1 && match.fact().kind() != Fact.Kind.COUNT;
        boolean brief = !time.from().plusDays(LONGEST).isBefore(time.to());
        if (once && brief && match.first() < BESIDE) {
          times.add(time);
        }
      }
    }
    return times.stream().distinct().count() == 1 ? times.getFirst() : null;
  }

  private static String singular(String unit) {
    return switch (unit) {
      case "day", "days" -> "day";
      case "week", "weeks" -> "week";
      case "month", "months" -> "month";
      case "year", "years" -> "year";
      case "decade", "decades" -> "decade";
      default -> "";
    };
  }

  /** The number a word writes, in figures with or without its ordinal ending; 0 if none. */
  private static int number(String word) {
    int figures = 0;
    while (figures < word.length() && word.charAt(figures) >= '0' && word.charAt(figures) <= '9') {
      figures++;
    }
    String rest = word.substring(figures);
    boolean ordinal = rest.isEmpty() || rest.matches("st|nd|rd|th");
    if (figures == 0 || figures > 3 || !ordinal) {
      return NUMBERS.getOrDefault(word, 0);
    }
    int number = Integer.parseInt(word.substring(0, figures));
    return number <= MOST ? number : 0;
  }
}
