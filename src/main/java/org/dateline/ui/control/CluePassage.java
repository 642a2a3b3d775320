package org.dateline.ui.control;

import java.text.BreakIterator;
import java.util.Locale;
import org.dateline.article.Block;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/**
 * The sentence around the words of a clue, shortened where it is long; white space collapsed.
 *
 * @param before what stands before the words
 * @param words the words
 * @param after what stands after them
 */
public record CluePassage(String before, String words, String after) {
  /** How much of a sentence is shown at each side, in UTF-16 units. */
  private static final int BEFORE = 60;

  private static final int AFTER = 90;

  /** The sentence that {@code span} stands in, or begins in. */
  public static CluePassage of(SourceText content, Span span) {
    Span block =
        content.blocks().stream()
            .map(Block::span)
            .filter(around -> around.contains(span))
            .findFirst()
            .orElse(span);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(block.of(content.text()));
    int at = span.start() - block.start();
    int end = span.end() - block.start();
    int from = at == 0 || sentences.isBoundary(at) ? at : sentences.preceding(at);
    int to = end >= block.length() ? block.length() : sentences.following(Math.max(at, end - 1));
    String text = content.text();
    return new CluePassage(
        before(text.substring(block.start() + from, span.start())),
        collapsed(span.of(text)).strip(),
        after(text.substring(span.end(), block.start() + Math.max(to, end)).stripTrailing()));
  }

  private static String before(String text) {
    String plain = collapsed(text);
    if (plain.length() <= BEFORE) {
      return plain;
    }
    int blank = plain.indexOf(' ', plain.length() - BEFORE);
    return "… " + plain.substring(blank < 0 ? plain.length() - BEFORE : blank + 1);
  }

  private static String after(String text) {
    String plain = collapsed(text);
    if (plain.length() <= AFTER) {
      return plain;
    }
    int blank = plain.lastIndexOf(' ', AFTER);
    return plain.substring(0, blank <= 0 ? AFTER : blank) + " …";
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** All of it. */
  public String text() {
    return before + words + after;
  }
}
