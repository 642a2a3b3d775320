package org.dateline.knowledge.places;

import org.dateline.article.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name the name Dateline shows, in English
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2; empty for what lies in several countries or none
 * @param region the first-level administrative region it lies in; empty where none is known
 * @param at a point that stands for it; null where none does
 * @param population number of people; 0 where it is not known
 */
public record KnownPlace(
    String name,
    Kind kind,
    String country,
    String region,
    @Nullable Coordinates at,
    long population) {

  /** The sorts of place, in the order of how likely a bare name means one. */
  public enum Kind {
    /** A country. */
    COUNTRY,
    /** A sea, a continent, a landmark, a land of the past, a part of the world. */
    AREA,
    /** The capital of a country. */
    CAPITAL,
    /** A first-level administrative region or a land that is spoken of like one. */
    REGION,
    /** The seat of a first-level region. */
    SEAT,
    /** Any other town or village. */
    TOWN
  }
}
