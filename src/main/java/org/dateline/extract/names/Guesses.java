package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.ListedSurnames;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;

/**
 * Guesses who a misspelt full name means: a known person whose surname's key is one letter off and
 * given name the same, or the other way round, and whose office is spoken of beside the name or
 * whose compatriots the article names. A guess is never more than that.
 */
final class Guesses {
  private static final int SHORTEST_SURNAME = 5;

  /** A shorter surname has too many others near it for company to say who is meant. */
  private static final int LONG_SURNAME = 7;

  private static final int SHORTEST_GIVEN = 5;
  private static final int BESIDE = 120;

  private record Candidate(NameKey key, NameKey loose, String given, KnownPerson person) {}

  private final People people;
  private final GivenNames givenNames;
  private final ListedSurnames listed = ListedSurnames.bundled();
  private final Map<String, List<Candidate>> bySurnameStart = new HashMap<>();

  Guesses(People people) {
    this.people = people;
    this.givenNames = people.givenNames();
    for (KnownPerson person : people.all()) {
      if (person.offices().isEmpty()) {
        continue;
      }
      NameKey key = givenNames.key(person.name());
      if (key.surname().length() >= SHORTEST_SURNAME - 1) {
        bySurnameStart
            .computeIfAbsent(start(key.surname()), _ -> new ArrayList<>())
            .add(
                new Candidate(
                    key, givenNames.looseKey(person.name()), given(person.name()), person));
      }
    }
  }

  private String given(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : givenNames.looseWord(name.substring(0, blank));
  }

  private static String start(String surname) {
    return surname.substring(0, 1);
  }

  /** Who the name might mean in the article whose people are {@code cast}. */
  Optional<KnownPerson> guess(Cast cast, PersonName name) {
    NameKey key = givenNames.key(name.form());
    if (key.surname().length() < SHORTEST_SURNAME - 1) {
      return Optional.empty();
    }
    NameKey loose = givenNames.looseKey(name.form());
    String given = given(name.form());
    List<KnownPerson> near =
        bySurnameStart.getOrDefault(start(key.surname()), List.of()).stream()
            .filter(candidate -> isNear(candidate, key, loose, given))
            .map(Candidate::person)
            .filter(
                person ->
                    officeBeside(person, cast.text(), name.span())
                        || ((isDistinct(name, key, person) || isSlip(name, person))
                            && isInCompany(cast, person)))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isNear(Candidate candidate, NameKey key, NameKey loose, String given) {
    if (!candidate.key.suffix().equals(key.suffix())) {
      return false;
    }
    boolean sameGiven =
        candidate.key.given().equals(key.given()) || candidate.loose.given().equals(loose.given());
    if (sameGiven) {
      return isOneOff(candidate.key.surname(), key.surname(), SHORTEST_SURNAME)
          || isOneOff(candidate.loose.surname(), loose.surname(), SHORTEST_SURNAME);
    }
    boolean sameSurname = candidate.loose.surname().equals(loose.surname());
    return sameSurname && isOneOff(candidate.given, given, SHORTEST_GIVEN);
  }

  /**
   * Whether the surname is long, none that is known, and has no other consonant, or is the known
   * one as it is, perhaps with an "s" that lost its apostrophe.
   */
  private boolean isDistinct(PersonName name, NameKey key, KnownPerson person) {
    String surname = lastWord(name.form());
    return (key.surname().length() >= LONG_SURNAME
            && !isListed(surname)
            && !Vowels.isOtherConsonant(lastWord(person.name()), surname))
        || name.form().equalsIgnoreCase(person.name() + 's')
        || givenNames.key(person.name()).surname().equals(key.surname());
  }

  /**
   * Whether it is the name of a head of state or government but for one unstressed vowel, which
   * slips more often than it makes another name: "Ronald Regan", but not "Joe Boden". The surname
   * is nobody's.
   */
  private boolean isSlip(PersonName name, KnownPerson person) {
    String form = name.form();
    return Prominence.of(person) >= Prominence.HEAD
        && form.indexOf(' ') == form.lastIndexOf(' ')
        && !isListed(lastWord(form))
        && Vowels.isSlip(lastWord(person.name()), lastWord(form));
  }

  /** Whether the surname is somebody's. */
  private boolean isListed(String surname) {
    return listed.contains(surname)
        || CommonSurnames.contain(surname)
        || !people.withSurname(surname).isEmpty();
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  private static boolean isInCompany(Cast cast, KnownPerson person) {
    return cast.isCompanyOf(person)
        || person.affiliations().stream()
            .map(country -> Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
            .anyMatch(country -> !country.isEmpty() && cast.text().contains(country));
  }

  private static boolean officeBeside(KnownPerson person, String text, Span span) {
    int from = Math.max(0, span.start() - BESIDE);
    int to = Math.min(text.length(), span.end() + BESIDE);
    String around = OfficeSpelling.of(text.substring(from, to));
    return person.offices().stream()
        .map(office -> OfficeSpelling.of(office.title()))
        .anyMatch(title -> around.contains(title));
  }

  /** Whether one letter put in, left out or changed makes one of the other. */
  static boolean isOneOff(String one, String other, int shortest) {
    if (Math.max(one.length(), other.length()) < shortest
        || Math.abs(one.length() - other.length()) > 1
        || other.isEmpty()
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
