package org.dateline.export.citation;

import java.util.ArrayList;
import java.util.List;

/** Puts a citation together, with one mark at most between two parts. */
final class CitationText {
  private final List<Citation.Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  /** Adds text as it is. */
  CitationText add(String text) {
    open.append(text);
    return this;
  }

  /** Adds text in italics. */
  CitationText italic(String text) {
    close();
    runs.add(new Citation.Run(text, true));
    return this;
  }

  /**
   * Ends a sentence: with a full stop, unless it has ended already, also inside quotation marks.
   */
  CitationText stop() {
    if (!isEmpty() && !endsSentence(last())) {
      open.append('.');
    }
    return this;
  }

  /** A blank, unless nothing stands before it. */
  CitationText blank() {
    if (!isEmpty()) {
      open.append(' ');
    }
    return this;
  }

  boolean isEmpty() {
    return runs.isEmpty() && open.isEmpty();
  }

  Citation citation() {
    close();
    return new Citation(runs);
  }

  private void close() {
    if (!open.isEmpty()) {
      runs.add(new Citation.Run(open.toString(), false));
      open.setLength(0);
    }
  }

  private String last() {
    return open.isEmpty() ? runs.getLast().text() : open.toString();
  }

  /** Whether a text ends as sentences do, quotation marks apart. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”’\"'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!…".indexOf(text.charAt(end - 1)) >= 0;
  }
}
