package org.dateline.export;

import java.util.List;
import java.util.Optional;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.Known;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;

/**
 * All about one name in the articles of a search.
 *
 * @param name the name and the search
 * @param use how often it is meant, and every way it is written
 * @param known what is known of it beside the archive
 * @param people who is named together with it, most articles first
 * @param places the places named together with it, most articles first
 * @param years how the articles that name it are spread over the years
 * @param articles the newest of them
 */
public record NameReport(
    NameRequest name,
    NameUse use,
    Optional<Known> known,
    List<Count> people,
    List<Count> places,
    Histogram years,
    List<Naming> articles) {

  /** Keeps unmodifiable copies of the lists. */
  public NameReport {
    people = List.copyOf(people);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
  }
}
