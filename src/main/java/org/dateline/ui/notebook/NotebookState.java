package org.dateline.ui.notebook;

import java.util.List;

/** What the notebook's screen shows. */
public sealed interface NotebookState {

  /** The parts of the notebook. */
  enum Part {
    /** Saved searches. */
    SEARCHES("Saved searches"),
    /** Articles with a star. */
    STARRED("Starred"),
    /** Notes. */
    NOTES("Notes"),
    /** Tags. */
    TAGS("Tags");

    private final String text;

    Part(String text) {
      this.text = text;
    }

    /** What it is called. */
    public String text() {
      return text;
    }
  }

  /** Nothing was read yet. */
  record Starting() implements NotebookState {}

  /**
   * One part.
   *
   * @param part which
   * @param wanted what is looked for in it
   * @param entries those that have it
   * @param all how many there are without looking for anything
   */
  record Shown(Part part, String wanted, List<Entry> entries, int all) implements NotebookState {
    /** Keeps an unmodifiable copy. */
    public Shown {
      entries = List.copyOf(entries);
    }
  }

  /** There is no notebook, or it can't be read. */
  record Failed(String message, boolean canTryAgain) implements NotebookState {}
}
