package org.dateline.read;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.dateline.article.Address;
import org.dateline.article.SourceFile;

/**
 * The bytes of a file, or of one record of a file that holds many, not yet decoded.
 *
 * <p>Not a record: an array has no value equality, and the bytes are not copied for speed.
 */
public final class RawFile {
  private final Address address;
  private final long line;
  private final Instant modified;
  private final String fingerprint;
  private final byte[] bytes;

  /**
   * Takes over {@code bytes}; nobody may change them afterwards.
   *
   * @param path absolute and normalised
   * @param modified the file system's time of the last change
   * @param fingerprint SHA-256 of the bytes in lower-case hexadecimal
   * @param bytes the whole file
   */
  public RawFile(Path path, Instant modified, String fingerprint, byte[] bytes) {
    this(Address.of(path), 0, modified, fingerprint, bytes);
  }

  /**
   * Takes over {@code bytes}; nobody may change them afterwards.
   *
   * @param address names the file or the record
   * @param line where the record stands, counted from 1; 0 for a file
   * @param modified the file system's time of the file's last change
   * @param fingerprint SHA-256 of the bytes in lower-case hexadecimal
   * @param bytes the whole file or record
   */
  public RawFile(Address address, long line, Instant modified, String fingerprint, byte[] bytes) {
    this.address = address;
    this.line = line;
    this.modified = modified;
    this.fingerprint = fingerprint;
    this.bytes = bytes;
  }

  /** The whole file or record; to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** What follows the last dot of the file's name, in lower case; empty where there is none. */
  public String extension() {
    Path last = address.file().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The description of this file or record for an article that was decoded with {@code charset}.
   */
  public SourceFile describe(String charset) {
    return new SourceFile(address, line, bytes.length, modified, fingerprint, charset);
  }
}
