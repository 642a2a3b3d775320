/**
 * Evidence becomes a posterior over days, and that a {@link org.dateline.article.DateEstimate}.
 *
 * <p>The way of a page: each {@code Finder} reads its blocks and hands over {@code Clue}s, which
 * name days (an {@code Anchor}) and how publication lies around them (a {@code Shape}). {@code
 * Weighing} drops repetitions and gives each clue a weight, {@code Timeline} lays the shape's
 * {@code LagProfile} around the anchor as a {@code Curve} over all days since 1990, {@code
 * Posterior} adds the curves up, {@code Reasoning} rejects what everything else contradicts, and
 * {@code Estimates} reads best day, interval and evidence from the sum. All numbers stand in {@code
 * likelihoods.tsv}; {@code docs/dating.md} says where they come from.
 */
@NullMarked
package org.dateline.extract.dating;

import org.jspecify.annotations.NullMarked;
