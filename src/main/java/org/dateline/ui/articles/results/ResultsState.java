package org.dateline.ui.articles.results;

import java.util.List;
import org.dateline.search.Copies.Story;
import org.dateline.search.Filter;
import org.dateline.ui.control.paged.PagedList;

/** What the result pane shows. */
public sealed interface ResultsState {

  /** Nothing was answered yet. */
  record Starting() implements ResultsState {}

  /** An answer is on its way; what was shown before stays. */
  record Searching(ResultsState before) implements ResultsState {}

  /**
   * Articles were found.
   *
   * @param rows all of them, fetched as they are looked at
   * @param articles how many articles the rows stand for: more than rows where copies share one
   * @param millis what finding them took
   * @param selected the row to select, or -1
   */
  record Found(PagedList<Story> rows, long articles, double millis, int selected)
      implements ResultsState {}

  /**
   * No article matches.
   *
   * @param searched how many were looked through
   * @param millis what it took
   * @param steps searches one step away that find something
   */
  record NothingFound(long searched, double millis, List<Step> steps) implements ResultsState {
    /** Keeps an unmodifiable copy. */
    public NothingFound {
      steps = List.copyOf(steps);
    }
  }

  /** The archive has no articles. */
  record NothingImported() implements ResultsState {}

  /** The archive could not answer. */
  record Failed(String message) implements ResultsState {}

  /** A search one step away, and how many articles it finds. */
  sealed interface Step {
    /** How many articles it finds. */
    long articles();

    /** Without a filter. */
    record WithoutFilter(Filter filter, long articles) implements Step {}

    /**
     * Without a part of what was typed.
     *
     * @param part what would go
     * @param query what would be typed then
     */
    record WithoutWords(String part, String query, long articles) implements Step {}

    /**
     * With near spellings of a word.
     *
     * @param word as it was typed
     * @param query what would be typed then
     */
    record NearSpellings(String word, String query, long articles) implements Step {}
  }
}
