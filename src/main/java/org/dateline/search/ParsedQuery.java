package org.dateline.search;

import java.util.List;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, what was understood, and what was not.
 *
 * @param text what was typed
 * @param query what was understood of it; it can always be searched for
 * @param problems what was not understood, in the order of the text
 * @param marks how to colour what was typed, in order, without overlap
 */
public record ParsedQuery(String text, Query query, List<Problem> problems, List<Mark> marks) {

  /**
   * A part of the query that could not be understood.
   *
   * @param span the part, in what was typed
   * @param message one plain sentence: "( is never closed."
   * @param repair a way to mend it, or null where none is known
   */
  public record Problem(Span span, String message, @Nullable Repair repair) {}

  /**
   * A mended query.
   *
   * @param label what would be done: "Use 2013..2015"
   * @param text the whole query as it would be
   */
  public record Repair(String label, String text) {}

  /** A part of what was typed and what it is. */
  public record Mark(Span span, Kind kind) {

    /** What a part of a query can be. */
    public enum Kind {
      /** A field's name with its colon. */
      FIELD,
      /** {@code OR}, {@code NOT}, {@code -}, parentheses. */
      OPERATOR
    }
  }

  /** Keeps unmodifiable copies of the lists. */
  public ParsedQuery {
    problems = List.copyOf(problems);
    marks = List.copyOf(marks);
  }
}
