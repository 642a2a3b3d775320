package org.dateline.ui.articles.reader;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.Role;
import org.dateline.article.Span;

/**
 * One paragraph as it is shown, and where in the decoded file each of its characters comes from.
 * Offsets in a passage and in the file are both UTF-16 units.
 */
final class Passage {

  /** How a passage is set. */
  enum Kind {
    HEADLINE,
    DEK,
    BODY,
    SUBHEADING,
    CAPTION,
    /** A line of the file as it is. */
    LINE
  }

  private final Kind kind;
  private final Role role;
  private final String text;
  private final int leadIn;
  private final boolean first;
  private final int[] source;

  /**
   * Makes a passage.
   *
   * @param kind how it is set
   * @param role of the block it comes from
   * @param text what is shown
   * @param leadIn how many characters at its beginning are a dateline
   * @param first whether a run of blocks of its role begins with it
   * @param source for each character where it stands in the file, never falling; empty where the
   *     text does not stand in the file
   */
  Passage(Kind kind, Role role, String text, int leadIn, boolean first, int[] source) {
    this.kind = kind;
    this.role = role;
    this.text = text;
    this.leadIn = leadIn;
    this.first = first;
    this.source = source.clone();
  }

  Kind kind() {
    return kind;
  }

  Role role() {
    return role;
  }

  String text() {
    return text;
  }

  int leadIn() {
    return leadIn;
  }

  boolean isFirstOfRole() {
    return first;
  }

  /** The part of this passage that comes from {@code span} of the file, if any does. */
  Optional<Span> shown(Span span) {
    if (source.length == 0 || span.end() <= source[0] || span.start() > source[source.length - 1]) {
      return Optional.empty();
    }
    int start = indexOf(span.start());
    int end = indexOf(span.end());
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Whether the text stands in the file. */
  boolean isFromFile() {
    return source.length > 0;
  }

  /** Where the first character stands in the file. */
  int sourceStart() {
    return source[0];
  }

  /** Where the last character stands in the file. */
  int sourceEnd() {
    return source[source.length - 1];
  }

  /** Where the character at {@code offset}, or the last one before it, stands in the file. */
  int sourceAt(int offset) {
    return source[Math.clamp(offset, 0, source.length - 1)];
  }

  /** The first character that stands at or after {@code offset} of the file. */
  int indexOf(int offset) {
    int found = Arrays.binarySearch(source, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && source[found - 1] == offset) {
      found--; // a character that was put in stands where the one before it ends
    }
    return found;
  }
}
