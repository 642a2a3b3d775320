package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Fact.Time;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.Office;
import org.dateline.knowledge.people.People;
import org.jspecify.annotations.Nullable;

/**
 * People named with an office they hold ("President Biden", "NATO Secretary General Jens
 * Stoltenberg") or held ("former President Obama").
 */
final class Offices implements Finder {
  /** Words before a title that make another office of it, or say nothing about its term. */
  private static final Set<String> OTHER =
      Set.of("vice", "deputy", "assistant", "then", "acting", "future", "under", "late", "shadow");

  private static final Set<String> FORMER = Set.of("former", "ex", "ousted");

  /** Verbs in the present tense that follow a name: who holds the office as this is written. */
  private static final Set<String> NOW =
      Set.of(
          "says", "tells", "is", "has", "hopes", "will", "wants", "plans", "insists", "calls",
          "warns", "remains", "accuses", "meets", "visits");

  /** Verbs of speech that follow a name in the first paragraphs: who says what is reported. */
  private static final Set<String> SPOKE = Set.of("said", "told");

  private static final int FULL_WEEKDAY = 6;

  /** The most words between a title and a surname. */
  private static final int GIVEN = 4;

  /** All terms that one person had of one office. */
  private record Held(KnownPerson person, String title, List<String> wording, List<Time> terms) {}

  private final Map<String, List<Held>> bySurname = new HashMap<>();

  Offices(People people) {
    for (KnownPerson person : people.all()) {
      Map<String, List<Time>> terms = new HashMap<>();
      for (Office office : person.offices()) {
        LocalDate to = office.to();
        terms
            .computeIfAbsent(office.title(), _ -> new ArrayList<>())
            .add(new Time(office.from(), to == null ? CalendarDays.OPEN : to));
      }
      terms.forEach((title, times) -> index(person, title, times));
    }
  }

  private void index(KnownPerson person, String title, List<Time> times) {
    List<Time> terms = times.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
    for (List<String> wording : Titles.wordings(title)) {
      for (String form : person.forms()) {
        String surname = last(form);
        List<Held> held = bySurname.computeIfAbsent(surname, _ -> new ArrayList<>());
        if (held.stream().noneMatch(h -> h.person.equals(person) && h.wording.equals(wording))) {
          held.add(new Held(person, title, wording, terms));
        }
      }
    }
  }

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle()) {
      return;
    }
    for (int i = 1; i < words.count(); i++) {
      List<Held> held = words.capital(i) ? bySurname.get(words.at(i)) : null;
      if (held != null) {
        Clue clue = clue(words, i, held);
        if (clue != null) {
          found.accept(clue);
        }
      }
    }
  }

  /** The clue of the longest title that stands before the name, if it is one person's. */
  private static @Nullable Clue clue(Words words, int surname, List<Held> held) {
    Held best = null;
    int start = 0;
    boolean several = false;
    for (Held one : held) {
      int at = titleStart(words, surname, one);
      if (at < 0) {
        continue;
      }
      if (best == null || one.wording.size() > best.wording.size()) {
        best = one;
        start = at;
        several = false;
      } else if (one.wording.size() == best.wording.size() && !one.person.equals(best.person)) {
        several = true;
      }
    }
    return best == null || several ? null : clue(words, start, surname, best);
  }

  private static @Nullable Clue clue(Words words, int start, int surname, Held held) {
    int before = start - 1;
    for (int i = before; i >= Math.max(0, start - 3); i--) {
      if (FORMER.contains(words.at(i)) && words.sentence(i) == words.sentence(start)) {
        Time after = afterLast(held.terms);
        var span = words.span(i, surname);
        return after == null
            ? null
            : new Clue(
                Kind.OFFICE,
                Shape.FORMER,
                new Days(List.of(after)),
                held.person.name() + " as " + held.title,
                words.original(span),
                span);
      }
    }
    if (OTHER.contains(words.at(before))) {
      return null;
    }
    var span = words.span(start, surname);
    return new Clue(
        Kind.OFFICE,
        isActing(words, surname) ? Shape.IN_OFFICE : Shape.OFFICE,
        new Days(held.terms),
        held.person.name() + " as " + held.title,
        words.original(span),
        span);
  }

  /** Whether somebody named says or does something now, by the words behind the name. */
  private static boolean isActing(Words words, int surname) {
    String next = words.at(surname + 1);
    if (words.gap(surname).length() > 2 || surname + 1 >= words.sentenceEnd(surname)) {
      return false;
    }
    String day = next.equals("on") ? words.at(surname + 2) : next;
    boolean did = SPOKE.contains(next) || (next.length() > 4 && next.endsWith("ed"));
    return NOW.contains(next)
        || (WrittenDates.weekday(day) != null && day.length() >= FULL_WEEKDAY)
        || (words.lead() && did);
  }

  /** From the end of the last term that has ended to the beginning of the next one. */
  private static @Nullable Time afterLast(List<Time> terms) {
    Time after = null;
    for (int i = 0; i < terms.size(); i++) {
      LocalDate end = terms.get(i).to();
      LocalDate next = i + 1 < terms.size() ? terms.get(i + 1).from() : CalendarDays.OPEN;
      if (end.isBefore(next)) {
        after = new Time(end, next);
      }
      if (after != null && !next.equals(CalendarDays.OPEN)) {
        return after;
      }
    }
    return after;
  }

  /** Where the title begins that ends before the name, or -1. */
  private static int titleStart(Words words, int surname, Held held) {
    for (int name = surname; name >= Math.max(1, surname - GIVEN); name--) {
      if (!words.capital(name)) {
        return -1;
      }
      int start = name - held.wording.size();
      if (start >= 0
          && words.sentence(start) == words.sentence(surname)
          && stands(words, start, held.wording)
          && given(words, name, surname, held.person)) {
        return start;
      }
    }
    return -1;
  }

  private static boolean stands(Words words, int start, List<String> wording) {
    for (int i = 0; i < wording.size(); i++) {
      if (!Titles.plain(words.at(start + i)).equals(wording.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands before the surname, if anything, is a given name of the person. */
  private static boolean given(Words words, int name, int surname, KnownPerson person) {
    if (name == surname) {
      return true;
    }
    return person.forms().stream()
        .anyMatch(form -> form.toLowerCase(Locale.ROOT).startsWith(words.at(name)));
  }

  private static String last(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int at = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-'));
    return lower.substring(at + 1);
  }
}
