package org.dateline.extract.names.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.work.Deadline;

/**
 * Labels the names of an article with two models: the second sees what the first one made of the
 * whole article. Immutable, thread-safe, deterministic, and linear in the length of the text.
 */
public final class Tagger {
  private final Vocabulary vocabulary;
  private final Model model;

  /** Puts a tagger together. */
  public Tagger(Vocabulary vocabulary, Model model) {
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /**
   * A name.
   *
   * @param kind one of the kinds of {@link Labels}
   * @param start its first word
   * @param end the word after its last
   * @param margin by how much its labels beat the next best, in the units of {@link Model#SCALE};
   *     at least 0
   */
  public record Tagged(int kind, int start, int end, int margin) {}

  /**
   * The names among {@code tokens} in their order.
   *
   * @param ruled for each word a number that says what the rules hold it to be, 0 nothing
   */
  public List<Tagged> tag(Tokens tokens, int[] ruled) {
    WordFacts facts = new WordFacts(tokens, ruled, vocabulary);
    DocumentFacts document = new DocumentFacts(facts);
    int[] margins = new int[facts.size];
    int[] labels = new int[facts.size];
    Runs runs = new Runs(facts);
    Features features = new Features(facts, document);
    int[] seconds = first(facts, runs, features, labels);
    second(new SecondPass(facts, labels.clone()), seconds, runs, features, labels, margins);
    List<Tagged> names = new ArrayList<>();
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == Labels.OUTSIDE) {
        at++;
      } else {
        int end = Labels.end(labels, at);
        int margin = Integer.MAX_VALUE;
        for (int i = at; i < end; i++) {
          margin = Math.min(margin, margins[i]);
        }
        names.add(new Tagged(Labels.kind(labels[at]), at, end, margin));
        at = end;
      }
    }
    return names;
  }

  /**
   * Labels the article for the first time.
   *
   * @return the scores of the words of all runs in the second model, as far as they rest on the
   *     same features
   */
  private int[] first(WordFacts facts, Runs runs, Features features, int[] labels) {
    int[] seconds = new int[256 * Labels.COUNT];
    int filled = 0;
    int[] margins = new int[facts.size];
    int[] sums = new int[Model.WIDTH];
    Decoder decoder = new Decoder();
    for (int start = runs.start(0); start < facts.size; ) {
      Deadline.check();
      int end = runs.end(start);
      for (int i = start; i < end; i++) {
        if (filled + Labels.COUNT > seconds.length) {
          seconds = Arrays.copyOf(seconds, seconds.length * 2);
        }
        features.write(i, null);
        model.sum(features.rows(), features.size(), sums);
        decoder.emit(i - start, sums, 0);
        System.arraycopy(sums, Labels.COUNT, seconds, filled, Labels.COUNT);
        filled += Labels.COUNT;
      }
      decoder.decode(model.first(), end - start, labels, margins, start);
      start = runs.start(end);
    }
    return seconds;
  }

  private void second(
      SecondPass second, int[] seconds, Runs runs, Features features, int[] labels, int[] margins) {
    int read = 0;
    int[] sums = new int[Model.WIDTH];
    Decoder decoder = new Decoder();
    for (int start = runs.start(0); start < labels.length; ) {
      Deadline.check();
      int end = runs.end(start);
      for (int i = start; i < end; i++) {
        features.writeSecond(i, second);
        model.sum(features.rows(), features.size(), sums);
        for (int label = 0; label < Labels.COUNT; label++) {
          sums[Labels.COUNT + label] += seconds[read + label];
        }
        decoder.emit(i - start, sums, Labels.COUNT);
        read += Labels.COUNT;
      }
      decoder.decode(model.second(), end - start, labels, margins, start);
      start = runs.start(end);
    }
  }
}
