package org.dateline.extract.dating;

import java.util.List;

/** The arithmetic of dating: the prior and every clue's log-likelihood, summed for each day. */
final class Posterior {
  private static final double DAYS_A_YEAR = 365.25;

  private Posterior() {}

  /**
   * The distribution over the days of {@code timeline}; the order of the clues is of no account.
   */
  static Distribution of(Timeline timeline, double growth, List<Weighed> clues) {
    double[] log = new double[timeline.days()];
    for (int i = 0; i < log.length; i++) {
      log[i] = growth / DAYS_A_YEAR * i;
    }
    for (Weighed clue : clues) {
      clue.curve().addTo(log, clue.weight());
    }
    return new Distribution(log);
  }
}
