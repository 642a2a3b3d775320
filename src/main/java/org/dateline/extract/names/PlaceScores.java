package org.dateline.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.names.PlaceNaming.Bond;
import org.dateline.knowledge.places.KnownPlace;

/**
 * Scores what a name can mean in one article: the larger place, unless the countries the article
 * speaks of, or a place named beside it ("Paris, Texas"), speak for another; a place that has the
 * name in another spelling counts less, and one that had it in former times much less.
 */
final class PlaceScores {
  private static final double COUNTRY_BONUS = 3;
  private static final double CAPITAL_BONUS = 2.5;
  private static final double AREA_SCORE = 9;
  private static final double LISTED_REGION_SCORE = 8;
  private static final double BESIDE_BONUS = 6;
  private static final double CONTEXT_WEIGHT = 0.9;
  private static final double CONTEXT_MOST = 2.2;
  private static final double VARIANT_LOSS = 1.5;
  private static final double ALIAS_LOSS = 4;

  private final Map<String, Integer> spokenOf;

  /** Goes by how often an article speaks of each country. */
  PlaceScores(Map<String, Integer> spokenOf) {
    this.spokenOf = new HashMap<>(spokenOf);
  }

  /**
   * A place that a name can mean.
   *
   * @param bond how the name belongs to the place
   */
  record Option(KnownPlace place, Bond bond) {}

  /** How often the article speaks of {@code country}. */
  int spokenOf(String country) {
    return spokenOf.getOrDefault(country, 0);
  }

  /** The best of {@code options}, the first of them if several are. */
  Option best(List<Option> options, List<KnownPlace> beside) {
    Option best = options.getFirst();
    for (Option option : options) {
      if (score(option, beside) > score(best, beside)) {
        best = option;
      }
    }
    return best;
  }

  /** How well a place fits beside the places that are named right after the name. */
  double score(Option option, List<KnownPlace> beside) {
    KnownPlace place = option.place;
    double score = size(place) - loss(option.bond);
    if (place.kind() != KnownPlace.Kind.COUNTRY) {
      double context = CONTEXT_WEIGHT * Math.log(1.0 + spokenOf(place.country()));
      score += Math.min(CONTEXT_MOST, context);
    }
    return isIn(place, beside) ? score + BESIDE_BONUS : score;
  }

  private static double size(KnownPlace place) {
    double size = Math.log10(place.population() + 10.0);
    return switch (place.kind()) {
      case COUNTRY -> size + COUNTRY_BONUS;
      case AREA -> AREA_SCORE;
      case CAPITAL -> size + CAPITAL_BONUS;
      case REGION -> place.population() == 0 ? LISTED_REGION_SCORE : size - 0.3;
      case SEAT -> size + 0.3;
      case TOWN -> size;
    };
  }

  private static double loss(Bond bond) {
    return switch (bond) {
      case NAME -> 0;
      case VARIANT -> VARIANT_LOSS;
      case ALIAS, NONE -> ALIAS_LOSS;
    };
  }

  /** Whether {@code place} lies in one of {@code beside}. */
  static boolean isIn(KnownPlace place, List<KnownPlace> beside) {
    return beside.stream().anyMatch(larger -> lies(place, larger));
  }

  private static boolean lies(KnownPlace place, KnownPlace larger) {
    return switch (larger.kind()) {
      case COUNTRY ->
          place.kind() != KnownPlace.Kind.COUNTRY && place.country().equals(larger.country());
      case REGION ->
          place.country().equals(larger.country()) && place.region().equals(larger.name());
      case AREA, CAPITAL, SEAT, TOWN -> false;
    };
  }
}
