package org.dateline.ui.articles.reader;

import org.dateline.article.Span;

/** A stretch of a passage that is set off from the rest. */
record PassageMark(Span span, Kind kind) {

  /** Why it is set off; the name in lower case is its style class. */
  enum Kind {
    /** The query matches here. */
    HIT("hit"),
    /** The hit that was stepped to. */
    CURRENT("current-hit"),
    /** A clue that was asked for, for a moment. */
    FLASH("flash"),
    /** A person is named. */
    PERSON("person-name"),
    /** A place is named. */
    PLACE("place-name");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }

    /** Whether it is a line below the words and not a ground behind them. */
    boolean isUnderline() {
      return this == PERSON || this == PLACE;
    }
  }
}
