package org.dateline.search;

/**
 * A name that is not always surely meant.
 *
 * @param name the canonical name
 * @param guesses how many of its mentions are guesses
 * @param articles how many articles have such mentions
 */
public record Doubt(String name, long guesses, long articles) {}
