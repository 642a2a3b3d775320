package org.dateline.correction;

import java.util.List;

/**
 * Where corrections are kept for good. Calls may come from several threads; what was added is
 * durable when the call returns. Methods throw {@link java.io.UncheckedIOException} if the store
 * can't be written or read.
 */
public interface CorrectionStore {
  /** All corrections, in the order in which they were made. */
  List<Correction> corrections();

  /** Keeps one, made last. */
  void add(Correction correction);

  /** Forgets the last one that is equal to {@code correction}, if there is one. */
  void remove(Correction correction);
}
