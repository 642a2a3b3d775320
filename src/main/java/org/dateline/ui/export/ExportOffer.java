package org.dateline.ui.export;

import java.util.List;
import java.util.function.Function;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * What can be exported at a moment.
 *
 * @param request the search whose results are shown
 * @param results how many there are
 * @param selected how many of them are selected
 * @param selection finds the ids of the selected ones, on a worker
 * @param article the id of the article that is read; empty for none
 */
public record ExportOffer(
    SearchRequest request,
    long results,
    int selected,
    Function<CancelToken, List<String>> selection,
    String article) {

  /** Which articles of an offer. */
  public enum Part {
    /** All results. */
    RESULTS,
    /** The selected ones. */
    SELECTION,
    /** The one that is read. */
    ARTICLE
  }

  /** How many articles a part has. */
  public long size(Part part) {
    return switch (part) {
      case RESULTS -> results;
      case SELECTION -> selected;
      case ARTICLE -> article.isEmpty() ? 0 : 1;
    };
  }

  /** The part that is most likely meant: a selection of several, otherwise the results. */
  public Part likeliest() {
    return selected > 1 ? Part.SELECTION : results > 0 ? Part.RESULTS : Part.ARTICLE;
  }

  /** The articles of a part, found on a worker. */
  public Choice choose(Part part, CancelToken cancel) {
    return switch (part) {
      case RESULTS -> new Choice.Found(request, Long.MAX_VALUE);
      case SELECTION -> new Choice.Selected(selection.apply(cancel));
      case ARTICLE -> new Choice.Selected(List.of(article));
    };
  }
}
