package org.dateline.extract.quotes;

/**
 * Tells a clause, which has a subject and a finite verb and can be what somebody said, from a day,
 * a place or an object that stands beside a verb of speech: "said here Wednesday", "wrote a story".
 */
final class Clauses {
  /** How far into a clause its verb can be. */
  private static final int FARTHEST_VERB = 30;

  private static final int MOST_ADVERBIALS = 3;
  private static final int LONGEST_ADVERBIAL = 8;

  private final Reading reading;
  private final SpeechWords words;

  Clauses(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** How plainly some words are a clause. */
  enum Form {
    /** They begin with a subject, and an auxiliary or a common verb follows. */
    PLAIN,
    /** A word that can be a finite verb is there. */
    POSSIBLE,
    /** No verb, or none of theirs. */
    NONE
  }

  /**
   * The first token from {@code first} on that is no adverb of time or place: after "here Friday".
   */
  int withoutAdverbials(int first, int end) {
    int at = first;
    for (int i = 0; i < MOST_ADVERBIALS && at < end; i++) {
      int next = adverbial(at, end);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int adverbial(int first, int end) {
    String word = reading.word(first);
    int at = first;
    if (words.times().contains(word)) {
      at = first + 1;
    } else if (isThen(word) && words.times().contains(reading.word(first + 1))) {
      at = first + 2;
    } else if (words.prepositions().contains(word) || words.times().contains(reading.word(first))) {
      at = object(first, end);
    }
    boolean year = at > first && at < end && Character.isDigit(reading.tokens().first(at));
    at += year ? 1 : 0;
    boolean comma = at > first && at < end && reading.tokens().is(at, ',');
    return comma ? at + 1 : at;
  }

  private static boolean isThen(String word) {
    return switch (word) {
      case "last", "this", "next", "that", "earlier", "late", "early", "the", "one", "a" -> true;
      default -> false;
    };
  }

  /**
   * Where "on Monday" or "in a statement" ends: only what ends in a time, or is told by a word for
   * an utterance, can be parted from the clause after it.
   */
  private int object(int first, int end) {
    for (int i = first + 1; i < Math.min(end, first + LONGEST_ADVERBIAL); i++) {
      if (!reading.isWord(i) || !reading.outside(i)) {
        return first;
      }
      if (words.times().contains(reading.word(i)) || words.utterances().contains(reading.word(i))) {
        return i + 1;
      }
    }
    return first;
  }

  /** What the tokens from {@code first} up to {@code end} are. */
  Form form(int first, int end) {
    if (first >= end || (!reading.isWord(first) && reading.outside(first))) {
      return Form.NONE;
    }
    String start = reading.word(first);
    boolean object =
        words.prepositions().contains(start)
            || words.times().contains(start)
            || words.auxiliaries().contains(start)
            || start.equals("how")
            || start.equals("which")
            || isTimeClause(first);
    boolean comma = false;
    for (int i = first; i < Math.min(end, first + FARTHEST_VERB); i++) {
      String word = reading.word(i);
      comma |= word.equals(",");
      if (word.equals("who") || word.equals("which")) {
        return verbAfter(i + 1, Math.min(end, first + FARTHEST_VERB), object && !comma);
      }
      if (i > first && isAuxiliary(i)) {
        return object && !comma ? Form.NONE : object ? Form.POSSIBLE : Form.PLAIN;
      }
      if (i > first && !(object && !comma) && isFinite(i)) {
        return Form.POSSIBLE;
      }
    }
    return Form.NONE;
  }

  /** After a relative pronoun the first verb is not the clause's own, and the second may be. */
  private Form verbAfter(int from, int end, boolean object) {
    int verbs = 0;
    for (int i = from; i < end; i++) {
      verbs += isAuxiliary(i) || isFinite(i) ? 1 : 0;
    }
    return verbs > 1 && !object ? Form.POSSIBLE : Form.NONE;
  }

  /** "The day after …". */
  private boolean isTimeClause(int first) {
    int noun = first + (words.determiners().contains(reading.word(first)) ? 1 : 0);
    String next = reading.word(noun + 1);
    return words.times().contains(reading.word(noun))
        && (next.equals("after") || next.equals("before") || next.equals("when"));
  }

  private boolean isAuxiliary(int token) {
    String word = reading.word(token);
    return words.auxiliaries().contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
  }

  private boolean isFinite(int token) {
    String word = reading.word(token);
    if (words.finite().contains(word)) {
      return true;
    }
    boolean past = word.length() > 4 && word.endsWith("ed");
    boolean attribute = token > 0 && words.determiners().contains(reading.word(token - 1));
    boolean speech = reading.verb(token) != null && !word.endsWith("ing");
    return (past || speech) && !attribute;
  }
}
