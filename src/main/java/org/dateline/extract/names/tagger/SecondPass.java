package org.dateline.extract.names.tagger;

/**
 * What the first pass made of the article, as features for the second: how a word was labelled
 * here, how it was labelled elsewhere, and what kind of longer names it was part of.
 */
final class SecondPass {
  private static final int COLUMNS = 1 + Labels.KINDS;

  private final WordFacts facts;
  private final int[] labels;
  private final int[] counts;
  private final int[] insideLonger;

  SecondPass(WordFacts facts, int[] labels) {
    this.facts = facts;
    this.labels = labels;
    this.counts = new int[facts.distinct * COLUMNS];
    this.insideLonger = new int[facts.distinct * Labels.KINDS];
    for (int i = 0; i < facts.size; i++) {
      if (facts.capital[i]) {
        counts[facts.smallIds[i] * COLUMNS + column(labels[i])]++;
      }
    }
    int at = 0;
    while (at < facts.size) {
      if (labels[at] == Labels.OUTSIDE) {
        at++;
        continue;
      }
      int end = Labels.end(labels, at);
      for (int i = at; end - at > 1 && i < end; i++) {
        insideLonger[facts.smallIds[i] * Labels.KINDS + Labels.kind(labels[at])]++;
      }
      at = end;
    }
  }

  /**
   * Writes the features of the word {@code at} of the sentence from {@code start} to {@code end}.
   */
  void write(Features features, int at, int start, int end) {
    features.add(130, labels[at]);
    features.add(131, (at > start ? labels[at - 1] : 14) * 16 + labels[at]);
    features.add(132, (at + 1 < end ? labels[at + 1] : 14) * 16 + labels[at]);
    elsewhere(features, at, 0);
    if (at > start) {
      elsewhere(features, at - 1, 10);
    }
    if (at + 1 < end) {
      elsewhere(features, at + 1, 20);
    }
  }

  private void elsewhere(Features features, int at, int offset) {
    if (!facts.capital[at]) {
      return;
    }
    int row = facts.smallIds[at] * COLUMNS;
    int own = column(labels[at]);
    int total = -1;
    int best = 0;
    for (int column = 0; column < COLUMNS; column++) {
      int count = count(row, column, own);
      total += counts[row + column];
      best = count > count(row, best, own) ? column : best;
    }
    if (total > 0) {
      boolean clear = count(row, best, own) * 3 >= total * 2;
      features.add(140 + offset, best);
      features.add(141 + offset, best * 2 + (clear ? 1 : 0));
      features.add(142 + offset, (best * 2 + (clear ? 1 : 0)) * 16 + own);
    }
    int longer = facts.smallIds[at] * Labels.KINDS;
    int most = 0;
    for (int kind = 1; kind < Labels.KINDS; kind++) {
      most = insideLonger[longer + kind] > insideLonger[longer + most] ? kind : most;
    }
    if (insideLonger[longer + most] > 0) {
      features.add(143 + offset, most * 4 + own);
    }
  }

  private int count(int row, int column, int own) {
    return counts[row + column] - (column == own ? 1 : 0);
  }

  private static int column(int label) {
    return label == Labels.OUTSIDE ? 0 : 1 + Labels.kind(label);
  }
}
