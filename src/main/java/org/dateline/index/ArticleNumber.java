package org.dateline.index;

/** A number for an article's id, of which doc values hold no text. */
final class ArticleNumber {
  // The 64-bit FNV-1a hash: two of a million ids meet with a chance of one in forty million.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private ArticleNumber() {}

  static long of(String id) {
    long number = BASIS;
    for (int i = 0; i < id.length(); i++) {
      number = (number ^ id.charAt(i)) * PRIME;
    }
    return number;
  }
}
