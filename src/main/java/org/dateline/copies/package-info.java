/**
 * When two articles are copies of one another: the same text saved twice, sent out by an agency and
 * printed by many, shortened, or with a line added.
 *
 * <p>{@link org.dateline.copies.Runs} are the runs of six words of an article's body. {@link
 * org.dateline.copies.Likeness} says how much of the shorter text's runs stand in the longer one
 * and from how much on they are copies. {@link org.dateline.copies.Sketch} is a sample of the runs,
 * small enough to be kept of every article, by which {@link org.dateline.copies.Candidates} finds
 * those worth comparing without looking at every pair. {@link org.dateline.copies.Clustering} puts
 * each article to the one it is most like of those that stand for a cluster. All of it is pure: it
 * knows articles and nothing of where they are kept.
 *
 * <p>{@code docs/duplicates.md} tells how the numbers were chosen, and what they reach.
 */
@NullMarked
package org.dateline.copies;

import org.jspecify.annotations.NullMarked;
