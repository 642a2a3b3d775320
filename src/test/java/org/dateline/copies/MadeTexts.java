package org.dateline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dateline.work.CancelToken;

/** Texts of made-up words, and altered copies of them. */
final class MadeTexts implements CopyTexts {
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Runs> runs = new HashMap<>();
  private final SplittableRandom random;

  MadeTexts(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A text of its own. */
  static String text(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(random.nextInt(5000)).append(' ');
    }
    return text.toString();
  }

  /** So many stories, of each some copies in which a share of the words is another. */
  MadeTexts stories(int count, int mostCopies, double changed) {
    for (int story = 0; story < count; story++) {
      String original = text(random, 60 + random.nextInt(300));
      texts.add(original);
      int copies = random.nextInt(mostCopies + 1);
      for (int copy = 0; copy < copies; copy++) {
        texts.add(altered(original, random.nextDouble() * changed));
      }
    }
    return this;
  }

  private String altered(String original, double share) {
    String[] words = original.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextDouble() < share ? "other" + random.nextInt(5000) : words[i];
    }
    return String.join(" ", words);
  }

  void add(String text) {
    texts.add(text);
  }

  /** The same in another order: the article that stood at {@code order[i]} stands at {@code i}. */
  MadeTexts inOrder(int[] order) {
    MadeTexts other = new MadeTexts(0);
    for (int i : order) {
      other.texts.add(texts.get(i));
      other.runs.put(texts.get(i), runs(i));
    }
    return other;
  }

  int[] cluster() {
    int[] heads = new int[size()];
    Arrays.fill(heads, Clustering.NEW);
    Clustering.run(this, heads, new double[size()], (_, _, _) -> {}, new CancelToken());
    return heads;
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public Sketch sketch(int article) {
    return Sketch.of(runs(article));
  }

  @Override
  public Runs runs(int article) {
    return runs.computeIfAbsent(texts.get(article), text -> Runs.of("", text));
  }
}
