package org.dateline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.copies.Comparison.Piece;
import org.dateline.copies.Comparison.Row;

/** Puts two texts side by side. Copies cut paragraphs in other places: what overlaps is one row. */
final class Comparer {
  private final WordList a;
  private final WordList b;

  /** For each word that of the other text, or -1. */
  private final int[] inB;

  private final int[] inA;

  /** For each word that only one text has, the number of the difference; -1 for the others. */
  private final int[] differencesA;

  private final int[] differencesB;

  Comparer(WordList a, WordList b) {
    this.a = a;
    this.b = b;
    this.inB = WordMatch.of(a, b);
    this.inA = new int[b.size()];
    Arrays.fill(inA, -1);
    for (int i = 0; i < inB.length; i++) {
      if (inB[i] >= 0) {
        inA[inB[i]] = i;
      }
    }
    this.differencesA = new int[a.size()];
    this.differencesB = new int[b.size()];
  }

  Comparison compare() {
    int differences = number();
    List<Row> rows = new ArrayList<>();
    int left = 0;
    int right = 0;
    while (left < a.paragraphs() || right < b.paragraphs()) {
      if (left < a.paragraphs() && last(a, left, inB) < 0) {
        rows.add(new Row(pieces(a, left, left + 1, differencesA), List.of()));
        left++;
      } else if (right < b.paragraphs() && last(b, right, inA) < 0) {
        rows.add(new Row(List.of(), pieces(b, right, right + 1, differencesB)));
        right++;
      } else {
        int[] end = together(left + 1, right + 1);
        rows.add(
            new Row(pieces(a, left, end[0], differencesA), pieces(b, right, end[1], differencesB)));
        left = end[0];
        right = end[1];
      }
    }
    return new Comparison(rows, differences);
  }

  /** Where paragraphs end that have words in common, if there are at least so many of each. */
  private int[] together(int fewestA, int fewestB) {
    int endA = Math.min(fewestA, a.paragraphs());
    int endB = Math.min(fewestB, b.paragraphs());
    while (true) {
      int lastB = last(a, endA - 1, inB);
      int lastA = last(b, endB - 1, inA);
      int nextB = lastB < 0 ? endB : Math.max(endB, b.paragraph(lastB) + 1);
      int nextA = lastA < 0 ? endA : Math.max(endA, a.paragraph(lastA) + 1);
      if (nextA == endA && nextB == endB) {
        return new int[] {endA, endB};
      }
      endA = nextA;
      endB = nextB;
    }
  }

  /** The last word of the other text that a paragraph has too, or -1. */
  private static int last(WordList words, int paragraph, int[] inOther) {
    for (int i = words.start(paragraph + 1) - 1; i >= words.start(paragraph); i--) {
      if (inOther[i] >= 0) {
        return inOther[i];
      }
    }
    return -1;
  }

  /** Numbers the differences; gives how many there are. */
  private int number() {
    Arrays.fill(differencesA, -1);
    Arrays.fill(differencesB, -1);
    int differences = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      boolean differs = false;
      for (; i < a.size() && inB[i] < 0; i++) {
        differencesA[i] = differences;
        differs = true;
      }
      for (; j < b.size() && inA[j] < 0; j++) {
        differencesB[j] = differences;
        differs = true;
      }
      differences += differs ? 1 : 0;
      while (i < a.size() && inB[i] == j) {
        i++;
        j++;
      }
    }
    return differences;
  }

  private static List<Piece> pieces(WordList words, int from, int to, int[] differences) {
    List<Piece> pieces = new ArrayList<>();
    for (int paragraph = from; paragraph < to; paragraph++) {
      int end = words.start(paragraph + 1);
      for (int i = words.start(paragraph); i < end; ) {
        int start = i;
        List<String> piece = new ArrayList<>();
        while (i < end && differences[i] == differences[start]) {
          piece.add(words.word(i++));
        }
        boolean begins = paragraph > from && start == words.start(paragraph);
        pieces.add(new Piece(piece, begins, differences[start]));
      }
    }
    return pieces;
  }
}
