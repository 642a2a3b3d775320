package org.dateline.extract.names.tagger;

/** Numbers the distinct words of one article, from 0 on, by their hashes. */
final class Ids {
  private long[] keys = new long[1024];
  private int[] ids = new int[1024];
  private int size;

  /** The number of distinct words so far. */
  int size() {
    return size;
  }

  /** The number of {@code word}; a new one if it was not seen before. */
  int of(long word) {
    long key = word == 0 ? 1 : word;
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      ids[slot] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return ids[slot];
  }

  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new long[oldKeys.length * 2];
    ids = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        ids[slot] = oldIds[i];
      }
    }
  }
}
