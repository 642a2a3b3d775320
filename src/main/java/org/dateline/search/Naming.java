package org.dateline.search;

/**
 * An article that names a person or a place.
 *
 * @param id the article's
 * @param headline of the article
 * @param date when it was published
 * @param source the publisher, or empty
 * @param mentions how often it is named there
 * @param guesses how many of these mentions are guesses
 * @param sentence the sentences that name it best, with the names marked
 */
public record Naming(
    String id,
    String headline,
    Hit.When date,
    String source,
    long mentions,
    long guesses,
    Hit.Marked sentence) {}
