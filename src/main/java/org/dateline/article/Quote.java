package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Words attributed to somebody.
 *
 * @param speaker the canonical name of the person, or null where it is not known who speaks
 * @param kind how the words are given
 * @param text the words, without quotation marks
 * @param span where they stand
 * @param certainty of the speaker
 */
public record Quote(
    @Nullable String speaker, Kind kind, String text, Span span, Certainty certainty) {

  /** How the words of a speaker are given. */
  public enum Kind {
    /** Between quotation marks. */
    DIRECT,
    /** Reported: "said that …". */
    INDIRECT,
    /** Reported, with some words between quotation marks. */
    MIXED
  }
}
