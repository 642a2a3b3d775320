package org.dateline.index;

import org.dateline.search.Facet;

/**
 * What articles are counted by: the facets, the spots of a map, the words that tell of speech, and
 * the moments that histograms are made of.
 */
enum Counted {
  YEAR(0, Fields.of(Facet.YEAR)),
  SOURCE(1, Fields.of(Facet.SOURCE)),
  PERSON(2, Fields.of(Facet.PERSON)),
  PLACE(3, Fields.of(Facet.PLACE)),
  SPOT(4, Fields.SPOT),
  SPEAKER(5, Fields.of(Facet.SPEAKER)),
  CUE(6, Fields.CUE),
  MOMENT(7, Fields.MOMENT);

  private final int place;
  private final String field;

  Counted(int place, String field) {
    this.place = place;
    this.field = field;
  }

  /** Its place among them: an article's values are kept in this order. */
  int place() {
    return place;
  }

  /** The field that holds the values, as sorted set doc values. */
  String field() {
    return field;
  }

  static Counted of(Facet facet) {
    return switch (facet) {
      case YEAR -> YEAR;
      case SOURCE -> SOURCE;
      case SPEAKER -> SPEAKER;
      case PERSON -> PERSON;
      case PLACE -> PLACE;
    };
  }
}
