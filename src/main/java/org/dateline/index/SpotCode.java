package org.dateline.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Place;
import org.dateline.article.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place, where it lies, and whether an article only guesses that it is meant: what a map counts
 * articles by.
 *
 * @param name the canonical name; empty for an article that names no place
 * @param country as in {@link Place}
 * @param at where it is, or null
 * @param guess whether it is a guess
 */
record SpotCode(String name, String country, @Nullable Coordinates at, boolean guess) {
  private static final SpotCode NONE = new SpotCode("", "", null, false);
  private static final char END = '\0';
  private static final int PARTS = 5;

  /** Adds what a map counts of an article: each place once, as a guess only if it is never more. */
  static void add(Document document, Article article) {
    Map<SpotCode, Boolean> guesses = new LinkedHashMap<>();
    for (Place place : article.places()) {
      String name = NameTerms.kept(place.name());
      if (!name.isEmpty()) {
        SpotCode sure = new SpotCode(name, place.country(), place.at(), false);
        guesses.merge(sure, place.certainty() == Certainty.GUESS, Boolean::logicalAnd);
      }
    }
    if (guesses.isEmpty()) {
      document.add(NONE.field());
    }
    guesses.forEach(
        (spot, guess) ->
            document.add(new SpotCode(spot.name, spot.country, spot.at, guess).field()));
  }

  private SortedSetDocValuesField field() {
    return new SortedSetDocValuesField(Fields.SPOT, new BytesRef(encode()));
  }

  /** As text, in whose order a guess follows the same place that is none. */
  String encode() {
    Coordinates point = at;
    return name
        + END
        + country
        + END
        + (point == null ? "" : "" + point.latitude())
        + END
        + (point == null ? "" : "" + point.longitude())
        + END
        + (guess ? "?" : "");
  }

  static SpotCode decode(String text) {
    String[] parts = text.split("" + END, PARTS);
    Coordinates at =
        parts[2].isEmpty()
            ? null
            : new Coordinates(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    return new SpotCode(parts[0], parts[1], at, !parts[PARTS - 1].isEmpty());
  }

  /** Whether it stands for an article without a place. */
  boolean isNone() {
    return name.isEmpty();
  }

  /** Whether both are the same place. */
  boolean isSamePlace(SpotCode other) {
    return name.equals(other.name) && country.equals(other.country) && Objects.equals(at, other.at);
  }
}
