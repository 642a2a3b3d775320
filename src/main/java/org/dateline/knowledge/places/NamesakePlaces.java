package org.dateline.knowledge.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that may mean one place. */
public final class NamesakePlaces {
  private final Gazetteer gazetteer;

  /** Other names of a place are those that English news call it by. */
  public NamesakePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Two names, by their places in the list that was looked through.
   *
   * @param spelling whether they are one name but for accents, case and hyphens
   */
  public record Pair(int name, int other, boolean spelling) {}

  /**
   * The pairs among {@code names}, in the order of their later names.
   *
   * @param each is run now and then, and may throw to end it
   */
  public List<Pair> find(List<String> names, Runnable each) {
    Map<String, Integer> places = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Integer before = places.putIfAbsent(Gazetteer.folded(names.get(i)), i);
      if (before != null) {
        pairs.add(new Pair(before, i, true));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      each.run();
      int other = meant(names.get(i), places);
      if (other >= 0 && other != i) {
        pairs.add(new Pair(Math.min(i, other), Math.max(i, other), false));
      }
    }
    pairs.sort((a, b) -> Integer.compare(a.other(), b.other()));
    return pairs;
  }

  /** Where the name stands that the gazetteer shows for {@code name}; -1 if it is its own. */
  private int meant(String name, Map<String, Integer> places) {
    List<KnownPlace> bearers = gazetteer.named(name);
    String folded = Gazetteer.folded(name);
    for (KnownPlace bearer : bearers) {
      if (Gazetteer.folded(bearer.name()).equals(folded)) {
        return -1;
      }
    }
    for (KnownPlace bearer : bearers) {
      if (gazetteer.isListed(bearer, name)) {
        return places.getOrDefault(Gazetteer.folded(bearer.name()), -1);
      }
    }
    return -1;
  }
}
