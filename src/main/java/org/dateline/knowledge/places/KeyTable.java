package org.dateline.knowledge.places;

import java.util.function.IntConsumer;

/**
 * Numbers filed under hashes, several under one where need be; open addressing, half full at most.
 */
final class KeyTable {
  private static final int FIRST_SIZE = 1 << 19;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int size;

  /** Files {@code number} under {@code hash}, which is not 0. */
  void put(long hash, int number) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    int slot = (int) hash & (hashes.length - 1);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && numbers[slot] == number) {
        return;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    size++;
  }

  /** Whether anything is filed under {@code hash}. */
  boolean contains(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return false;
  }

  /** Tells everything filed under {@code hash}. */
  void each(long hash, IntConsumer numbered) {
    int slot = (int) hash & (hashes.length - 1);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        numbered.accept(numbers[slot]);
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[oldNumbers.length * 2];
    size = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        put(oldHashes[i], oldNumbers[i]);
      }
    }
  }
}
