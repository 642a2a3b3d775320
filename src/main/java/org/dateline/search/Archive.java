package org.dateline.search;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.work.CancelToken;

/**
 * The articles that were imported, and the questions they can be asked. Every method may be called
 * from any thread but the user interface's, and reads one consistent state of the archive.
 *
 * <p>Methods throw {@link UncheckedIOException} if the index can't be read, and {@link
 * java.util.concurrent.CancellationException} if the token asked them to stop.
 */
public interface Archive {

  /** How many articles there are. */
  long size();

  /** Grows with every change that can alter an answer. */
  long version();

  /** The hits {@code [offset, offset + limit)} of a search, and how many there are in all. */
  Hits search(SearchRequest request, int offset, int limit, CancelToken cancel);

  /** The values of every facet, at most {@code limit} of each. */
  FacetCounts facets(SearchRequest request, int limit, CancelToken cancel);

  /** How the hits of a search are spread over years, months or days. */
  Histogram histogram(SearchRequest request, Histogram.Unit unit, CancelToken cancel);

  /**
   * The values of one facet whose words begin with those of {@code text}, at most {@code limit};
   * all values for an empty text.
   */
  List<FacetCounts.Count> values(
      SearchRequest request, Facet facet, String text, int limit, CancelToken cancel);

  /** The article of an id; empty if there is none. */
  Optional<Article> article(String id);

  /** Where {@code query} matches in an article's text, in order: spans of its decoded file. */
  List<Span> hits(Article article, Query query);

  /**
   * Ways to go on from a half-typed word: people, places and sources of the archive, most articles
   * first.
   */
  List<Suggestion> suggest(String text, int limit);

  /**
   * A value that could be meant.
   *
   * @param facet what it is
   * @param value its canonical name
   * @param articles how many have it
   */
  record Suggestion(Facet facet, String value, long articles) {}
}
