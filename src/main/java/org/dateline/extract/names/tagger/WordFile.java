package org.dateline.extract.names.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is known of the words of English at large, by the hash of the word in small letters: the
 * cluster of words that are used like it, as a path in a binary tree, and how often it is written
 * with a capital inside a sentence. Immutable.
 */
public final class WordFile {
  /** The longest path that is kept, in bits. */
  public static final int LONGEST_PATH = 22;

  private static final int MAGIC = 0x444C5746;
  private static final int PATH_BITS = 27;

  private final int[] buckets = new int[(1 << 16) + 1];

  /** The hash of each word, and its value in the low half. */
  private final long[] words;

  private WordFile(int[] hashes, int[] values) {
    this.words = new long[hashes.length];
    int at = 0;
    for (int bucket = 0; bucket < 1 << 16; bucket++) {
      buckets[bucket] = at;
      while (at < hashes.length && hashes[at] >>> 16 == bucket) {
        words[at] = (long) hashes[at] << Integer.SIZE | Integer.toUnsignedLong(values[at]);
        at++;
      }
    }
    buckets[1 << 16] = at;
  }

  /** What is known of a word; 0 if nothing is. */
  int of(long word) {
    int hash = hash(word);
    int end = buckets[(hash >>> 16) + 1];
    for (int i = buckets[hash >>> 16]; i < end; i++) {
      if (words[i] >>> Integer.SIZE == Integer.toUnsignedLong(hash)) {
        return (int) words[i];
      }
    }
    return 0;
  }

  /** The first {@code length} steps of the path of a word of {@code value}; 0 if it has none. */
  static int path(int value, int length) {
    int steps = value >>> LONGEST_PATH & 31;
    if (steps == 0) {
      return 0;
    }
    int bits = value & ((1 << LONGEST_PATH) - 1);
    int kept = Math.min(steps, length);
    return ((kept << LONGEST_PATH) | (bits >>> (steps - kept))) + 1;
  }

  /** How often a word is written with a capital: 0 if unknown, 1 never to 7 always. */
  static int capitals(int value) {
    return value >>> PATH_BITS & 7;
  }

  /** The value of a word with the path {@code path} of noughts and ones. */
  public static int value(String path, int capitals) {
    int steps = Math.min(path.length(), LONGEST_PATH);
    int bits = steps == 0 ? 0 : Integer.parseInt(path.substring(0, steps), 2);
    return capitals << PATH_BITS | steps << LONGEST_PATH | bits;
  }

  /** The bytes of a file of {@code words}, hashes of words in small letters with their values. */
  public static byte[] pack(Map<Long, Integer> words) throws IOException {
    Map<Integer, Integer> byHash = new TreeMap<>(Integer::compareUnsigned);
    words.forEach((word, value) -> byHash.put(hash(word), value));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
      out.writeInt(byHash.size());
      for (int hash : byHash.keySet()) {
        out.writeInt(hash);
      }
      for (int value : byHash.values()) {
        out.writeInt(value);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeInt(checksum(packed.toByteArray(), 0));
    packed.writeTo(out);
    return file.toByteArray();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the bytes are no such file or a damaged one
   */
  public static WordFile read(byte[] file) throws IOException {
    DataInputStream head = new DataInputStream(new ByteArrayInputStream(file));
    if (file.length < 8 || head.readInt() != MAGIC) {
      throw new IOException("this is no file of word clusters");
    }
    if (head.readInt() != checksum(file, 8)) {
      throw new IOException("the file of word clusters is damaged: its checksum differs");
    }
    byte[] bytes;
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, 8, file.length - 8))) {
      bytes = in.readAllBytes();
    }
    IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] hashes = new int[numbers.get()];
    int[] values = new int[hashes.length];
    numbers.get(hashes);
    numbers.get(values);
    return new WordFile(hashes, values);
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static int hash(long word) {
    return (int) (word >>> 32);
  }
}
