package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.OutcomeList;

/** Outcomes of one state of the index, which is held until the list is closed. */
final class LuceneOutcomes implements OutcomeList {
  private final Snapshots.Held held;
  private final int[] documents;
  private boolean closed;

  LuceneOutcomes(Snapshots.Held held, int[] documents) {
    this.held = held;
    this.documents = documents;
  }

  @Override
  public int size() {
    return documents.length;
  }

  @Override
  public synchronized Outcome get(int row) {
    if (closed) {
      throw new IllegalStateException("the list was closed");
    }
    try {
      return new Ledger(held.snapshot().getIndexReader()).outcome(documents[row]);
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be read.", e);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      held.close();
    }
  }
}
