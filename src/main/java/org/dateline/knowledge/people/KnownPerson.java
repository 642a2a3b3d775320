package org.dateline.knowledge.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person of the authority file.
 *
 * @param name the canonical name
 * @param aliases other names for the same person; spellings that fold to the same key need not be
 *     among them
 * @param offices every term known, in the order of the file
 */
public record KnownPerson(String name, List<String> aliases, List<Office> offices) {

  /** Keeps unmodifiable copies of the lists. */
  public KnownPerson {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** The canonical name and the aliases. */
  public List<String> forms() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }
}
