package org.dateline.evaluate.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.dateline.copies.Clustering;
import org.dateline.copies.CopyTexts;
import org.dateline.copies.Runs;
import org.dateline.copies.Sketch;
import org.dateline.work.CancelToken;

/** The articles of a set, compared. Pairs of them are numbers: the earlier's above the later's. */
final class Texts implements CopyTexts {
  private final List<Text> texts;
  private final List<Sketch> sketches;
  private final Map<String, Integer> numbers = new HashMap<>();

  Texts(List<Text> texts) {
    this.texts = texts.stream().sorted(Text.ORDER).toList();
    this.sketches = this.texts.stream().map(text -> Sketch.of(text.runs())).toList();
    for (int i = 0; i < this.texts.size(); i++) {
      numbers.put(this.texts.get(i).id(), i);
    }
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public Sketch sketch(int article) {
    return sketches.get(article);
  }

  @Override
  public Runs runs(int article) {
    return texts.get(article).runs();
  }

  /** Whether there is an article of that name. */
  boolean has(String id) {
    return numbers.containsKey(id);
  }

  /** The number of a pair. */
  long pair(String a, String b) {
    int one = numbers.getOrDefault(a, -1);
    int other = numbers.getOrDefault(b, -1);
    return pair(Math.min(one, other), Math.max(one, other));
  }

  /** The number of a pair of an article and a later one. */
  static long pair(int earlier, int later) {
    return ((long) earlier << Integer.SIZE) | later;
  }

  static int earlier(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  static int later(long pair) {
    return (int) pair;
  }

  /** The names of a pair. */
  String name(long pair) {
    return texts.get(earlier(pair)).id() + " " + texts.get(later(pair)).id();
  }

  /** Puts the articles into clusters, and tells every pair that stands in one. */
  void eachFound(LongConsumer each) {
    int[] heads = new int[size()];
    Arrays.fill(heads, Clustering.NEW);
    Clustering.run(this, heads, new double[size()], (_, _, _) -> {}, new CancelToken());
    for (int later = 0; later < heads.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (heads[earlier] == heads[later]) {
          each.accept(pair(earlier, later));
        }
      }
    }
  }
}
