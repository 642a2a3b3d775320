package org.dateline.extract.names;

import java.util.List;
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
}
