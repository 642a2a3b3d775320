package org.dateline.extract.names.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.extract.names.tokens.Tokens;

/**
 * Learns the weights of a tagger: an averaged structured perceptron, the same for the same seed.
 */
public final class Trainer {

  private final Vocabulary vocabulary;
  private final int epochs;
  private final int smallest;
  private final float margin;

  /**
   * Sets up training.
   *
   * @param epochs how often it goes through the examples
   * @param smallest weights below this, in the units of {@link Model#SCALE}, are left out
   * @param margin by how much the right labels have to win, for each wrong label
   */
  public Trainer(Vocabulary vocabulary, int epochs, int smallest, float margin) {
    this.vocabulary = vocabulary;
    this.epochs = epochs;
    this.smallest = smallest;
    this.margin = margin;
  }

  /**
   * An article to learn from.
   *
   * @param labels of each word, as {@link Labels} numbers them
   * @param weight how much it counts
   */
  public record Example(Tokens tokens, int[] ruled, int[] labels, float weight) {}

  /** The bytes of the first and of the second pass's model. */
  public List<byte[]> train(List<Example> examples, long seed) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Example example : examples) {
      articles.add(new Article(example));
    }
    // What the first pass makes of an article it was trained on is too good to learn from.
    List<Article> even = new ArrayList<>();
    List<Article> odd = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (i % 2 == 0 ? even : odd).add(articles.get(i));
    }
    int[][] made = new int[articles.size()][];
    label(articles, made, PassModel.read(learn(odd, null, seed)), 0);
    label(articles, made, PassModel.read(learn(even, null, seed)), 1);
    byte[] first = learn(articles, null, seed);
    byte[] second = learn(articles, made, seed);
    return List.of(first, second);
  }

  private static void label(List<Article> articles, int[][] made, PassModel model, int from) {
    for (int i = from; i < articles.size(); i += 2) {
      Article article = articles.get(i);
      made[i] = labels(article.facts, article.document, model);
    }
  }

  /** How a model alone labels an article. */
  static int[] labels(WordFacts facts, DocumentFacts document, PassModel model) {
    int[] labels = new int[facts.size];
    int[] margins = new int[facts.size];
    int[] scores = new int[Labels.COUNT];
    Features features = new Features(facts, document);
    Decoder decoder = new Decoder();
    Runs runs = new Runs(facts);
    for (int start = runs.start(0); start < facts.size; ) {
      int end = runs.end(start);
      for (int i = start; i < end; i++) {
        features.write(i, null);
        Arrays.fill(scores, 0);
        for (int row = 0; row < features.size(); row++) {
          model.add(features.rows()[row], scores);
        }
        decoder.emit(i - start, scores, 0);
      }
      decoder.decode(model.transitions(), end - start, labels, margins, start);
      start = runs.start(end);
    }
    return labels;
  }

  private final class Article {
    final WordFacts facts;
    final DocumentFacts document;
    final int[] labels;
    final float weight;

    Article(Example example) {
      this.facts = new WordFacts(example.tokens(), example.ruled(), vocabulary);
      this.document = new DocumentFacts(facts);
      this.labels = example.labels();
      this.weight = example.weight();
    }
  }

  /** A run of words with the rows of each. */
  private record Run(int[][] rows, int[] labels, float weight) {}

  private static List<Run> runs(List<Article> articles, int[][] made) {
    List<Run> all = new ArrayList<>();
    for (int number = 0; number < articles.size(); number++) {
      Article article = articles.get(number);
      Features features = new Features(article.facts, article.document);
      SecondPass second = made == null ? null : new SecondPass(article.facts, made[number]);
      Runs runs = new Runs(article.facts);
      for (int start = runs.start(0); start < article.facts.size; ) {
        int end = runs.end(start);
        int[][] rows = new int[end - start][];
        for (int i = start; i < end; i++) {
          features.write(i, second);
          rows[i - start] = Arrays.copyOf(features.rows(), features.size());
        }
        int[] labels = closed(Arrays.copyOfRange(article.labels, start, end));
        all.add(new Run(rows, labels, article.weight));
        start = runs.start(end);
      }
    }
    return all;
  }

  /** The labels without those of a name that does not lie in the run as a whole. */
  private static int[] closed(int[] labels) {
    int before = Labels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      int end = i;
      boolean whole = Labels.follows(before, labels[i]);
      if (whole && labels[i] != Labels.OUTSIDE) {
        end = Labels.end(labels, i) - 1;
        whole = !Labels.open(labels[end]);
      }
      if (!whole) {
        Arrays.fill(labels, i, end + 1, Labels.OUTSIDE);
      }
      before = Labels.OUTSIDE;
      i = end;
    }
    return labels;
  }

  private byte[] learn(List<Article> articles, int[][] made, long seed) throws IOException {
    List<Run> runs = runs(articles, made);
    int count = Labels.COUNT;
    float[] weights = new float[Model.ROWS * count];
    float[] sums = new float[weights.length];
    float[] pairs = new float[count * count];
    float[] pairSums = new float[pairs.length];
    Path path = new Path();
    Random random = new Random(seed);
    float step = 1;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(runs, random);
      int wrong = 0;
      for (Run run : runs) {
        int[] found = path.best(run.rows, run.labels, weights, pairs, margin);
        if (!Arrays.equals(found, run.labels)) {
          wrong++;
          int beforeWanted = Labels.OUTSIDE;
          int beforeFound = Labels.OUTSIDE;
          for (int i = 0; i < found.length; i++) {
            int wanted = run.labels[i];
            if (found[i] != wanted) {
              for (int row : run.rows[i]) {
                weights[row * count + wanted] += run.weight;
                sums[row * count + wanted] += step * run.weight;
                weights[row * count + found[i]] -= run.weight;
                sums[row * count + found[i]] -= step * run.weight;
              }
            }
            if (found[i] != wanted || beforeWanted != beforeFound) {
              pairs[beforeWanted * count + wanted] += run.weight;
              pairSums[beforeWanted * count + wanted] += step * run.weight;
              pairs[beforeFound * count + found[i]] -= run.weight;
              pairSums[beforeFound * count + found[i]] -= step * run.weight;
            }
            beforeWanted = wanted;
            beforeFound = found[i];
          }
        }
        step++;
      }
      System.err.println("epoch " + epoch + ": " + wrong + " of " + runs.size() + " runs wrong");
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= sums[i] / step;
    }
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] -= pairSums[i] / step;
    }
    return PassModel.pack(weights, pairs, smallest);
  }

  /** Finds the best labels by weights that are still being learnt. */
  private static final class Path {
    private float[] scores = new float[256 * Labels.COUNT];
    private byte[] from = new byte[256 * Labels.COUNT];
    private final float[] here = new float[Labels.COUNT];

    int[] best(int[][] rows, int[] wanted, float[] weights, float[] pairs, float margin) {
      int count = Labels.COUNT;
      for (int i = 0; i < rows.length; i++) {
        Arrays.fill(here, margin);
        here[wanted[i]] = 0;
        for (int row : rows[i]) {
          int at = row * count;
          for (int label = 0; label < count; label++) {
            here[label] += weights[at + label];
          }
        }
        for (int label = 0; label < count; label++) {
          float best = Float.NEGATIVE_INFINITY;
          int before = 0;
          if (i == 0) {
            best = Labels.follows(0, label) ? pairs[label] : -1e9f;
          } else {
            for (int other = 0; other < count; other++) {
              if (Labels.follows(other, label)) {
                float score = scores[(i - 1) * count + other] + pairs[other * count + label];
                if (score > best) {
                  best = score;
                  before = other;
                }
              }
            }
          }
          scores[i * count + label] = best + here[label];
          from[i * count + label] = (byte) before;
        }
      }
      int[] found = new int[rows.length];
      int last = rows.length - 1;
      int label = 0;
      for (int other = 1; other < count; other++) {
        if (!Labels.open(other) && scores[last * count + other] > scores[last * count + label]) {
          label = other;
        }
      }
      for (int i = last; i >= 0; i--) {
        found[i] = label;
        label = from[i * count + label];
      }
      return found;
    }
  }
}
