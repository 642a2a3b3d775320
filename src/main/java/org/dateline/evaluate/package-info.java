/**
 * Measures what the program extracts against labels that people made: the developers' command
 * {@code dateline evaluate DIR}.
 *
 * <p>{@code DIR} holds {@code corpora/} and {@code gold/}; {@code docs/extraction.md} says what
 * stands in them and what each measure means. Each {@link Evaluation} reads its sets through the
 * program's own readers and extractors and hands its figures to {@link Findings}; a set that is not
 * there is skipped and named. {@link Evaluator} runs them all.
 *
 * <p>What was fitted or trained on a set is measured on it by cross-validation: an article is never
 * judged with numbers that it had a part in.
 */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
