package org.dateline.copies;

import java.util.List;

/**
 * Two texts beside each other, with what is only in one of them.
 *
 * @param rows stretches that belong together, in order: of each text some whole paragraphs, or none
 * @param differences how many places the two differ at
 */
public record Comparison(List<Row> rows, int differences) {
  /** Keeps an unmodifiable copy. */
  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Compares two texts word by word; an empty line begins a new paragraph. */
  public static Comparison of(String a, String b) {
    return new Comparer(new WordList(a), new WordList(b)).compare();
  }

  /**
   * What stands side by side.
   *
   * @param a the pieces of the first text, in order; empty if the row is only in the second
   * @param b the same of the second text
   */
  public record Row(List<Piece> a, List<Piece> b) {
    /** Keeps unmodifiable copies. */
    public Row {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }

    /** Whether both texts have the same words here. */
    public boolean isSame() {
      return a.stream().allMatch(Piece::isShared) && b.stream().allMatch(Piece::isShared);
    }

    /** How many words of the first text stand here. */
    public int words() {
      return a.stream().mapToInt(piece -> piece.words().size()).sum();
    }
  }

  /**
   * A stretch of one text that is in both, or only in that one.
   *
   * @param words with the signs beside them, as they stand in the text
   * @param beginsParagraph whether it begins a paragraph that is not the first of its row
   * @param difference the number of the place where the texts differ, from 0; -1 if both have it
   */
  public record Piece(List<String> words, boolean beginsParagraph, int difference) {
    /** Keeps an unmodifiable copy. */
    public Piece {
      words = List.copyOf(words);
    }

    /** Whether both texts have it. */
    public boolean isShared() {
      return difference < 0;
    }

    /** The words with blanks between them. */
    public String text() {
      return String.join(" ", words);
    }
  }
}
