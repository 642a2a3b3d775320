package org.dateline.ui.map;

import java.text.NumberFormat;
import java.util.Locale;
import org.dateline.search.PlaceCounts;

/** What the map says in words. */
final class MapWords {
  private MapWords() {}

  static String number(long count) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
  }

  /** A place: "Yavoriv, Ukraine: 23 articles, all of them guesses". */
  static String spot(MapPlace spot) {
    String country = spot.country();
    boolean named = country.isEmpty() || country.equals(spot.name());
    String guesses =
        spot.guesses() == 0
            ? ""
            : spot.isGuess() ? ", a guess" : ", " + number(spot.guesses()) + " of them guesses";
    return spot.name()
        + (named ? "" : ", " + country)
        + ": "
        + number(spot.articles())
        + (spot.articles() == 1 ? " article" : " articles")
        + guesses;
  }

  /** How many there are in all: "486 places in 8,911 articles". */
  static String all(PlaceCounts counts) {
    long with = counts.articles() - counts.placeless();
    long places = counts.places().stream().map(PlaceCounts.Spot::name).distinct().count();
    return number(places)
        + (places == 1 ? " place in " : " places in ")
        + number(with)
        + (with == 1 ? " article" : " articles");
  }

  /** How many articles name no place: "306 articles name none"; empty if every one does. */
  static String placeless(long articles) {
    return articles == 0
        ? ""
        : number(articles) + (articles == 1 ? " article names none" : " articles name none");
  }

  /** What the map does not show: "Outside this view: 214 places". */
  static String hidden(Circles circles) {
    String outside =
        circles.outside() == 0
            ? ""
            : "Outside this view: "
                + number(circles.outside())
                + (circles.outside() == 1 ? " place" : " places");
    String crowded =
        circles.crowded() == 0 ? "" : number(circles.crowded()) + " more appear as you zoom in";
    return outside + (outside.isEmpty() || crowded.isEmpty() ? "" : " · ") + crowded;
  }
}
