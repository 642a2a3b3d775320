package org.dateline.evaluate.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.copies.Likeness;
import org.dateline.copies.Runs;

/** Finds copies by looking at every pair of articles that has any run in common. */
final class EveryPair {
  private EveryPair() {}

  /** All pairs of copies whose texts are not short. */
  static Set<Long> copies(Texts texts) {
    Map<Long, Integer> shared = new HashMap<>();
    long[] places = places(texts);
    for (int i = 0; i < places.length; i++) {
      for (int j = i + 1; j < places.length && places[j] >> 32 == places[i] >> 32; j++) {
        shared.merge(Texts.pair((int) places[i], (int) places[j]), 1, Integer::sum);
      }
    }
    Set<Long> copies = new HashSet<>();
    shared.forEach(
        (pair, runs) -> {
          Runs a = texts.runs(Texts.earlier(pair));
          Runs b = texts.runs(Texts.later(pair));
          if (runs >= Likeness.COPY * Math.min(a.size(), b.size())) {
            copies.add(pair);
          }
        });
    return copies;
  }

  /** Each run of each article that is not short, the same ones together. */
  private static long[] places(Texts texts) {
    long[] places = new long[1024];
    int size = 0;
    for (int article = 0; article < texts.size(); article++) {
      Runs runs = texts.runs(article);
      for (int i = 0; i < runs.size() && !runs.isShort(); i++) {
        places = size < places.length ? places : Arrays.copyOf(places, size * 2);
        places[size++] = ((long) runs.hash(i) << Integer.SIZE) | article;
      }
    }
    long[] all = Arrays.copyOf(places, size);
    Arrays.sort(all);
    return all;
  }
}
