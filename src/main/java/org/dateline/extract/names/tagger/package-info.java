/**
 * A trained tagger of names: an averaged perceptron over hashed features of each word and of its
 * neighbours, decoded for runs of words at a time, twice for each article.
 *
 * <p>{@link Vocabulary} knows words, {@link WordFacts} what is known of one article's words, and
 * {@link Features} writes that down as numbers. {@link Model} weighs the numbers and {@link
 * Decoder} finds the best labels. {@link Tagger} puts them together. Training is in the test
 * sources, docs/names.md tells how it is done.
 */
@NullMarked
package org.dateline.extract.names.tagger;

import org.jspecify.annotations.NullMarked;
