package org.dateline.ui.copies;

import java.util.List;
import org.dateline.copies.Comparison;
import org.dateline.search.Copies.Copy;
import org.dateline.search.Copies.Stories;

/** What the screen of copies shows. */
public sealed interface CopiesState {

  /** Nothing was answered yet. */
  record Starting() implements CopiesState {}

  /** An answer is on its way; what was shown before stays. */
  record Searching(CopiesState before) implements CopiesState {}

  /** No story has several copies among the articles found. */
  record None(long articles) implements CopiesState {}

  /** The archive could not answer. */
  record Failed(String message) implements CopiesState {}

  /**
   * There are copies.
   *
   * @param stories the stories with several copies, the largest first
   * @param selected the place of the one whose copies are shown, or -1 if it is none of those
   * @param opened its copies
   */
  record Found(Stories stories, int selected, Opened opened) implements CopiesState {}

  /** The copies of one story. */
  sealed interface Opened {

    /** They are being read. */
    record Opening() implements Opened {}

    /** They could not be read. */
    record Unreadable(String message) implements Opened {}

    /**
     * Two of them are compared; an article without any is compared with nothing.
     *
     * @param copies all copies, the one that stands for them first
     * @param a the place of the one on the left
     * @param b the place of the one on the right; the same as {@code a} if there is only one
     * @param comparison of their texts
     * @param difference the number of the current difference, or -1
     */
    record Compared(List<Copy> copies, int a, int b, Comparison comparison, int difference)
        implements Opened {
      /** Keeps an unmodifiable copy. */
      public Compared {
        copies = List.copyOf(copies);
      }

      /** The copy on the left. */
      public Copy left() {
        return copies.get(a);
      }

      /** The copy on the right. */
      public Copy right() {
        return copies.get(b);
      }

      Compared at(int number) {
        return new Compared(copies, a, b, comparison, number);
      }
    }
  }
}
