package org.dateline.ui.control;

import org.dateline.article.Quote;

/** Speakers in words, the same wherever a quote is shown. */
public final class SpeakerText {
  private SpeakerText() {}

  /** A speaker whom a pronoun points at and nobody names: "Not named (probably “they”)". */
  public static String notNamed(Quote.Speaker speaker) {
    return "Not named (" + pronoun(speaker) + ")";
  }

  /** The pronoun, with how certain it is that it means who speaks: "probably “they”". */
  public static String pronoun(Quote.Speaker speaker) {
    String word = "“" + speaker.words() + "”";
    return switch (speaker.certainty()) {
      case SURE -> word;
      case LIKELY -> "probably " + word;
      case GUESS -> "perhaps " + word;
    };
  }
}
