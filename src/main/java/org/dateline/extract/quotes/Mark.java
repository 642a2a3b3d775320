package org.dateline.extract.quotes;

/**
 * A quotation mark.
 *
 * @param at where it stands
 * @param length in UTF-16 units: 2 for {@code ''} and {@code ``}
 * @param opens whether it can open
 * @param closes whether it can close
 */
record Mark(int at, int length, boolean opens, boolean closes) {

  int end() {
    return at + length;
  }

  /** Whether only what stands before can tell which it is. */
  boolean either() {
    return opens && closes;
  }
}
