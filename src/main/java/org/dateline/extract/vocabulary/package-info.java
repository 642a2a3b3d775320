/**
 * Dates a text by its vocabulary: words come and go with the news.
 *
 * <p>{@code WordCounts} counts the words and pairs of neighbouring words of a text by their hashes;
 * {@code VocabularyClock} turns the counts into a density over the years it was trained on, by a
 * linear model. The model holds no words, only hashes and numbers; {@code docs/dating.md} says how
 * it was trained. {@code Fold} says which of its copies has not seen an article.
 */
@NullMarked
package org.dateline.extract.vocabulary;

import org.jspecify.annotations.NullMarked;
