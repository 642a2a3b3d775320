package org.dateline.index;

import java.io.IOException;
import java.util.List;

/** The places where words follow one another. */
final class PhrasePlaces extends Places {
  private final List<Places> words;
  private final int[] next;

  /** Takes the places of each word, in the order of the phrase. */
  PhrasePlaces(List<Places> words) {
    this.words = words;
    this.next = new int[words.size()];
  }

  @Override
  void collect(int doc) throws IOException {
    for (int i = 0; i < next.length; i++) {
      next[i] = 0;
      if (!words.get(i).in(doc)) {
        return;
      }
    }
    Places first = words.getFirst();
    Places last = words.getLast();
    for (int i = 0; i < first.size(); i++) {
      if (follow(first.position(i))) {
        add(first.position(i), first.start(i), last.end(next[next.length - 1]));
      }
    }
  }

  /** Whether all other words follow the one at {@code position}. */
  private boolean follow(int position) {
    for (int i = 1; i < next.length; i++) {
      Places word = words.get(i);
      while (next[i] < word.size() && word.position(next[i]) < position + i) {
        next[i]++;
      }
      if (next[i] == word.size() || word.position(next[i]) != position + i) {
        return false;
      }
    }
    return true;
  }
}
