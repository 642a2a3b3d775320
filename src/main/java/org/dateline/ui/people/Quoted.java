package org.dateline.ui.people;

import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.Hit;

/**
 * Something that a person says in an article.
 *
 * @param article the article's id
 * @param span where it stands there
 * @param text the words
 * @param kind how the words are given
 * @param cue the word that tells of speech, or empty
 * @param unsure whether the speaker is a guess
 * @param headline the article's
 * @param date the article's
 */
record Quoted(
    String article,
    Span span,
    String text,
    Quote.Kind kind,
    String cue,
    boolean unsure,
    String headline,
    Hit.When date) {}
