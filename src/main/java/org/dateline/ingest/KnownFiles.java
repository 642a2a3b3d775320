package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;

/**
 * What earlier imports accounted for, in two numbers a file: a million files take 32 MB where their
 * outcomes would take half a gigabyte. A path's number has 64 bits, so that two among a million
 * have the same with a probability of 3 in 100 million.
 */
final class KnownFiles {
  private static final int SMALLEST = 1024;

  /** The bits of a state that tell the file; the others tell what made an article of it. */
  private static final long FILE = -1L << 24;

  /** How a file compares with what is known. */
  enum Change {
    /** Not known. */
    NEW,
    /** Known, and to be read again. */
    CHANGED,
    /** Known and as it was, and to be read again: what makes articles changed. */
    OUTDATED,
    /** Known, and as it was. */
    UNCHANGED,
    /** Looked at already in this import. */
    SEEN
  }

  private long[] paths = new long[SMALLEST];
  private long[] states = new long[SMALLEST];
  private final BitSet seen = new BitSet();
  private final BitSet waiting = new BitSet();
  private int size;

  /** Takes note of an earlier outcome. */
  void add(Outcome outcome) {
    boolean stays =
        !(outcome.result() instanceof Result.Failed) && !outcome.state().producer().isEmpty();
    int slot = slotFor(outcome.file());
    states[slot] = stays ? state(outcome.state()) : 0;
  }

  /** Compares, and takes note that the file was looked at. */
  Change look(Path file, FileState state) {
    int known = size;
    int slot = slotFor(file);
    if (seen.get(slot)) {
      return Change.SEEN;
    }
    seen.set(slot);
    if (size > known) {
      waiting.set(slot);
      return Change.NEW;
    }
    if (states[slot] == state(state)) {
      return Change.UNCHANGED;
    }
    waiting.set(slot);
    boolean sameFile = (states[slot] & FILE) == (state(state) & FILE);
    return sameFile ? Change.OUTDATED : Change.CHANGED;
  }

  /** Whether the file was found new or changed, and was not taken since. */
  boolean takeWaiting(Path file) {
    int slot = slotFor(file);
    boolean waits = waiting.get(slot);
    waiting.clear(slot);
    return waits;
  }

  /** Whether there are files that are known and were not looked at in this import. */
  boolean hasUnseen() {
    return seen.cardinality() < size;
  }

  /** Whether the file was looked at in this import. */
  boolean wasSeen(Path file) {
    return seen.get(slotFor(file));
  }

  /** Takes note that what is known of the file was dealt with. */
  void settle(Path file) {
    seen.set(slotFor(file));
  }

  private int slotFor(Path file) {
    if (size * 2 >= paths.length) {
      grow();
    }
    long path = hash(file.toString());
    int slot = find(path);
    if (paths[slot] == 0) {
      paths[slot] = path;
      size++;
    }
    return slot;
  }

  private int find(long path) {
    int slot = (int) (path >>> 1) & (paths.length - 1);
    while (paths[slot] != 0 && paths[slot] != path) {
      slot = (slot + 1) & (paths.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldPaths = paths;
    long[] oldStates = states;
    BitSet oldSeen = (BitSet) seen.clone();
    BitSet oldWaiting = (BitSet) waiting.clone();
    paths = new long[oldPaths.length * 2];
    states = new long[paths.length];
    seen.clear();
    waiting.clear();
    for (int i = 0; i < oldPaths.length; i++) {
      if (oldPaths[i] != 0) {
        int slot = find(oldPaths[i]);
        paths[slot] = oldPaths[i];
        states[slot] = oldStates[i];
        seen.set(slot, oldSeen.get(i));
        waiting.set(slot, oldWaiting.get(i));
      }
    }
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L; // FNV-1a over UTF-16 units, then mixed
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  private static long state(FileState state) {
    Instant modified = state.modified();
    long file = mix(mix(mix(state.size()) ^ modified.getEpochSecond()) ^ modified.getNano());
    long both = (file & FILE) | (hash(state.producer()) & ~FILE);
    return both == 0 ? 1 : both;
  }

  /** Spreads the bits (the finaliser of SplitMix64); never 0, which marks a free slot. */
  private static long mix(long value) {
    long bits = value + 0x9e3779b97f4a7c15L;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    bits ^= bits >>> 31;
    return bits == 0 ? 1 : bits;
  }
}
