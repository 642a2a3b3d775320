package org.dateline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open at one side or bounded at both.
 *
 * @param first its first day, or null where it has always begun
 * @param last its last day, or null where it never ends
 */
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {

  /** Checks that at least one side is bounded, and that the first day is not after the last. */
  public DayRange {
    if (first == null && last == null) {
      throw new IllegalArgumentException("a stretch without bounds says nothing");
    }
    if (first != null && last != null && first.isAfter(last)) {
      throw new IllegalArgumentException("not a stretch: " + first + " to " + last);
    }
  }
}
