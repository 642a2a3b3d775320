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
    PLACE("place-name"),
    /** A note hangs on it. */
    NOTE("noted"),
    /** Somebody is quoted, and it is known who. */
    QUOTE("quote-rule"),
    /** Somebody is quoted, and who is not certain. */
    UNSURE_QUOTE("unsure-quote-rule");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }

    /** How it is drawn. */
    Shape shape() {
      return switch (this) {
        case HIT, CURRENT, FLASH, NOTE -> Shape.GROUND;
        case PERSON, PLACE -> Shape.UNDERLINE;
        case QUOTE -> Shape.RULE;
        case UNSURE_QUOTE -> Shape.DASHED_RULE;
      };
    }
  }

  /** The ways to set off a stretch. */
  enum Shape {
    /** A ground behind the words. */
    GROUND,
    /** A line below the words. */
    UNDERLINE,
    /** A line beside their lines, in the margin. */
    RULE,
    /** A dashed line beside their lines. */
    DASHED_RULE
  }
}
