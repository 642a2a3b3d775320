package org.dateline.ui.people;

import java.util.List;
import org.dateline.search.Naming;

/** What stands beside the list of names. */
public sealed interface PageState {
  /** No name was chosen. */
  record Nothing() implements PageState {}

  /** A page is being put together; the one before may stay so long. */
  record Loading(String name) implements PageState {}

  /**
   * The page of a name.
   *
   * @param page all of it
   * @param form the way to write it whose articles are listed; empty for all
   * @param articles the articles that are listed
   */
  record Shown(NamePage page, String form, List<Naming> articles) implements PageState {
    /** Keeps an unmodifiable copy of the articles. */
    public Shown {
      articles = List.copyOf(articles);
    }
  }

  /** The archive could not be asked. */
  record Failed(String name, String message) implements PageState {}

  /** Names that are worth a look, of one kind. */
  record Review(Kind kind) implements PageState {}

  /** Which names. */
  enum Kind {
    /** Pairs of names that may mean one. */
    MERGES,
    /** Names of which some mentions are guesses. */
    DOUBTS,
    /** What was said to be no name. */
    NOT_NAMES,
    /** What was merged, split, renamed or added. */
    CHANGES
  }
}
