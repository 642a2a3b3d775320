package org.dateline.notebook;

import java.time.Instant;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote on an article.
 *
 * @param uid names the note for good, on any machine
 * @param article what it hangs on
 * @param passage the part of the text it is about; null if it is about the whole article
 * @param text as written
 * @param created when it was written first
 * @param changed when it was written last
 */
public record Note(
    String uid,
    ArticleRef article,
    @Nullable Passage passage,
    String text,
    Instant created,
    Instant changed) {

  /**
   * A part of an article's text.
   *
   * @param span where it stood in the decoded file when the note was written
   * @param quote what stood there, by which it is found again when the file was changed
   */
  public record Passage(Span span, String quote) {

    /** Where the passage stands in {@code text}; null if it is not there any more. */
    public @Nullable Span in(String text) {
      if (span.end() <= text.length() && span.of(text).equals(quote)) {
        return span;
      }
      if (quote.isEmpty()) {
        return null;
      }
      int best = -1;
      for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
        if (best < 0 || Math.abs(at - span.start()) < Math.abs(best - span.start())) {
          best = at;
        }
      }
      return best < 0 ? null : new Span(best, best + quote.length());
    }
  }

  /** The same note with another text. */
  Note with(String other, Instant now) {
    return new Note(uid, article, passage, other, created, now);
  }
}
