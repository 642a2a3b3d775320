package org.dateline.evaluate.copies;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.copies.Runs;
import org.jspecify.annotations.Nullable;

/**
 * An article of a set, cut into runs.
 *
 * @param id its name in the set
 * @param day when it was published; null where the set does not say
 */
record Text(String id, @Nullable LocalDate day, Runs runs) {
  /** The order in which articles stand for a cluster: the earliest first. */
  static final Comparator<Text> ORDER =
      Comparator.comparing(Text::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Text::id);
}
