package org.dateline.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.Office;

/** Which of several known people a bare surname means. */
final class Prominence {
  /** Who was the head of a state, a government or the like. */
  static final int HEAD = 4;

  private static final Set<String> HIGHEST =
      Set.of("President", "Prime Minister", "Chancellor", "Secretary General", "Pope");
  private static final Set<String> SMALL = Set.of("of", "the", "for", "to", "and");
  private static final int OFFICE_HOLDER = 1;
  private static final int BEFORE = 48;

  private Prominence() {}

  /** The most prominent of {@code namesakes}, if one is more prominent than all others. */
  static Optional<KnownPerson> first(List<KnownPerson> namesakes) {
    List<KnownPerson> ranked =
        namesakes.stream().sorted(Comparator.comparingInt(Prominence::of).reversed()).toList();
    if (ranked.isEmpty() || of(ranked.getFirst()) == 0) {
      return Optional.empty();
    }
    boolean alone = ranked.size() == 1 || of(ranked.get(0)) > of(ranked.get(1));
    return alone ? Optional.of(ranked.getFirst()) : Optional.empty();
  }

  /** How high the highest office of {@code person} was; 0 for none. */
  static int of(KnownPerson person) {
    int prominence = 0;
    for (Office office : person.offices()) {
      prominence = Math.max(prominence, HIGHEST.contains(office.title()) ? HEAD : OFFICE_HOLDER);
    }
    return prominence;
  }

  /** Whether an office that {@code person} held stands right before the name at {@code span}. */
  static boolean officeBefore(KnownPerson person, String text, Span span) {
    int from = Math.max(0, span.start() - BEFORE);
    String before = OfficeSpelling.of(text.substring(from, span.start()));
    String near = before.substring(sentence(before));
    return person.offices().stream().anyMatch(office -> stands(office.title(), near));
  }

  /** Where the last sentence or clause begins. */
  private static int sentence(String before) {
    for (int at = before.length() - 1; at >= 0; at--) {
      if (".,;:!?\n\"\u201c\u201d".indexOf(before.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean stands(String title, String near) {
    String lower = OfficeSpelling.of(title);
    if (HIGHEST.contains(title)) {
      String end = near.stripTrailing();
      return end.endsWith(lower) && !end.endsWith("vice " + lower);
    }
    for (String word : lower.split("[ -]", -1)) {
      if (!SMALL.contains(word) && !near.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
