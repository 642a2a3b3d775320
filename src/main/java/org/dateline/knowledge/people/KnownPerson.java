package org.dateline.knowledge.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A person of the authority file.
 *
 * @param name the canonical name
 * @param aliases other names for the same person; spellings that fold to the same key need not be
 *     among them
 * @param country of those who held no office, ISO 3166-1 alpha-2; empty where it is not said
 * @param offices every term known, in the order of the file
 */
public record KnownPerson(String name, List<String> aliases, String country, List<Office> offices) {

  /** Keeps unmodifiable copies of the lists. */
  public KnownPerson {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** The canonical name and the aliases. */
  public List<String> forms() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  /** The countries and organisations that the person belongs to or worked for. */
  public Set<String> affiliations() {
    Set<String> affiliations = new TreeSet<>();
    if (!country.isEmpty()) {
      affiliations.add(country);
    }
    offices.forEach(office -> affiliations.add(office.of()));
    return affiliations;
  }
}
