package org.dateline.read;

/**
 * A record's bytes, not yet decoded.
 *
 * <p>Not a record class: an array has no value equality, and the bytes are not copied for speed.
 */
public final class RawRecord {
  private final long line;
  private final byte[] bytes;
  private final long size;
  private final String fingerprint;
  private final String problem;

  /**
   * Takes over {@code bytes}; nobody may change them afterwards.
   *
   * @param line where the record stands, counted from 1
   * @param bytes the whole record; none if there is a problem
   * @param size how many bytes it has, even if they were not kept
   * @param fingerprint SHA-256 of all its bytes in lower-case hexadecimal
   * @param problem why it can't be read, one plain sentence; empty if it can
   */
  public RawRecord(long line, byte[] bytes, long size, String fingerprint, String problem) {
    this.line = line;
    this.bytes = bytes;
    this.size = size;
    this.fingerprint = fingerprint;
    this.problem = problem;
  }

  /** Where the record stands, counted from 1. */
  public long line() {
    return line;
  }

  /** The whole record; to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes the record has. */
  public long size() {
    return size;
  }

  /** SHA-256 of its bytes in lower-case hexadecimal. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Why it can't be read; empty if it can. */
  public String problem() {
    return problem;
  }
}
