package org.dateline.evaluate;

/**
 * A case that came out wrong.
 *
 * @param measure the figure it counts against
 * @param item the article or file
 * @param wanted what the labels say
 * @param got what the program said; empty where it said nothing
 */
public record Mistake(String measure, String item, String wanted, String got) {}
