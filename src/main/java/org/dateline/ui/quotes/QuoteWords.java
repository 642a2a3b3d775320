package org.dateline.ui.quotes;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.Hit.Marked;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteHit;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.SpeakerText;

/** Quotes as this screen tells of them. */
final class QuoteWords {
  private QuoteWords() {}

  /** Who speaks; with a question mark where that is a guess. */
  static String speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return "Speaker unknown";
    }
    if (speaker.isPronoun()) {
      return "Not named";
    }
    return speaker.listed() + (QuoteCertainty.of(quote) == QuoteCertainty.GUESS ? "?" : "");
  }

  /** Who speaks, where nothing stands below it. */
  static String whole(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    return speaker != null && speaker.isPronoun() ? SpeakerText.notNamed(speaker) : speaker(quote);
  }

  /** What stands below the speaker: how certain, or the words that name him. */
  static String below(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker != null && speaker.isPronoun()) {
      return SpeakerText.pronoun(speaker);
    }
    return switch (QuoteCertainty.of(quote)) {
      case GUESS -> "speaker uncertain";
      case UNKNOWN -> "";
      case LIKELY -> "probably";
      case SURE ->
          speaker == null || speaker.words().equalsIgnoreCase(speaker.listed())
              ? ""
              : "“" + speaker.words() + "”";
    };
  }

  /** The words, in quotation marks if they are quoted, with the hits marked. */
  static Marked words(QuoteHit hit) {
    String text = hit.quote().text();
    return switch (hit.quote().kind()) {
      case DIRECT ->
          new Marked("“" + text + "”", hit.marks().stream().map(QuoteWords::behindMark).toList());
      case INDIRECT, MIXED -> new Marked(text, hit.marks());
    };
  }

  private static Span behindMark(Span span) {
    return span.shift(1);
  }

  static String kind(Quote.Kind kind) {
    return switch (kind) {
      case DIRECT -> "direct";
      case INDIRECT -> "indirect";
      case MIXED -> "mixed";
    };
  }

  static String headline(QuoteHit hit) {
    return hit.headline().isEmpty() ? "no headline" : hit.headline();
  }

  /** A quote with where it stands, to be pasted. */
  static String citation(QuoteHit hit) {
    String date = DateText.full(hit.date().edtf(), hit.date().origin()).text();
    List<String> where =
        Stream.of(headline(hit), hit.source(), date).filter(part -> !part.isEmpty()).toList();
    return words(hit).text() + " — " + whole(hit.quote()) + ". " + String.join(", ", where) + ".";
  }

  static String count(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** "1 quote", "1,204 quotes". */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
