package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;

/**
 * Guesses who a misspelt full name means: a known person whose given name is the same, whose
 * surname's key is one letter off, and whose office is spoken of beside the name.
 */
final class Guesses {
  private static final int SHORTEST_SURNAME = 5;
  private static final int BESIDE = 120;

  private record Candidate(NameKey key, KnownPerson person) {}

  private final People people;
  private final Map<String, List<Candidate>> byGivenName = new HashMap<>();

  Guesses(People people) {
    this.people = people;
    for (KnownPerson person : people.all()) {
      if (!person.offices().isEmpty()) {
        NameKey key = people.givenNames().key(person.name());
        byGivenName
            .computeIfAbsent(key.given(), _ -> new ArrayList<>())
            .add(new Candidate(key, person));
      }
    }
  }

  /** Who {@code form}, which stands in {@code text} at {@code span}, might mean. */
  Optional<KnownPerson> guess(String form, String text, Span span) {
    NameKey key = people.givenNames().key(form);
    List<KnownPerson> near =
        byGivenName.getOrDefault(key.given(), List.of()).stream()
            .filter(candidate -> isOneOff(candidate.key.surname(), key.surname()))
            .map(Candidate::person)
            .filter(person -> officeBeside(person, text, span))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean officeBeside(KnownPerson person, String text, Span span) {
    int from = Math.max(0, span.start() - BESIDE);
    int to = Math.min(text.length(), span.end() + BESIDE);
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    return person.offices().stream()
        .map(office -> office.title().toLowerCase(Locale.ROOT))
        .anyMatch(title -> around.contains(title));
  }

  /** Whether one letter put in, left out or changed makes one of the other. */
  static boolean isOneOff(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST_SURNAME
        || Math.abs(one.length() - other.length()) > 1
        || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    String restOne = one.substring(i);
    String restOther = other.substring(i);
    if (one.length() == other.length()) {
      return !restOne.isEmpty() && restOne.substring(1).equals(restOther.substring(1));
    }
    return one.length() > other.length()
        ? restOne.substring(1).equals(restOther)
        : restOther.substring(1).equals(restOne);
  }
}
