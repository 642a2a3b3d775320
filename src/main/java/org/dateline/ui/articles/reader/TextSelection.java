package org.dateline.ui.articles.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.ui.articles.reader.Passages.Position;
import org.jspecify.annotations.Nullable;

/** What is selected in a text: from an anchor that stays to a caret that moves. */
final class TextSelection {
  private final Passages passages;
  private @Nullable Position anchor;
  private @Nullable Position caret;

  TextSelection(Passages passages) {
    this.passages = passages;
  }

  /** Selects nothing, from here on. */
  void start(Position at) {
    anchor = at;
    caret = at;
  }

  /** Moves the caret; the anchor stays where it is. */
  void extend(Position to) {
    anchor = anchor == null ? to : anchor;
    caret = to;
  }

  void selectWord(Position at) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    String text = passages.get(at.passage()).text();
    words.setText(text);
    int end = at.offset() >= text.length() ? text.length() : words.following(at.offset());
    int start = words.previous();
    anchor = new Position(at.passage(), Math.max(0, start));
    caret = new Position(at.passage(), end);
  }

  void selectPassage(int passage) {
    anchor = new Position(passage, 0);
    caret = new Position(passage, passages.get(passage).text().length());
  }

  void selectAll() {
    anchor = new Position(0, 0);
    caret = passages.end();
  }

  void clear() {
    anchor = null;
    caret = null;
  }

  Optional<Position> caret() {
    return Optional.ofNullable(caret);
  }

  boolean isEmpty() {
    return anchor == null || caret == null || anchor.equals(caret);
  }

  /** The words selected; empty if there are none. */
  String text() {
    return anchor == null || caret == null ? "" : passages.between(from(), to());
  }

  /** Where in the file the words selected stand; null if nothing is, or they stand nowhere. */
  @Nullable Span span() {
    if (isEmpty()) {
      return null;
    }
    // To its last character, which is surely from the file: the place after it may not be.
    Position last = new Position(to().passage(), Math.max(0, to().offset() - 1));
    int start = passages.sourceAt(from()).orElse(-1);
    int end = passages.sourceAt(to().offset() == 0 ? to() : last).orElse(-1);
    int after = to().offset() == 0 ? 0 : 1;
    return start < 0 || end + after <= start ? null : new Span(start, end + after);
  }

  /** The part of a passage that is selected, if any is. */
  @Nullable Span in(int passage) {
    if (isEmpty() || passage < from().passage() || passage > to().passage()) {
      return null;
    }
    int start = passage == from().passage() ? from().offset() : 0;
    int end = passage == to().passage() ? to().offset() : passages.get(passage).text().length();
    return end > start ? new Span(start, end) : null;
  }

  /** Whether a place lies in what is selected. */
  boolean contains(Position at) {
    return !isEmpty() && at.compareTo(from()) >= 0 && at.compareTo(to()) <= 0;
  }

  /** Moves the caret by a character, or by a word, across passages. */
  void extendBy(int direction, boolean byWord, Position otherwise) {
    Position from = caret == null ? otherwise : caret;
    extend(byWord ? nextWord(from, direction) : nextCharacter(from, direction));
  }

  private Position nextCharacter(Position from, int direction) {
    String text = passages.get(from.passage()).text();
    int to = from.offset() + direction;
    if (to < 0) {
      return from.passage() == 0 ? from : endOf(from.passage() - 1);
    }
    if (to > text.length()) {
      return from.passage() == passages.size() - 1 ? from : new Position(from.passage() + 1, 0);
    }
    boolean splitsPair =
        to > 0
            && to < text.length()
            && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
    return new Position(from.passage(), splitsPair ? to + direction : to);
  }

  private Position nextWord(Position from, int direction) {
    String text = passages.get(from.passage()).text();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int to =
        direction > 0
            ? from.offset() >= text.length() ? BreakIterator.DONE : words.following(from.offset())
            : from.offset() <= 0 ? BreakIterator.DONE : words.preceding(from.offset());
    return to == BreakIterator.DONE
        ? nextCharacter(from, direction)
        : new Position(from.passage(), to);
  }

  private Position endOf(int passage) {
    return new Position(passage, passages.get(passage).text().length());
  }

  private Position from() {
    Position a = anchor == null ? new Position(0, 0) : anchor;
    Position c = caret == null ? a : caret;
    return a.compareTo(c) <= 0 ? a : c;
  }

  private Position to() {
    Position a = anchor == null ? new Position(0, 0) : anchor;
    Position c = caret == null ? a : caret;
    return a.compareTo(c) <= 0 ? c : a;
  }
}
