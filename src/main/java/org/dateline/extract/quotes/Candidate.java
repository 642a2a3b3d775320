package org.dateline.extract.quotes;

/**
 * Something outside of quotation marks that could be the source of a quote.
 *
 * @param kind what it is
 * @param person the number of the person among the article's people, or {@link #NOBODY}
 * @param first its first token
 * @param end the token after its last one
 */
record Candidate(Kind kind, int person, int first, int end) {
  /** The number of the person where it names none. */
  static final int NOBODY = -1;

  /** What words can name a source. */
  enum Kind {
    /** A person of the article. */
    PERSON(0),
    /** A place, as its government. */
    PLACE(1),
    /** Another name in capitals: an organisation, or a person nobody recognised. */
    NAME(2),
    /** "The officials", "a statement". */
    SOURCE(3),
    /** Another subject of a verb of speech. */
    SUBJECT(4),
    HE(5),
    SHE(6),
    THEY(7),
    /** The writer, or a party to an interview. */
    FIRST(8),
    WHO(9),
    IT(10);

    /** The number that features know it by. */
    final int code;

    Kind(int code) {
      this.code = code;
    }

    boolean isPronoun() {
      return switch (this) {
        case HE, SHE, THEY, FIRST, WHO, IT -> true;
        case PERSON, PLACE, NAME, SOURCE, SUBJECT -> false;
      };
    }
  }
}
