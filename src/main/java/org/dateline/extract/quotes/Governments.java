package org.dateline.extract.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Place;

/**
 * Which places speak, as news let a government speak by the name of its country or capital: "Russia
 * said". No other place says anything.
 */
final class Governments {
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private final SpeechWords words;

  Governments(SpeechWords words) {
    this.words = words;
  }

  /** Whether the name of {@code place} can stand for a government. */
  boolean speaks(Place place) {
    return COUNTRIES.contains(place.name())
        || words.seats().contains(place.name().toLowerCase(Locale.ROOT));
  }
}
