package org.dateline.search;

import java.util.List;
import org.dateline.article.Quote;
import org.dateline.article.Span;

/**
 * One quote found.
 *
 * @param article the id of its article
 * @param number its place among the quotes of the article, from 0
 * @param quote the quote
 * @param cue the word that tells of speech, as it is written; empty where there is none
 * @param marks where the words of the query stand in the quote's text, in order
 * @param headline the article's
 * @param date when the article was published
 * @param source the publisher, or empty
 */
public record QuoteHit(
    String article,
    int number,
    Quote quote,
    String cue,
    List<Span> marks,
    String headline,
    Hit.When date,
    String source) {

  /** Keeps an unmodifiable copy of the marks. */
  public QuoteHit {
    marks = List.copyOf(marks);
  }
}
