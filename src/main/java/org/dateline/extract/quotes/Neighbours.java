package org.dateline.extract.quotes;

/** What stands right before and right after a candidate, as numbers. */
final class Neighbours {
  private final Reading reading;
  private final SpeechWords words;

  Neighbours(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The class of the token before. */
  int preceded(Candidate candidate) {
    int token = candidate.first() - 1;
    if (token < 0 || !reading.tokens().continues(candidate.first())) {
      return 0;
    }
    if (!reading.outside(token)) {
      return 1;
    }
    String word = reading.word(token);
    return switch (word) {
      case "," -> 2;
      case "of" -> 3;
      case "to" -> 4;
      case "by" -> 5;
      case "from" -> 6;
      case "with" -> 7;
      case "for" -> 8;
      case "in", "on", "at" -> 9;
      case "and" -> 10;
      case "that" -> 11;
      case "as" -> 12;
      case "about", "against" -> 13;
      case "but", "when", "while", "because", "if" -> 14;
      case "told", "tells", "tell", "telling" -> 18;
      default -> reading.verb(token) != null ? 15 : words.prepositions().contains(word) ? 16 : 17;
    };
  }

  /** The class of the token after. */
  int followed(Candidate candidate) {
    int token = candidate.end();
    if (token >= reading.size() || !reading.tokens().continues(token)) {
      return 0;
    }
    if (!reading.outside(token)) {
      return 1;
    }
    String word = reading.word(token);
    if (word.endsWith("s") && (word.startsWith("'") || word.startsWith("\u2019"))) {
      return 2;
    }
    return switch (word) {
      case "," -> 3;
      case ":" -> 4;
      case "." -> 5;
      case "and" -> 6;
      case "who" -> 7;
      case "of", "for", "in", "at", "on", "to" -> 8;
      case "is", "was", "has", "had", "are", "were", "will", "would", "have" -> 9;
      case "(" -> 10;
      default ->
          reading.verb(token) != null
              ? 11
              : reading.tokens().capitalised(token)
                  ? 15
                  : word.endsWith("ed") ? 12 : word.endsWith("s") ? 13 : 14;
    };
  }
}
