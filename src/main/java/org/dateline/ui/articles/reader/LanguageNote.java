package org.dateline.ui.articles.reader;

import java.util.Locale;
import java.util.Optional;

/** Says what is not read in an article that is not in English. */
final class LanguageNote {
  private static final String UNKNOWN = "und";

  private LanguageNote() {}

  /**
   * What to say above an article.
   *
   * @param language ISO 639, or {@code und}
   */
  static Optional<String> of(String language) {
    if (language.equals("en") || language.equals(UNKNOWN) || language.isEmpty()) {
      return Optional.empty();
    }
    String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    return Optional.of("In " + name + ": dates and quotes in the text are read in English only");
  }
}
