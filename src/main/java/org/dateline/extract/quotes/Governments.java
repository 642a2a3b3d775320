package org.dateline.extract.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Place;

/**
 * Which places speak, as news let a government speak by the name of its country or capital: "Russia
 * said". No other place says anything.
 */
final class Governments {
  private final Set<String> countries = new HashSet<>();
  private final SpeechWords words;

  Governments(SpeechWords words) {
    this.words = words;
    for (String code : Locale.getISOCountries()) {
      countries.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }
  }

  /** Whether the name of {@code place} can stand for a government. */
  boolean speaks(Place place) {
    return countries.contains(place.name())
        || words.seats().contains(place.name().toLowerCase(Locale.ROOT));
  }
}
