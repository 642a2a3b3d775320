package org.dateline.extract.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;

/**
 * Who and where.
 *
 * @param people most mentions first
 * @param places most mentions first
 */
public record Names(List<Person> people, List<Place> places) {

  /** Keeps unmodifiable copies of the lists. */
  public Names {
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /** These and {@code others}, with everybody and every place once. */
  Names with(Names others) {
    if (others.people.isEmpty() && others.places.isEmpty()) {
      return this;
    }
    Map<String, Person> persons = new LinkedHashMap<>();
    Stream.concat(people.stream(), others.people.stream())
        .forEach(person -> persons.merge(person.name(), person, Names::joined));
    Map<String, Place> towns = new LinkedHashMap<>();
    Stream.concat(places.stream(), others.places.stream())
        .forEach(place -> towns.merge(place.name() + place.country(), place, Names::joined));
    return new Names(
        persons.values().stream()
            .sorted(Comparator.comparingInt(person -> -person.mentions().size()))
            .toList(),
        towns.values().stream()
            .sorted(Comparator.comparingInt(place -> -place.mentions().size()))
            .toList());
  }

  private static Person joined(Person one, Person other) {
    List<Mention> mentions = joined(one.mentions(), other.mentions());
    return new Person(one.name(), surer(one.certainty(), other.certainty()), mentions);
  }

  private static Place joined(Place one, Place other) {
    return new Place(
        one.name(),
        one.country(),
        one.at(),
        surer(one.certainty(), other.certainty()),
        joined(one.mentions(), other.mentions()));
  }

  private static List<Mention> joined(List<Mention> one, List<Mention> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparingInt(mention -> mention.span().start()))
        .toList();
  }

  private static Certainty surer(Certainty one, Certainty other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
