package org.dateline.ui;

import java.util.List;
import org.dateline.search.Annotations;
import org.dateline.search.ArticleSet;
import org.dateline.search.Overlaps;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.filters.NotebookFiltersViewModel;
import org.dateline.ui.articles.reader.ArticleMarksViewModel;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.work.CancelToken;

/** A window without a notebook, for tests of other things. */
public final class NoMarks {
  private NoMarks() {}

  /** Nothing is marked. */
  public static MarksViewModel create() {
    return new MarksViewModel(null, "", DirectExecutor.background(), new Lens(), silent());
  }

  /** Nothing hangs on the article of {@code reader}. */
  public static ArticleMarksViewModel on(ReaderViewModel reader) {
    return new ArticleMarksViewModel(reader, create(), null, DirectExecutor.background());
  }

  /** Nothing is counted. */
  public static NotebookFiltersViewModel counted() {
    Overlaps none =
        new Overlaps() {
          @Override
          public long count(SearchRequest request, CancelToken cancel) {
            return 0;
          }

          @Override
          public List<Long> counts(
              SearchRequest request, List<ArticleSet> sets, CancelToken cancel) {
            return sets.stream().map(_ -> 0L).toList();
          }

          @Override
          public long[] contents(SearchRequest request, CancelToken cancel) {
            return new long[0];
          }
        };
    return new NotebookFiltersViewModel(
        Annotations.NONE, none, DirectExecutor.background(), new Lens(), create());
  }

  private static Notices silent() {
    return new Notices() {
      @Override
      public void show(String notice) {}

      @Override
      public void show(String notice, String actionText, Runnable act) {}
    };
  }
}
