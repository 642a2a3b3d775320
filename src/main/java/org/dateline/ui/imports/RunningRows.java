package org.dateline.ui.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The first rows of each kind of the import that is running, and how many there are in all: an
 * import may go on for hours, and all of it is in the report when it has come to its end.
 */
final class RunningRows {
  /** So many of each kind are kept. */
  static final int MOST = 2_000;

  private final List<ReportRow> kept = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int total;

  /** Adds the newest rows; answers those of them that are kept. */
  List<ReportRow> add(List<ReportRow> newest) {
    List<ReportRow> taken = new ArrayList<>();
    for (ReportRow row : newest) {
      if (counts.merge(row.kind(), 1, Integer::sum) <= MOST) {
        taken.add(row);
      }
    }
    total += newest.size();
    kept.addAll(taken);
    return taken;
  }

  /** The rows that are kept, in the order in which they came. */
  List<ReportRow> kept() {
    return kept;
  }

  /** How many there are, and whether fewer are kept. */
  ReportState.Loaded state() {
    return new ReportState.Loaded(counts, total, kept.size() < total);
  }
}
