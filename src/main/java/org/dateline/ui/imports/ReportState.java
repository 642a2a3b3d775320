package org.dateline.ui.imports;

import java.util.Map;

/** What the table of the report shows. */
public sealed interface ReportState {

  /** The report is being read. */
  record Loading() implements ReportState {}

  /**
   * The report is there.
   *
   * @param counts how many files there are of each kind
   * @param total how many files there are
   * @param cut whether only the first of each kind are listed, because the import is running
   */
  record Loaded(Map<Kind, Integer> counts, int total, boolean cut) implements ReportState {
    /** Keeps an unmodifiable copy. */
    public Loaded {
      counts = Map.copyOf(counts);
    }
  }

  /** The report could not be read; the reason is for people. */
  record Failed(String reason) implements ReportState {}
}
