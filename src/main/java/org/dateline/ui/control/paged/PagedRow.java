package org.dateline.ui.control.paged;

/**
 * A row of a list that is fetched as it is looked at.
 *
 * @param <T> what a row stands for
 */
public sealed interface PagedRow<T> {
  /** A row that is there. */
  record Loaded<T>(T item) implements PagedRow<T> {}

  /** A row that is being fetched. */
  record Waiting<T>() implements PagedRow<T> {}

  /** A row that could not be fetched. */
  record Failed<T>() implements PagedRow<T> {}
}
