package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.Tie;

/**
 * Where the names of a small network lie: one in the middle, the others around it on an ellipse,
 * those that are tied most beside each other.
 */
final class NetworkLayout {
  /** Where a name lies, from -1 to 1 in both directions; the middle is at 0. */
  record Spot(String name, double x, double y) {}

  private NetworkLayout() {}

  /** The spots of the middle one, which comes first, and of the others. */
  static List<Spot> of(String middle, List<String> others, List<Tie> ties) {
    List<Spot> spots = new ArrayList<>();
    spots.add(new Spot(middle, 0, 0));
    List<String> around = around(others, ties);
    for (int i = 0; i < around.size(); i++) {
      double angle = Math.PI * (2.0 * i / around.size() - 0.75);
      // Every second one stands a little nearer, so that neighbours' labels don't meet.
      double distance = i % 2 == 1 && around.size() > 5 ? 0.78 : 1;
      spots.add(
          new Spot(
              around.get(i), distance * StrictMath.cos(angle), distance * StrictMath.sin(angle)));
    }
    return spots;
  }

  /** An order in which each is followed by the one of the rest that it is tied to most. */
  private static List<String> around(List<String> others, List<Tie> ties) {
    Map<String, Long> articles = new HashMap<>();
    for (Tie tie : ties) {
      articles.put(tie.one() + '\n' + tie.other(), tie.articles());
      articles.put(tie.other() + '\n' + tie.one(), tie.articles());
    }
    List<String> rest = new ArrayList<>(others);
    List<String> around = new ArrayList<>();
    while (!rest.isEmpty()) {
      String last = around.isEmpty() ? "" : around.getLast();
      String next = rest.getFirst();
      for (String each : rest) {
        if (strength(articles, last, each) > strength(articles, last, next)) {
          next = each;
        }
      }
      rest.remove(next);
      around.add(next);
    }
    return around;
  }

  private static long strength(Map<String, Long> articles, String one, String other) {
    return articles.getOrDefault(one + '\n' + other, 0L);
  }
}
