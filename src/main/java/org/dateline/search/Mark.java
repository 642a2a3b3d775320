package org.dateline.search;

import java.text.Normalizer;
import java.util.Locale;

/** What a user can mark an article with. */
public sealed interface Mark {

  /** The marks there are one of. */
  enum Kind implements Mark {
    /** It bears the user's star. */
    STARRED,
    /** It was read. */
    READ,
    /** A note hangs on it, or on a passage of it. */
    NOTED,
    /** It bears a tag, whichever. */
    TAGGED
  }

  /**
   * A tag.
   *
   * @param name as the user wrote it
   */
  record Tag(String name) implements Mark {
    /** What two spellings of one tag have in common: case and white space don't count. */
    public static String key(String name) {
      return clean(name).toLowerCase(Locale.ROOT);
    }

    /** A name as it is kept: composed, without quotation marks, commas and needless space. */
    public static String clean(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFC)
          .replaceAll("[\\p{Cntrl}\\p{Cf}\",]", " ")
          .replaceAll("\\p{IsWhite_Space}+", " ")
          .strip();
    }
  }
}
