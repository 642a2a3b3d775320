package org.dateline.extract.quotes;

/**
 * What was chosen for a stretch.
 *
 * @param stretch its number
 * @param candidate the number of the likeliest candidate, or {@link Scene#NOBODY}
 * @param probability that this is right, as the model has it
 * @param speech the probability that anybody speaks
 */
record Choice(int stretch, int candidate, double probability, double speech) {}
