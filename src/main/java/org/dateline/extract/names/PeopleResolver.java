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
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
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
    private Certainty certainty;
    private String name;

    Somebody(NameKey key, String name, @Nullable KnownPerson known, Certainty certainty) {
      this.key = key;
      this.known = known;
      this.certainty = certainty;
      this.name = known == null ? name : known.name();
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
          add(fullName(tokens, name, form, all), name, form);
        }
      }
    }
    Map<String, Somebody> bySurname = new HashMap<>();
    for (Found name : lone) {
      String form = form(tokens, name);
      Somebody bearer = bearer(form, name, all, bySurname);
      if (bearer != null) {
        add(bearer, name, form);
      }
    }
    return all.stream()
        .map(Somebody::person)
        .sorted(
            Comparator.comparingInt((Person person) -> -person.mentions().size())
                .thenComparingInt(person -> person.mentions().getFirst().span().start()))
        .toList();
  }

  private static void add(Somebody somebody, Found name, String form) {
    somebody.mentions.add(new Mention(name.span(), form));
  }

  private Somebody fullName(Tokens tokens, Found name, String form, List<Somebody> all) {
    NameKey key = people.givenNames().key(form);
    KnownPerson known = people.named(form).orElse(null);
    for (Somebody other : all) {
      boolean same = known == null ? other.key.agreesWith(key) : known.equals(other.known);
      if (same) {
        if (other.known == null && form.length() > other.name.length()) {
          other.name = form;
        }
        return other;
      }
    }
    Certainty certainty = known == null ? Certainty.LIKELY : Certainty.SURE;
    if (known == null) {
      Optional<KnownPerson> guess = guesses.guess(form, tokens.text(), name.span());
      if (guess.isPresent()) {
        known = guess.get();
        certainty = Certainty.GUESS;
        for (Somebody other : all) {
          if (known.equals(other.known)) {
            return other;
          }
        }
      }
    }
    Somebody somebody = new Somebody(key, form, known, certainty);
    somebody.surnames.addAll(surnames(form, known));
    all.add(somebody);
    return somebody;
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
    Somebody somebody =
        new Somebody(people.givenNames().key(form), form, known.orElse(null), certainty);
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
