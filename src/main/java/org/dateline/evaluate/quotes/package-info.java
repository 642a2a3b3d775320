/**
 * Measures who said what: {@code BratFile} and {@code AttributedArticle} read articles whose
 * attributions were labelled, {@code RightSpeaker} says when a speaker is right.
 */
@NullMarked
package org.dateline.evaluate.quotes;

import org.jspecify.annotations.NullMarked;
