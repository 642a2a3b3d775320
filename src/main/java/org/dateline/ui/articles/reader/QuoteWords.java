package org.dateline.ui.articles.reader;

import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.ui.control.SpeakerText;

/** Quotes as the reader tells of them. */
final class QuoteWords {
  private QuoteWords() {}

  /** Who speaks, with how certain that is: "probably Olha Koval". */
  static String speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return "Speaker unknown";
    }
    if (speaker.isPronoun()) {
      return SpeakerText.notNamed(speaker);
    }
    return switch (speaker.certainty()) {
      case SURE -> speaker.shown();
      case LIKELY -> "probably " + speaker.listed();
      case GUESS -> "perhaps " + speaker.listed();
    };
  }

  /** Whether the speaker needs no "probably". */
  static boolean isSure(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    return speaker != null && speaker.certainty() == Certainty.SURE;
  }

  /** The words, in quotation marks if they are quoted. */
  static String words(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> "“" + quote.text() + "”";
      case INDIRECT, MIXED -> quote.text();
    };
  }

  /** How the words are given, for those that are not simply quoted. */
  static String kind(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> "";
      case INDIRECT -> "reported";
      case MIXED -> "partly quoted";
    };
  }

  /** "1 quote", "12 quotes". */
  static String count(int quotes) {
    return quotes + (quotes == 1 ? " quote" : " quotes");
  }
}
