package org.dateline.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Known;
import org.dateline.search.Known.Office;
import org.dateline.search.NameUse;

/**
 * A person's offices, those held in the time of the articles apart from the others: what somebody
 * became since says nothing of whom the articles are about.
 *
 * @param then held on some day between the first and the last of the articles, the latest first
 * @param others the others, the latest first; all of them if no article is dated
 */
record Offices(List<Office> then, List<Office> others) {

  Offices {
    then = List.copyOf(then);
    others = List.copyOf(others);
  }

  static Offices of(Known known, NameUse use) {
    LocalDate first = use.first();
    LocalDate last = use.last();
    if (first == null || last == null) {
      return new Offices(List.of(), known.offices());
    }
    List<Office> then = new ArrayList<>();
    List<Office> others = new ArrayList<>();
    known.offices().forEach(o -> (o.heldBetween(first, last) ? then : others).add(o));
    return new Offices(then, others);
  }
}
