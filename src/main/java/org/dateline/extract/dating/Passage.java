package org.dateline.extract.dating;

import java.util.List;

/**
 * One block as the finders read it.
 *
 * @param words its words
 * @param dates the dates written in it, in order
 */
record Passage(Words words, List<WrittenDate> dates) {

  static Passage of(Words words) {
    return new Passage(words, WrittenDates.in(words));
  }

  /** The same, with the dates in figures that may be swapped read in an order. */
  Passage in(NumericOrder order) {
    return new Passage(words, dates.stream().map(date -> date.in(order)).toList());
  }

  /** Whether word {@code i} belongs to a written date. */
  boolean inDate(int i) {
    for (WrittenDate date : dates) {
      if (i >= date.first() && i <= date.last()) {
        return true;
      }
    }
    return false;
  }
}
