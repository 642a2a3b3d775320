package org.dateline.article;

/**
 * A stretch of a page with one role, usually a paragraph or a line. A paragraph that begins with a
 * dateline is two blocks.
 */
public record Block(Role role, Span span) {}
