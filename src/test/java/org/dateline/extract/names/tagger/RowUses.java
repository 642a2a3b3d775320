package org.dateline.extract.names.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extract.names.tokens.Tokens;

/** Counts how often each row of a model is met in articles, and orders the model's file by that. */
public final class RowUses {
  private final Vocabulary vocabulary;
  private final PassModel first;
  private final PassModel second;
  private final int[] uses = new int[Model.ROWS];

  /** Counts the rows of the models of the first and the second pass. */
  public RowUses(Vocabulary vocabulary, PassModel first, PassModel second) {
    this.vocabulary = vocabulary;
    this.first = first;
    this.second = second;
  }

  /** Counts the rows of an article; {@code ruled} is what the rules hold each word to be. */
  public void add(Tokens tokens, int[] ruled) {
    WordFacts facts = new WordFacts(tokens, ruled, vocabulary);
    DocumentFacts document = new DocumentFacts(facts);
    int[] labels = Trainer.labels(facts, document, first);
    SecondPass pass = new SecondPass(facts, labels);
    Features features = new Features(facts, document);
    Runs runs = new Runs(facts);
    for (int start = runs.start(0); start < facts.size; ) {
      int end = runs.end(start);
      for (int i = start; i < end; i++) {
        features.write(i, pass);
        for (int row = 0; row < features.size(); row++) {
          uses[features.rows()[row]]++;
        }
      }
      start = runs.start(end);
    }
  }

  /**
   * The bytes of {@link ModelFile}: a group of rows for each doubling of how often they are met.
   */
  public byte[] pack() throws IOException {
    List<int[]> groups = new ArrayList<>();
    for (int bits = Integer.SIZE; bits >= 0; bits--) {
      int length = bits;
      int[] group =
          IntStream.range(0, Model.ROWS)
              .filter(row -> first.has(row) || second.has(row))
              .filter(row -> Integer.SIZE - Integer.numberOfLeadingZeros(uses[row]) == length)
              .toArray();
      if (group.length > 0) {
        groups.add(group);
      }
    }
    return ModelFile.pack(first.transitions(), second.transitions(), groups, this::weights);
  }

  private short[] weights(int row) {
    short[] weights = new short[Model.WIDTH];
    first.copy(row, weights, 0);
    second.copy(row, weights, Labels.COUNT);
    return weights;
  }
}
