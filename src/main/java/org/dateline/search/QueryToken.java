package org.dateline.search;

import org.dateline.article.Span;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param span where it stands in what was typed
 * @param text a word as typed, the words between quotes, or a field's name in lower case
 * @param suffix what follows the closing quote of a phrase: {@code ~} and digits, or nothing
 */
record QueryToken(Kind kind, Span span, String text, String suffix) {

  /** What a piece can be. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    FIELD,
    WORD,
    PHRASE
  }

  static QueryToken of(Kind kind, int start, int end, String text) {
    return new QueryToken(kind, new Span(start, end), text, "");
  }

  /** Whether a part of a search can begin with it. */
  boolean beginsPart() {
    return switch (kind) {
      case OPEN, FIELD, WORD, PHRASE, NOT -> true;
      case CLOSE, AND, OR -> false;
    };
  }
}
