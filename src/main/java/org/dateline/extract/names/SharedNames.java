package org.dateline.extract.names;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Certainty;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.Office;

/**
 * Tells known people of one name apart, who differ in a middle name at most, as father and son do:
 * by an office or by "elder" before the name, by the years that stand beside it and in which one of
 * them held office, and, as a guess, by who else is in the article.
 */
final class SharedNames {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final int BESIDE = 120;
  private static final int BEFORE = 12;

  /** Contemporaries speak for somebody if they are this many times those of anybody else. */
  private static final int CLEARLY = 3;

  /** So many contemporaries may be named by chance. */
  private static final int FEW = 2;

  private SharedNames() {}

  /** Who is meant, how sure that is, and by what. */
  record Chosen(KnownPerson person, Certainty certainty, Resolution by) {}

  /**
   * Which of {@code sharing} is meant by {@code name}; empty where nothing tells.
   *
   * @param named those of them whom the article surely names
   * @param others everybody else who is known and named in the article
   */
  static Optional<Chosen> choose(
      List<KnownPerson> sharing,
      List<KnownPerson> named,
      Collection<KnownPerson> others,
      String text,
      Span name) {
    Optional<KnownPerson> told = told(sharing, text, name);
    if (told.isPresent()) {
      return Optional.of(new Chosen(told.get(), Certainty.LIKELY, Resolution.OFFICE));
    }
    if (named.size() == 1) {
      return Optional.of(new Chosen(named.getFirst(), Certainty.LIKELY, Resolution.KNOWN_NAME));
    }
    return only(sharing, person -> contemporaries(person, others) / FEW)
        .map(person -> new Chosen(person, Certainty.GUESS, Resolution.PROMINENCE));
  }

  /** Whom an office, "elder", or a year beside the name tells; empty if none does. */
  static Optional<KnownPerson> told(List<KnownPerson> sharing, String text, Span name) {
    List<KnownPerson> inOffice =
        sharing.stream().filter(person -> Prominence.officeBefore(person, text, name)).toList();
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.getFirst());
    }
    return age(sharing, text, name).or(() -> inYears(sharing, text, name));
  }

  private static Optional<KnownPerson> age(List<KnownPerson> sharing, String text, Span name) {
    String before =
        text.substring(Math.max(0, name.start() - BEFORE), name.start()).toLowerCase(Locale.ROOT);
    Comparator<KnownPerson> byStart = Comparator.comparing(SharedNames::start);
    if (sharing.stream().anyMatch(person -> person.offices().isEmpty())) {
      return Optional.empty();
    }
    if (before.endsWith("elder ")) {
      return sharing.stream().min(byStart);
    }
    return before.endsWith("younger ") ? sharing.stream().max(byStart) : Optional.empty();
  }

  private static LocalDate start(KnownPerson person) {
    return person.offices().stream()
        .map(Office::from)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** The only one in whose terms years fall that stand in the sentence. */
  private static Optional<KnownPerson> inYears(List<KnownPerson> sharing, String text, Span name) {
    int from = sentenceStart(text, name.start());
    int to = sentenceEnd(text, name.end());
    Matcher years = YEAR.matcher(text).region(from, to);
    List<Integer> stated = years.results().map(year -> Integer.valueOf(year.group())).toList();
    return stated.isEmpty()
        ? Optional.empty()
        : only(sharing, person -> stated.stream().filter(year -> held(person, year, year)).count());
  }

  private static int sentenceStart(String text, int at) {
    int from = Math.max(0, at - BESIDE);
    for (int i = at - 1; i > from; i--) {
      if (isEnd(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int sentenceEnd(String text, int at) {
    int to = Math.min(text.length(), at + BESIDE);
    for (int i = at; i < to; i++) {
      if (isEnd(text, i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether a sentence ends there, and no initial: "George W." */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == '!'
        || c == '?'
        || (c == '.' && at > 1 && Character.isLowerCase(text.charAt(at - 1)));
  }

  private static boolean held(KnownPerson person, int firstYear, int lastYear) {
    return person.offices().stream().anyMatch(office -> overlaps(office, firstYear, lastYear));
  }

  private static boolean overlaps(Office office, int firstYear, int lastYear) {
    LocalDate to = office.to();
    return office.from().getYear() <= lastYear && (to == null || to.getYear() >= firstYear);
  }

  /** How many of {@code others} held an office while the person held one. */
  private static long contemporaries(KnownPerson person, Collection<KnownPerson> others) {
    return others.stream()
        .filter(
            other ->
                person.offices().stream()
                    .anyMatch(
                        office -> {
                          LocalDate to = office.to();
                          int last = to == null ? LocalDate.MAX.getYear() : to.getYear();
                          return held(other, office.from().getYear(), last);
                        }))
        .count();
  }

  /** The only one for whom clearly more speaks than for anybody else. */
  private static Optional<KnownPerson> only(
      List<KnownPerson> sharing, ToLongFunction<KnownPerson> counted) {
    List<KnownPerson> ranked =
        sharing.stream().sorted(Comparator.comparingLong(counted).reversed()).toList();
    long first = counted.applyAsLong(ranked.get(0));
    long second = counted.applyAsLong(ranked.get(1));
    return first > 0 && first >= CLEARLY * second ? Optional.of(ranked.get(0)) : Optional.empty();
  }
}
