package org.dateline.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.dateline.search.Annotations;
import org.dateline.search.Archive;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.settings.Settings.LastSearch;
import org.dateline.work.CancelToken;

/**
 * Asks what a window that opens will ask: what the answers need is then loaded while the toolkit
 * still starts.
 */
final class FirstQuestions {
  private static final int SEEN = 50;

  private static final Logger LOG = System.getLogger(FirstQuestions.class.getName());

  private final Archive archive;
  private final Annotations annotations;

  FirstQuestions(Archive archive, Annotations annotations) {
    this.archive = archive;
    this.annotations = annotations;
  }

  /**
   * Asks for the hits of a search, and for the article that stands first. What can't be answered is
   * left to the window, which asks again and tells what went wrong.
   */
  void ask(LastSearch last) {
    try {
      Query query = annotations.resolve(QueryParser.parse(last.text()).query());
      SearchRequest request = new SearchRequest(query, last.filters(), last.sort());
      archive.search(request, 0, SEEN, new CancelToken()).page().stream()
          .findFirst()
          .flatMap(first -> archive.article(first.id()))
          .ifPresent(article -> archive.hits(article, query));
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The window's first questions were not answered", e);
    }
  }
}
