package org.dateline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.dateline.notebook.Whereabouts;

/** Tells the notebook where articles are, from what imports noted of each file. */
record LedgerWhereabouts(ImportStore ledger) implements Whereabouts {
  /** Among so many copies of one text the one that a file was moved to is looked for. */
  private static final int MOST_COPIES = 100;

  @Override
  public Optional<Found> at(Address address) {
    return ledger.outcome(address).stream().flatMap(LedgerWhereabouts::found).findFirst();
  }

  @Override
  public List<Found> holding(String fingerprint) {
    List<Outcome> outcomes = new ArrayList<>(ledger.copies(fingerprint, MOST_COPIES));
    ledger.original(fingerprint).ifPresent(outcomes::add);
    return outcomes.stream().flatMap(LedgerWhereabouts::found).toList();
  }

  private static Stream<Found> found(Outcome outcome) {
    return id(outcome.result())
        .map(id -> new Found(id, outcome.state().fingerprint(), outcome.address()));
  }

  private static Stream<String> id(Outcome.Result result) {
    return switch (result) {
      case Outcome.Result.Read read -> Stream.of(read.articleId());
      case Outcome.Result.Copy copy -> Stream.of(copy.articleId());
      case Outcome.Result.Container _,
          Outcome.Result.Empty _,
          Outcome.Result.Unreadable _,
          Outcome.Result.Skipped _,
          Outcome.Result.Failed _ ->
          Stream.of();
    };
  }
}
