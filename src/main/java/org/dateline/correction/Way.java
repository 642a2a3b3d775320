package org.dateline.correction;

import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.dateline.correction.Change.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Where a name came to on its way through the corrections.
 *
 * @param name what it is now; null if it is none
 * @param isHere whether a correction of the article itself said so
 * @param where of a place, where the corrections say it is
 * @param isElsewhere whether it is another place than the one that was extracted
 * @param steps the positions of the corrections that changed it, in order
 */
record Way(
    @Nullable String name,
    boolean isHere,
    @Nullable Whereabouts where,
    boolean isElsewhere,
    List<Integer> steps) {

  /** The point, or null. */
  @Nullable Coordinates at() {
    return where == null ? null : where.at();
  }
}
