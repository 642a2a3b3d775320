/**
 * An article as bibliographies know it. {@link org.dateline.export.reference.Reference} takes from
 * an article what a citation needs: its title, its authors with their names taken apart, the
 * publisher, and a date that keeps its uncertainty. What writes reference formats or citations
 * starts from it.
 */
@NullMarked
package org.dateline.export.reference;

import org.jspecify.annotations.NullMarked;
