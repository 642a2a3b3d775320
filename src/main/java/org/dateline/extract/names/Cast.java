package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Person;
import org.dateline.knowledge.people.Gender;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.jspecify.annotations.Nullable;

/** The people of one article, while it is read, by what they can be looked up by. */
final class Cast {
  private final String text;
  private final GivenNames givenNames;
  private final List<Somebody> all = new ArrayList<>();
  private final Map<String, Somebody> known = new HashMap<>();
  private final Map<String, List<Somebody>> unknown = new HashMap<>();
  private final Map<String, List<Somebody>> bySurname = new HashMap<>();
  private final Map<String, List<Somebody>> byFirstWord = new HashMap<>();
  private final Map<String, List<Somebody>> knownByLastWord = new HashMap<>();
  private final Map<String, List<PersonName>> lone = new HashMap<>();
  private final Map<String, Boolean> spokenOf = new HashMap<>();
  private final Set<String> company = new HashSet<>();

  Cast(String text, GivenNames givenNames) {
    this.text = text;
    this.givenNames = givenNames;
  }

  String text() {
    return text;
  }

  /** The one who is {@code person}, who enters if not there yet. */
  Somebody known(KnownPerson person, PersonName name) {
    return known.computeIfAbsent(
        person.name(),
        _ -> {
          Somebody somebody = new Somebody(name.form(), person, givenNames);
          if (name.form().indexOf(' ') > 0) {
            somebody.titled(Gender.before(text, name.span().start()));
          }
          file(somebody);
          return somebody;
        });
  }

  /** The only known one whose name agrees; null if there is none or more than one. */
  @Nullable Somebody onlyKnown(NameKey key) {
    List<Somebody> agreeing =
        knownByLastWord.getOrDefault(key.surname(), List.of()).stream()
            .filter(somebody -> somebody.key().agreesWith(key))
            .toList();
    return agreeing.size() == 1 ? agreeing.getFirst() : null;
  }

  /** Everybody who is known and named so far. */
  Set<KnownPerson> known() {
    return all.stream()
        .map(Somebody::known)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The one nobody knows anything of whose name agrees; null if there is none. */
  @Nullable Somebody unknown(NameKey key) {
    for (Somebody somebody : unknown.getOrDefault(key.full(), List.of())) {
      if (somebody.key().agreesWith(key)) {
        return somebody;
      }
    }
    return null;
  }

  /** The same, of the very same name: one with another initial is a third of the name. */
  @Nullable Somebody unknownAs(NameKey key) {
    Somebody same = unknown(key);
    return same != null && same.key().equals(key) ? same : null;
  }

  /** The only one named in full with a given name and, between, the father's name; null if none. */
  @Nullable Somebody withPatronymic(NameKey key) {
    List<Somebody> fitting =
        all.stream().filter(somebody -> somebody.isFull() && somebody.hasPatronymic(key)).toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /** Lets somebody enter of whom only the name is known. */
  Somebody enter(PersonName name) {
    Somebody somebody = new Somebody(name.form(), null, givenNames);
    somebody.titled(Gender.before(text, name.span().start()));
    unknown.computeIfAbsent(somebody.key().full(), _ -> new ArrayList<>()).add(somebody);
    file(somebody);
    return somebody;
  }

  private void file(Somebody somebody) {
    all.add(somebody);
    if (somebody.known() != null) {
      String last = somebody.key().surname();
      knownByLastWord.computeIfAbsent(last, _ -> new ArrayList<>()).add(somebody);
    }
    if (somebody.isFull()) {
      byFirstWord.computeIfAbsent(somebody.firstWord(), _ -> new ArrayList<>()).add(somebody);
      for (String surname : somebody.surnames()) {
        bySurname.computeIfAbsent(surname, _ -> new ArrayList<>()).add(somebody);
      }
    }
  }

  /** Those named in full whom a lone surname can mean. */
  List<Somebody> namesakes(String surname, NameKey key) {
    return bySurname.getOrDefault(surname, List.of()).stream()
        .filter(somebody -> somebody.fits(key))
        .toList();
  }

  /** Those named in full whose name begins with {@code word}, as it is spelt. */
  List<Somebody> beginningWith(String word) {
    return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Remembers a lone surname. */
  void addLone(PersonName name) {
    lone.computeIfAbsent(givenNames.surnameKey(name.form()), _ -> new ArrayList<>()).add(name);
  }

  /** Every lone use of a surname, in the order of the text. */
  List<PersonName> lone(String surname) {
    return lone.getOrDefault(surname, List.of());
  }

  /** Whether the office of {@code head} stands before a lone use of the surname anywhere. */
  boolean isSpokenOf(KnownPerson head, String surname) {
    return spokenOf.computeIfAbsent(
        surname,
        key ->
            lone(key).stream().anyMatch(name -> Prominence.officeBefore(head, text, name.span())));
  }

  /** Remembers the countries and organisations of somebody who is surely meant. */
  void addCompany(KnownPerson person) {
    company.addAll(person.affiliations());
  }

  /** Whether the article names others of the same country or organisation. */
  boolean isCompanyOf(KnownPerson person) {
    return person.affiliations().stream().anyMatch(company::contains);
  }

  /** Everybody, most mentions first. */
  List<Person> people() {
    return all.stream()
        .map(Somebody::person)
        .sorted(
            Comparator.comparingInt((Person person) -> -person.mentions().size())
                .thenComparingInt(person -> person.mentions().getFirst().span().start()))
        .toList();
  }
}
