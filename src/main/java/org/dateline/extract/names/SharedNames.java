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
 * by an office or by "elder" before the name, by the years that stand in the same clause and in
 * which one of them was elected or held office, and, as a guess, by the years in the rest of the
 * sentence and by who else is in the article.
 */
final class SharedNames {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final int BESIDE = 120;

  /** What parts clauses; a comma in a date does not, nor does "after" before a year. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<!\\d),|,(?! \\d)|[;:()\u2013\u2014]"
              + "|\\b(?:after|although|because|before|since|that|though|until|when|where|which"
              + "|while|who|whose)\\b(?! (?:1[89]|20)\\d\\d\\b)");

  /** A date that a clause begins with, and no more before its comma: "In May 2003,". */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:by|during|in|on)\\s[^,]{0,24}(?:, )?\\d{4},", Pattern.CASE_INSENSITIVE);

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
    int from = sentenceStart(text, name.start());
    Optional<Chosen> years =
        inYears(sharing, text, from, sentenceEnd(text, name.end()))
            .map(person -> new Chosen(person, Certainty.GUESS, Resolution.OFFICE));
    return years.or(
        () ->
            only(sharing, person -> contemporaries(person, others) / FEW)
                .map(person -> new Chosen(person, Certainty.GUESS, Resolution.PROMINENCE)));
  }

  /** Whom an office, "elder", or a year in the same clause tells; empty if none does. */
  static Optional<KnownPerson> told(List<KnownPerson> sharing, String text, Span name) {
    List<KnownPerson> inOffice =
        sharing.stream().filter(person -> Prominence.officeBefore(person, text, name)).toList();
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.getFirst());
    }
    return age(sharing, text, name).or(() -> inClause(sharing, text, name));
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

  /** The only one in whose terms years fall that stand in the clause of the name. */
  private static Optional<KnownPerson> inClause(List<KnownPerson> sharing, String text, Span name) {
    int from = sentenceStart(text, name.start());
    int to = sentenceEnd(text, name.end());
    Matcher opening = OPENING.matcher(text).region(from, name.start());
    Matcher ends =
        CLAUSE.matcher(text).region(opening.lookingAt() ? opening.end() : from, name.start());
    int start = from;
    while (ends.find()) {
      start = ends.end();
    }
    ends.region(name.end(), to);
    return inYears(sharing, text, start, ends.find() ? ends.start() : to);
  }

  /** The only one in whose terms years fall that are stated from {@code from} to {@code to}. */
  private static Optional<KnownPerson> inYears(
      List<KnownPerson> sharing, String text, int from, int to) {
    Matcher years = YEAR.matcher(text).region(from, to);
    List<Integer> stated = years.results().map(year -> Integer.valueOf(year.group())).toList();
    return stated.isEmpty()
        ? Optional.empty()
        : only(sharing, person -> stated.stream().filter(year -> led(person, year)).count());
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

  /** Whether it is a year of a term or the one before, in which presidents are elected. */
  private static boolean led(KnownPerson person, int year) {
    return held(person, year, year + 1);
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
