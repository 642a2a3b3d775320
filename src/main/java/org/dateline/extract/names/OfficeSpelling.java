package org.dateline.extract.names;

import java.util.Locale;

/** Writes titles of offices as the authority file does, so that American texts have the same. */
final class OfficeSpelling {
  /** American and British, in small letters; neither is a part of the other. */
  private static final String[][] BRITISH = {
    {"defense", "defence"},
    {"labor", "labour"},
    {"organization", "organisation"},
    {"advisor", "adviser"}
  };

  private OfficeSpelling() {}

  /** {@code text} in small letters and British spelling. */
  static String of(String text) {
    String spelt = text.toLowerCase(Locale.ROOT);
    for (String[] pair : BRITISH) {
      spelt = spelt.replace(pair[0], pair[1]);
    }
    return spelt;
  }
}
