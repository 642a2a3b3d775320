package org.dateline.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.Office;

/** Which of several known people a bare surname means. */
final class Prominence {
  private static final Set<String> HIGHEST =
      Set.of("President", "Prime Minister", "Chancellor", "Secretary General", "Pope");
  private static final int HEAD = 4;
  private static final int OFFICE_HOLDER = 1;

  private Prominence() {}

  /** The most prominent of {@code namesakes}, if one is more prominent than all others. */
  static Optional<KnownPerson> first(List<KnownPerson> namesakes) {
    List<KnownPerson> ranked =
        namesakes.stream().sorted(Comparator.comparingInt(Prominence::of).reversed()).toList();
    if (ranked.isEmpty() || of(ranked.getFirst()) == 0) {
      return Optional.empty();
    }
    boolean alone = ranked.size() == 1 || of(ranked.get(0)) > of(ranked.get(1));
    return alone ? Optional.of(ranked.getFirst()) : Optional.empty();
  }

  private static int of(KnownPerson person) {
    int prominence = 0;
    for (Office office : person.offices()) {
      prominence = Math.max(prominence, HIGHEST.contains(office.title()) ? HEAD : OFFICE_HOLDER);
    }
    return prominence;
  }
}
