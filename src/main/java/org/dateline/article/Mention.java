package org.dateline.article;

/**
 * One place in the text where a person or a place is named.
 *
 * @param span the name, without title and possessive
 * @param form the words as they stand there, white space collapsed
 */
public record Mention(Span span, String form) {}
