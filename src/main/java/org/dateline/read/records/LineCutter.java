package org.dateline.read.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.read.Fingerprint;
import org.dateline.read.RawRecord;

/**
 * Cuts a stream of bytes into lines. However long the stream and its lines are, no more than one
 * line up to the limit is in memory. Lines of white space are counted and left out.
 */
final class LineCutter {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private final MessageDigest digest = Fingerprint.digest();
  private ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long line;

  /**
   * A cutter.
   *
   * @param in not closed by this
   * @param limit the longest line that is kept, in bytes
   */
  LineCutter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The number of the line that was given last or is being read, counted from 1. */
  long line() {
    return line;
  }

  /** The next line that holds anything; empty at the end. */
  Optional<RawRecord> next() throws IOException {
    while (at < end || fill()) {
      line++;
      long size = cut();
      byte[] bytes = kept.toByteArray();
      kept.reset();
      if (bytes.length > BUFFER) {
        kept = new ByteArrayOutputStream(); // one long line must not hold its room for ever
      }
      if (size > limit) {
        return Optional.of(record(new byte[0], size, "The record is longer than " + megabytes()));
      }
      byte[] plain = line == 1 ? withoutMark(bytes) : bytes;
      if (!isWhite(plain)) {
        digest.reset(); // a mark, or the return before the line feed, is no part of the record
        digest.update(plain);
        return Optional.of(record(plain, plain.length, ""));
      }
    }
    return Optional.empty();
  }

  private String megabytes() {
    return "the limit of " + limit / (1024 * 1024) + " MB.";
  }

  private RawRecord record(byte[] bytes, long size, String problem) {
    return new RawRecord(line, bytes, size, HexFormat.of().formatHex(digest.digest()), problem);
  }

  /** Reads to the end of the line, keeping what there is room for; how long it is. */
  private long cut() throws IOException {
    digest.reset();
    long size = 0;
    do {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      boolean fits = size <= limit;
      size += at - from;
      if (size <= limit) {
        kept.write(buffer, from, at - from);
      } else {
        if (fits) {
          digest.update(kept.toByteArray());
          kept = new ByteArrayOutputStream();
        }
        digest.update(buffer, from, at - from);
      }
      if (at < end) {
        at++;
        return size;
      }
    } while (fill());
    return size;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    return end > 0;
  }

  private static byte[] withoutMark(byte[] bytes) {
    boolean marked = bytes.length >= 3;
    for (int i = 0; marked && i < BYTE_ORDER_MARK.length; i++) {
      marked = bytes[i] == BYTE_ORDER_MARK[i];
    }
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static boolean isWhite(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
