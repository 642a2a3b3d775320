package org.dateline.ui.imports;

import org.dateline.ingest.Outcome.Result;

/** The outcomes a file can have, as the report groups them. */
public enum Kind {
  /** An article. */
  READ("Read", "Read"),
  /** An article with the same bytes as another. */
  COPY("Copy", "Copies"),
  /** A file of records, each with an outcome of its own. */
  CONTAINER("Records", "Files of records"),
  /** No article in it. */
  EMPTY("Empty", "Empty"),
  /** Can't be read as it is. */
  UNREADABLE("Unreadable", "Unreadable"),
  /** Could not be read this time. */
  FAILED("Failed", "Failed"),
  /** Left out on purpose. */
  SKIPPED("Skipped", "Skipped");

  private final String one;
  private final String many;

  Kind(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** The word in a row. */
  public String one() {
    return one;
  }

  /** The word on the chip that shows these only. */
  public String many() {
    return many;
  }

  static Kind of(Result result) {
    return switch (result) {
      case Result.Read _ -> READ;
      case Result.Copy _ -> COPY;
      case Result.Container _ -> CONTAINER;
      case Result.Empty _ -> EMPTY;
      case Result.Unreadable _ -> UNREADABLE;
      case Result.Failed _ -> FAILED;
      case Result.Skipped _ -> SKIPPED;
    };
  }
}
