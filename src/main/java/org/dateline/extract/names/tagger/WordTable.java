package org.dateline.extract.names.tagger;

/** Numbers by the hashes of words: open addressing, no objects. */
final class WordTable {
  private long[] keys;
  private int[] values;
  private int size;

  WordTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected) * 2) * 2;
    this.keys = new long[capacity];
    this.values = new int[capacity];
  }

  /** The value of {@code word}; 0 if there is none. */
  int get(long word) {
    int slot = slot(word);
    return keys[slot] == 0 ? 0 : values[slot];
  }

  /** Sets the bits of {@code value} in the value of {@code word}. */
  void add(long word, int value) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(word);
    if (keys[slot] == 0) {
      keys[slot] = word == 0 ? 1 : word;
      size++;
    }
    values[slot] |= value;
  }

  private int slot(long word) {
    long key = word == 0 ? 1 : word;
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldValues.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
