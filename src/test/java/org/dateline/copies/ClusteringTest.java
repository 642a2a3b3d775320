package org.dateline.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  /** As {@link Clustering} says, by comparing each article with every head before it. */
  private static int[] byComparingAll(MadeTexts texts) {
    int[] heads = new int[texts.size()];
    for (int article = 0; article < heads.length; article++) {
      heads[article] = article;
      double most = 0;
      for (int head = 0; head < article; head++) {
        Runs mine = texts.runs(article);
        Runs other = texts.runs(head);
        if (heads[head] == head
            && Likeness.isCopy(mine, other)
            && Likeness.of(mine, other) > most) {
          heads[article] = head;
          most = Likeness.of(mine, other);
        }
      }
    }
    return heads;
  }

  @Test
  void findsWhatComparingEveryPairFinds() {
    for (int seed = 0; seed < 5; seed++) {
      MadeTexts texts = new MadeTexts(seed).stories(40, 6, 0.08);
      assertArrayEquals(byComparingAll(texts), texts.cluster(), "seed " + seed);
    }
  }

  @Test
  void whatComesLaterGivesTheSameClustersAsAllAtOnce() {
    for (int seed = 0; seed < 20; seed++) {
      MadeTexts all = new MadeTexts(seed).stories(15, 6, 0.08);
      SplittableRandom random = new SplittableRandom(seed);
      int[] wanted = all.cluster();
      boolean[] known = new boolean[all.size()];
      int[] heads = new int[all.size()];
      double[] alike = new double[all.size()];
      Arrays.fill(heads, Clustering.NEW);
      for (int step = 0; step < 4; step++) {
        for (int i = 0; i < known.length; i++) {
          known[i] |= step == 3 || random.nextInt(3) == 0;
        }
        addKnown(all, known, heads, alike);
      }
      assertArrayEquals(wanted, heads, "seed " + seed);
    }
  }

  @Test
  void whatGoesLeavesTheClustersOfWhatIsLeft() {
    for (int seed = 0; seed < 20; seed++) {
      MadeTexts all = new MadeTexts(seed).stories(15, 6, 0.08);
      SplittableRandom random = new SplittableRandom(seed);
      int[] heads = all.cluster();
      double[] alike = new double[all.size()];
      boolean[] known = new boolean[all.size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = random.nextInt(3) > 0;
      }
      for (int i = 0; i < known.length; i++) {
        heads[i] = known[i] && known[heads[i]] ? heads[i] : Clustering.NEW;
      }
      addKnown(all, known, heads, alike);
      int[] order = IntStream.range(0, known.length).filter(i -> known[i]).toArray();
      int[] left = all.inOrder(order).cluster();
      int[] wanted = new int[known.length];
      Arrays.fill(wanted, Clustering.NEW);
      IntStream.range(0, order.length).forEach(i -> wanted[order[i]] = order[left[i]]);
      assertArrayEquals(wanted, heads, "seed " + seed);
    }
  }

  /** Runs over the known articles alone, with what was found of them before. */
  private static void addKnown(MadeTexts all, boolean[] known, int[] heads, double[] alike) {
    int[] order = IntStream.range(0, known.length).filter(i -> known[i]).toArray();
    int[] numbers = new int[known.length];
    IntStream.range(0, order.length).forEach(i -> numbers[order[i]] = i);
    int[] some =
        Arrays.stream(order)
            .map(i -> heads[i] == Clustering.NEW ? Clustering.NEW : numbers[heads[i]])
            .toArray();
    double[] someAlike = Arrays.stream(order).mapToDouble(i -> alike[i]).toArray();
    Clustering.run(all.inOrder(order), some, someAlike, (_, _, _) -> {}, new CancelToken());
    for (int i = 0; i < order.length; i++) {
      heads[order[i]] = order[some[i]];
      alike[order[i]] = someAlike[i];
    }
  }

  @Test
  void looksAtNothingWhenNothingIsNew() {
    MadeTexts texts = new MadeTexts(7).stories(20, 4, 0.05);
    int[] heads = texts.cluster();
    int looked =
        Clustering.run(texts, heads, new double[texts.size()], (_, _, _) -> {}, new CancelToken());
    assertEquals(0, looked);
  }

  @Test
  void doesNotGrowFromOneLikenessToTheNext() {
    String[] words = MadeTexts.text(new SplittableRandom(3), 400).split(" ");
    MadeTexts texts = new MadeTexts(0);
    for (int step = 0; step < 4; step++) { // each shares 80 % with the one before it
      texts.add(String.join(" ", List.of(words).subList(step * 20, step * 20 + 100)));
    }
    assertArrayEquals(new int[] {0, 0, 2, 2}, texts.cluster());
  }

  @Test
  void tellsHowAlikeEachIsToItsHead() {
    MadeTexts texts = new MadeTexts(0);
    String text = MadeTexts.text(new SplittableRandom(1), 105);
    texts.add(text);
    texts.add(text + "and one more line");
    texts.add(MadeTexts.text(new SplittableRandom(2), 105));
    int[] heads = {Clustering.NEW, Clustering.NEW, Clustering.NEW};
    double[] alike = new double[3];
    List<String> told = new ArrayList<>();
    Clustering.run(
        texts,
        heads,
        alike,
        (article, head, like) -> told.add(article + " " + head + " " + like),
        new CancelToken());
    assertEquals(List.of("0 0 1.0", "1 0 1.0", "2 2 1.0"), told);
    assertArrayEquals(new double[] {1, 1, 1}, alike);
  }

  @Test
  void manyArticlesWithOnePublishersPhraseAreNotAllCompared() {
    SplittableRandom random = new SplittableRandom(11);
    String phrase = MadeTexts.text(random, 60);
    MadeTexts texts = new MadeTexts(0);
    for (int i = 0; i < 400; i++) {
      texts.add(MadeTexts.text(random, 300) + phrase);
    }
    int[] alone = IntStream.range(0, 400).toArray();
    assertArrayEquals(alone, texts.cluster());
  }

  @Test
  void stopsWhenAskedTo() {
    MadeTexts texts = new MadeTexts(1).stories(3, 2, 0.05);
    CancelToken cancel = new CancelToken();
    cancel.cancel();
    int[] heads = new int[texts.size()];
    Arrays.fill(heads, Clustering.NEW);
    double[] alike = new double[texts.size()];
    assertThrows(
        CancellationException.class,
        () -> Clustering.run(texts, heads, alike, (_, _, _) -> {}, cancel));
    assertTrue(Arrays.stream(heads).allMatch(head -> head == Clustering.NEW));
  }
}
