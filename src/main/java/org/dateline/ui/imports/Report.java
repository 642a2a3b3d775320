package org.dateline.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Address;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.ingest.OutcomeList;
import org.dateline.work.CancelToken;

/**
 * What came of every file and record: a few bits in memory for the kind of each, beside what the
 * list needs; the rows themselves are read when they are looked at. For workers.
 */
final class Report implements AutoCloseable {
  private static final int SMALLEST = 1024;

  private final OutcomeList outcomes;
  private final Map<Kind, BitSet> kinds;
  private final Map<Kind, Integer> counts;
  private final Function<Address, Optional<Outcome>> ledger;

  private Report(
      OutcomeList outcomes,
      Map<Kind, BitSet> kinds,
      Map<Kind, Integer> counts,
      Function<Address, Optional<Outcome>> ledger) {
    this.outcomes = outcomes;
    this.kinds = kinds;
    this.counts = counts;
    this.ledger = ledger;
  }

  /** Reads what {@code store} accounts for. */
  static Report read(ImportStore store, CancelToken cancel) {
    Kinds kinds = new Kinds();
    OutcomeList list =
        store.list(
            outcome -> {
              cancel.check();
              kinds.add(Kind.of(outcome.result()));
            });
    return new Report(list, kinds.all, kinds.counts, store::outcome);
  }

  private static final class Kinds {
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, BitSet> all = new EnumMap<>(Kind.class);
    private int size;

    void add(Kind kind) {
      counts.merge(kind, 1, Integer::sum);
      all.computeIfAbsent(kind, _ -> new BitSet()).set(size++);
    }
  }

  int size() {
    return outcomes.size();
  }

  /** How many there are of each kind. */
  Map<Kind, Integer> counts() {
    return counts;
  }

  /** The rows that are wanted, as places in the whole. */
  int[] rows(RowChoice choice, CancelToken cancel) {
    BitSet ofKind = choice.only().map(kind -> kinds.getOrDefault(kind, new BitSet())).orElse(null);
    int[] rows = new int[SMALLEST];
    int size = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      cancel.check();
      if ((ofKind == null || ofKind.get(i))
          && (choice.takesAll() || takes(choice, outcomes.get(i)))) {
        if (size == rows.length) {
          rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = i;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  /** Looks at what the row shows; the line of a record is looked up where it may matter only. */
  private boolean takes(RowChoice choice, Outcome outcome) {
    if (!(outcome.result() instanceof Result.Copy copy)) {
      return choice.takes(ReportRow.of(outcome));
    }
    return choice.takes(ReportRow.of(outcome, copy.reason(0)))
        || (copy.original().namesRecord()
            && choice.mayNameALine()
            && choice.takes(ReportRow.of(outcome, outcome.reason(ledger))));
  }

  /** Some of {@code rows}, as they are shown. */
  List<ReportRow> page(int[] rows, int offset, int limit) {
    List<ReportRow> page = new ArrayList<>();
    for (int i = offset; i < Math.min(rows.length, offset + limit); i++) {
      Outcome outcome = outcomes.get(rows[i]);
      page.add(ReportRow.of(outcome, outcome.reason(ledger)));
    }
    return page;
  }

  @Override
  public void close() {
    outcomes.close();
  }
}
