package org.dateline.extract.dating;

/**
 * A clue with its curve.
 *
 * @param clue what was found
 * @param curve its log-likelihood over the timeline
 * @param weight what the curve is multiplied by
 */
record Weighed(Clue clue, Curve curve, double weight) {}
