package org.dateline.search;

import org.dateline.article.Span;

/**
 * A place where words of a query stand, with the words around it. White space is collapsed, and
 * nothing of the page's furniture is in it.
 *
 * @param article the id of its article
 * @param headline the article's
 * @param date when the article was published
 * @param source the publisher, or empty
 * @param span where the words stand in the article's text
 * @param left what stands before them, cut at a word; may be empty
 * @param keyword the words as they are written
 * @param right what stands behind them, cut at a word; may be empty
 */
public record ContextLine(
    String article,
    String headline,
    Hit.When date,
    String source,
    Span span,
    String left,
    String keyword,
    String right) {}
