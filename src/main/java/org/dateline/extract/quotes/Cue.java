package org.dateline.extract.quotes;

import org.dateline.article.Span;

/**
 * A word that tells of speech, with the candidate that its grammar makes the speaker.
 *
 * @param token the verb, "according", or the colon
 * @param verb how surely it tells of speech
 * @param form of the verb
 * @param subject the number of the candidate, or {@link #NONE}
 * @param relation how the subject was found
 * @param span the word in the text
 */
record Cue(int token, SpeechWords.Verb verb, Form form, int subject, Relation relation, Span span) {
  /** The number of the subject where none was found. */
  static final int NONE = -1;

  /** The form of a verb. */
  enum Form {
    FINITE(0),
    PARTICIPLE(1),
    INFINITIVE(2),
    /** No verb: a colon or "according". */
    SIGN(3);

    /** The number that features know it by. */
    final int code;

    Form(int code) {
      this.code = code;
    }
  }

  /** How a subject belongs to its verb. */
  enum Relation {
    /** "X said". */
    BEFORE(0),
    /** "X, the minister, said". */
    APPOSED(1),
    /** "X, who said". */
    RELATIVE(2),
    /** "said X". */
    INVERTED(3),
    /** "X, saying". */
    PARTICIPLE(4),
    /** "X went there and said". */
    COORDINATED(5),
    /** "according to X". */
    ACCORDING(6),
    /** "X: …". */
    COLON(7),
    /** No subject. */
    NONE(8);

    /** The number that features know it by. */
    final int code;

    Relation(int code) {
      this.code = code;
    }
  }
}
