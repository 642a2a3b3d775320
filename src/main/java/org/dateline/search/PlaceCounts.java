package org.dateline.search;

import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * The places of a search.
 *
 * @param places all that any article names, most articles first
 * @param articles how many articles the search finds
 * @param placeless how many of them name no place
 */
public record PlaceCounts(List<Spot> places, long articles, long placeless) {

  /**
   * A place. Two places of one name that lie elsewhere are two; a filter by the name finds both.
   *
   * @param name the canonical name
   * @param country ISO 3166-1 alpha-2; empty for what lies in several countries or none
   * @param at where it is; null where no one point stands for it
   * @param articles how many name it
   * @param guesses how many of these only guess that it is meant
   */
  public record Spot(
      String name, String country, @Nullable Coordinates at, long articles, long guesses) {
    /** Whether no article is any surer of it than a guess. */
    public boolean isGuess() {
      return guesses == articles;
    }
  }

  /** Keeps an unmodifiable copy. */
  public PlaceCounts {
    places = List.copyOf(places);
  }
}
