package org.dateline.ingest;

import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** What an import does at its end. */
@FunctionalInterface
public interface FollowUp {
  /**
   * Does it, on the thread of the import.
   *
   * @param progress told how far it is
   * @param cancel stops it, by a {@link java.util.concurrent.CancellationException}; the end of the
   *     next import goes on from there
   */
  void run(Progress.Listener progress, CancelToken cancel);

  /** This, and then another thing. */
  default FollowUp andThen(FollowUp next) {
    return (progress, cancel) -> {
      run(progress, cancel);
      next.run(progress, cancel);
    };
  }

  /** Nothing more. */
  static FollowUp none() {
    return (progress, cancel) -> {};
  }
}
