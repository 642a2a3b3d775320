package org.dateline.ingest;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Address;
import org.dateline.ingest.Outcome.Result;

/**
 * The records of one file: what earlier imports made of them, and which were met in this one. Some
 * 26 bytes a record, so that a file of a million is compared in 40 MB at most.
 *
 * <p>A record is named by the first 64 bits of its fingerprint; one with the same bytes as a record
 * above it by these and how many there were before.
 */
final class KnownRecords {
  private static final int SMALLEST = 64;
  private static final byte KNOWN = 1;
  private static final byte STAYS = 2;
  private static final byte ARTICLE = 4;
  private static final byte MET = 8;

  private long[] names = new long[SMALLEST];
  private int[] lines = new int[SMALLEST];
  private byte[] flags = new byte[SMALLEST];
  private int size;
  private final Map<Long, Integer> repeated = new HashMap<>();

  /**
   * How a record that was met compares with what is known.
   *
   * @param name it is called so from now on
   * @param stays whether nothing needs to be made of it again
   * @param article whether it is an article, if it stays
   * @param moved whether it stays but stood on another line
   */
  record Met(String name, boolean stays, boolean article, boolean moved) {}

  /** Takes note of an earlier outcome; one that {@code producer} did not make is made again. */
  void add(Outcome outcome, String producer) {
    boolean stays =
        outcome.state().producer().equals(producer) && !(outcome.result() instanceof Result.Failed);
    int slot = slotFor(HexFormat.fromHexDigitsToLong(outcome.address().record()));
    lines[slot] = (int) outcome.line();
    flags[slot] =
        (byte) (KNOWN | (stays ? STAYS : 0) | (SameText.hasArticle(outcome) ? ARTICLE : 0));
  }

  /** Meets a record, the next of its file. */
  Met meet(String fingerprint, long line) {
    long base = mark(HexFormat.fromHexDigitsToLong(fingerprint, 0, Address.RECORD_DIGITS));
    int slot = slotFor(base);
    while ((flags[slot] & MET) != 0) {
      int before = repeated.merge(base, 1, Integer::sum);
      slot = slotFor(mark(mix(base + before)));
    }
    boolean stays = (flags[slot] & STAYS) != 0;
    boolean moved = stays && lines[slot] != (int) line;
    flags[slot] |= MET;
    return new Met(
        HexFormat.of().toHexDigits(names[slot]), stays, (flags[slot] & ARTICLE) != 0, moved);
  }

  /** Tells the names of the records that are known and were not met. */
  void gone(Consumer<String> each) {
    for (int slot = 0; slot < names.length; slot++) {
      if ((flags[slot] & (KNOWN | MET)) == KNOWN) {
        each.accept(HexFormat.of().toHexDigits(names[slot]));
      }
    }
  }

  private int slotFor(long name) {
    if (size * 2 >= names.length) {
      grow();
    }
    int slot = find(name);
    if (names[slot] == 0) {
      names[slot] = name;
      size++;
    }
    return slot;
  }

  private int find(long name) {
    int slot = (int) (mix(name) >>> 1) & (names.length - 1);
    while (names[slot] != 0 && names[slot] != name) {
      slot = (slot + 1) & (names.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldNames = names;
    int[] oldLines = lines;
    byte[] oldFlags = flags;
    names = new long[oldNames.length * 2];
    lines = new int[names.length];
    flags = new byte[names.length];
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != 0) {
        int slot = find(oldNames[i]);
        names[slot] = oldNames[i];
        lines[slot] = oldLines[i];
        flags[slot] = oldFlags[i];
      }
    }
  }

  /** A name; never 0, which marks a free slot. */
  private static long mark(long name) {
    return name == 0 ? 1 : name;
  }

  /** Spreads the bits (the finaliser of SplitMix64). */
  private static long mix(long value) {
    long bits = value + 0x9e3779b97f4a7c15L;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
