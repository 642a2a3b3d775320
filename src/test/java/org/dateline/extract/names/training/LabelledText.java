package org.dateline.extract.names.training;

import java.util.List;

/**
 * A text and the names in it.
 *
 * @param id names it within its collection
 * @param text the text; blank lines part its paragraphs
 * @param names where names stand, in order; empty if nobody labelled it
 */
public record LabelledText(String id, String text, List<Name> names) {

  /**
   * A name.
   *
   * @param kind one of the kinds of {@code Labels}
   * @param start where it starts, in UTF-16 units
   * @param end the unit after its last
   */
  public record Name(int kind, int start, int end) {}

  /** Keeps an unmodifiable copy. */
  public LabelledText {
    names = List.copyOf(names);
  }
}
