package org.dateline.extract.quotes;

import org.dateline.article.Span;

/**
 * A stretch of text in quotation marks, within one block.
 *
 * @param outer with the marks
 * @param inner without them and without white space at its ends
 * @param block the number of the block among the blocks that were read
 * @param closed whether the closing mark is there
 * @param goesOn whether it continues the stretch before, whose paragraph ended without a closing
 *     mark
 */
record Stretch(Span outer, Span inner, int block, boolean closed, boolean goesOn) {}
