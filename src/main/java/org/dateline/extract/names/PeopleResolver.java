package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Resolution;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the names in an article are one person, and who that is: full names by their keys
 * and the authority file, lone surnames by the full name the article gives, else by the authority's
 * most prominent bearer. Two first names are never one person.
 */
final class PeopleResolver {
  private final People people;
  private final Guesses guesses;

  PeopleResolver(People people) {
    this.people = people;
    this.guesses = new Guesses(people);
  }

  /** Somebody of the article, while it is read. */
  private static final class Somebody {
    private final NameKey key;
    private final Set<String> surnames = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable KnownPerson known;
    private final Certainty certainty;
    private final Resolution resolution;
    private String name;

    Somebody(
        NameKey key,
        String name,
        @Nullable KnownPerson known,
        Certainty certainty,
        Resolution resolution) {
      this.key = key;
      this.known = known;
      this.certainty = certainty;
      this.resolution = resolution;
      this.name = known == null ? name : known.name();
    }

    void add(Found found, String form, Certainty sure, Resolution by) {
      mentions.add(new Mention(found.span(), form, sure, by));
    }

    Person person() {
      mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
      return new Person(name, certainty, mentions);
    }
  }

  /** The people behind the names of persons among {@code found}, most mentions first. */
  List<Person> resolve(Tokens tokens, List<Found> found) {
    List<Somebody> all = new ArrayList<>();
    List<Found> lone = new ArrayList<>();
    for (Found name : found) {
      if (name.kind() == Kind.PERSON) {
        String form = form(tokens, name);
        if (people.givenNames().key(form).given().isEmpty()) {
          lone.add(name);
        } else {
          fullName(tokens, name, form, all);
        }
      }
    }
    Map<String, Somebody> bySurname = new HashMap<>();
    for (Found name : lone) {
      String form = form(tokens, name);
      Somebody bearer = bearer(form, name, all, bySurname);
      if (bearer != null) {
        boolean full = !bearer.key.given().isEmpty();
        bearer.add(name, form, bearer.certainty, full ? Resolution.SHORT_FORM : bearer.resolution);
      }
    }
    return all.stream()
        .map(Somebody::person)
        .sorted(
            Comparator.comparingInt((Person person) -> -person.mentions().size())
                .thenComparingInt(person -> person.mentions().getFirst().span().start()))
        .toList();
  }

  private void fullName(Tokens tokens, Found name, String form, List<Somebody> all) {
    NameKey key = people.givenNames().key(form);
    KnownPerson known = people.named(form).orElse(null);
    for (Somebody other : all) {
      boolean same = known == null ? other.key.agreesWith(key) : known.equals(other.known);
      if (same) {
        if (other.known == null && form.length() > other.name.length()) {
          other.name = form;
        }
        other.add(name, form, other.certainty, byName(form, known));
        return;
      }
    }
    Certainty certainty = known == null ? Certainty.LIKELY : Certainty.SURE;
    Resolution resolution = byName(form, known);
    if (known == null) {
      Optional<KnownPerson> guess = guesses.guess(form, tokens.text(), name.span());
      if (guess.isPresent()) {
        known = guess.get();
        certainty = Certainty.GUESS;
        resolution = Resolution.NEAR_SPELLING;
        for (Somebody other : all) {
          if (known.equals(other.known)) {
            other.add(name, form, certainty, resolution);
            return;
          }
        }
      }
    }
    Somebody somebody = new Somebody(key, form, known, certainty, resolution);
    somebody.surnames.addAll(surnames(form, known));
    somebody.add(name, form, certainty, resolution);
    all.add(somebody);
  }

  private Resolution byName(String form, @Nullable KnownPerson known) {
    if (known == null) {
      return Resolution.FULL_NAME;
    }
    NameKey key = people.givenNames().key(form);
    boolean canonical = people.givenNames().key(known.name()).agreesWith(key);
    return canonical ? Resolution.KNOWN_NAME : Resolution.ALIAS;
  }

  /** Who a lone surname means; null if it can't be told that it is a person at all. */
  private @Nullable Somebody bearer(
      String form, Found name, List<Somebody> all, Map<String, Somebody> bySurname) {
    Somebody nearest = nearest(form, name, all);
    if (nearest != null) {
      return nearest;
    }
    String key = people.givenNames().surnameKey(form);
    Somebody before = bySurname.get(key);
    if (before != null) {
      return before;
    }
    Optional<KnownPerson> known =
        people.named(form).or(() -> Prominence.first(people.withSurname(form)));
    if (known.isEmpty() && !name.titled()) {
      return null;
    }
    Certainty certainty = known.isPresent() ? Certainty.LIKELY : Certainty.GUESS;
    Resolution resolution = known.isPresent() ? Resolution.PROMINENCE : Resolution.SURNAME;
    NameKey whole = people.givenNames().key(form);
    Somebody somebody = new Somebody(whole, form, known.orElse(null), certainty, resolution);
    bySurname.put(key, somebody);
    all.add(somebody);
    return somebody;
  }

  /**
   * The person named in full with this surname: the only one, else the more prominent, else the one
   * named last before the surname.
   */
  private @Nullable Somebody nearest(String form, Found name, List<Somebody> all) {
    String surname = people.givenNames().surnameKey(form);
    List<Somebody> namesakes =
        all.stream()
            .filter(
                somebody -> !somebody.key.given().isEmpty() && somebody.surnames.contains(surname))
            .toList();
    if (namesakes.size() < 2) {
      return namesakes.isEmpty() ? null : namesakes.getFirst();
    }
    List<KnownPerson> known = new ArrayList<>();
    namesakes.forEach(
        somebody -> {
          if (somebody.known != null) {
            known.add(somebody.known);
          }
        });
    Optional<KnownPerson> prominent = Prominence.first(known);
    Somebody best = namesakes.getFirst();
    for (Somebody somebody : namesakes) {
      if (prominent.isPresent() && prominent.get().equals(somebody.known)) {
        return somebody;
      }
      if (somebody.mentions.getFirst().span().start() < name.span().start()) {
        best = somebody;
      }
    }
    return best;
  }

  private Set<String> surnames(String form, @Nullable KnownPerson known) {
    Set<String> surnames = new HashSet<>();
    surnames.add(people.givenNames().surnameKey(withoutSuffix(form)));
    if (known != null) {
      known.forms().forEach(other -> surnames.add(people.givenNames().surnameKey(other)));
    }
    return surnames;
  }

  private static String withoutSuffix(String form) {
    for (String suffix : List.of(" Jr.", " Jr", " Junior", " Sr.", " II", " III", " IV")) {
      if (form.endsWith(suffix)) {
        return form.substring(0, form.length() - suffix.length());
      }
    }
    return form;
  }

  private static String form(Tokens tokens, Found name) {
    return Forms.of(tokens.text(), name.span());
  }
}
