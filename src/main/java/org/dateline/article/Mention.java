package org.dateline.article;

/**
 * One place in the text where a person or a place is named.
 *
 * @param span the name, without title and possessive
 * @param form the words as they stand there, white space collapsed
 * @param certainty of both the recognition and the identity, of this mention alone
 * @param resolution how it was told who or what is meant
 */
public record Mention(Span span, String form, Certainty certainty, Resolution resolution) {}
