package org.dateline.article;

import java.time.LocalDate;

/**
 * A dated article of the archive that is like another one.
 *
 * @param id its id
 * @param headline its headline
 * @param day when it was published, by its own evidence
 * @param likeness how much of what makes the other one special it shares: 0 nothing, 1 everything
 */
public record Neighbour(String id, String headline, LocalDate day, double likeness) {}
