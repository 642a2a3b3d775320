package org.dateline.ui.people;

import java.util.List;
import java.util.Optional;
import org.dateline.correction.Correction;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.Known;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;
import org.dateline.search.QuoteHit;
import org.dateline.search.Tie;

/**
 * All that the page of a name shows.
 *
 * @param name the name, and the search it is seen through
 * @param use how often it is named, and how it is written
 * @param known what is known of it beside the archive
 * @param time how the articles that name it are spread over time
 * @param company in whose company it is named
 * @param quotes what a person says
 * @param articles the newest articles
 * @param gone what took the name away in all articles; empty for a name that is named
 */
record NamePage(
    NameRequest name,
    NameUse use,
    Optional<Known> known,
    Histogram time,
    Company company,
    Quotes quotes,
    List<Naming> articles,
    Optional<Correction> gone) {

  NamePage {
    articles = List.copyOf(articles);
  }

  /**
   * The names it is named together with.
   *
   * @param people most articles first
   * @param allPeople how many there are
   * @param places most articles first
   * @param allPlaces how many there are
   * @param ties among those of the name's own kind, itself included
   */
  record Company(
      List<Count> people, int allPeople, List<Count> places, int allPlaces, List<Tie> ties) {
    Company {
      people = List.copyOf(people);
      places = List.copyOf(places);
      ties = List.copyOf(ties);
    }
  }

  /**
   * What a person says.
   *
   * @param all how many quotes there are in what the lens finds; of places none
   * @param newest the newest of them
   */
  record Quotes(long all, List<QuoteHit> newest) {
    static final Quotes NONE = new Quotes(0, List.of());

    Quotes {
      newest = List.copyOf(newest);
    }
  }
}
