package org.dateline.ui.articles.reader;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.article.Quote;
import org.dateline.search.Facet;

/**
 * What can be done with the names and quotes of an article beside filtering.
 *
 * @param open opens the page of a person or a place
 * @param correctable whether anything can be put right
 * @param correct puts a name right
 * @param correctQuote puts right who says a quote
 */
record ArticleActions(
    BiConsumer<Facet, String> open,
    boolean correctable,
    BiConsumer<Facet, String> correct,
    Consumer<Quote> correctQuote) {

  /** Nothing beside filtering. */
  static final ArticleActions NONE =
      new ArticleActions((facet, name) -> {}, false, (facet, name) -> {}, quote -> {});

  /** Opens the page of the speaker of a quote, if it is somebody with a page. */
  void openSpeaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker != null && speaker.name() != null) {
      open.accept(Facet.PERSON, speaker.name());
    }
  }

  /** Whether the speaker of a quote has a page. */
  static boolean hasPage(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    return speaker != null && speaker.name() != null;
  }
}
