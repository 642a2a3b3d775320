package org.dateline.evaluate;

/**
 * A figure.
 *
 * @param name what was measured, {@code "dating.alone.year"}
 * @param value a share from 0 to 1, or a number in the unit that its name ends with
 * @param n how many cases it rests on
 */
public record Measure(String name, double value, int n) {}
