package org.dateline.read;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.dateline.article.SourceFile;

/**
 * A file's bytes, not yet decoded.
 *
 * <p>Not a record: an array has no value equality, and the bytes are not copied for speed.
 */
public final class RawFile {
  private final Path path;
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
    this.path = path;
    this.modified = modified;
    this.fingerprint = fingerprint;
    this.bytes = bytes;
  }

  /** The whole file; to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** What follows the last dot of the file's name, in lower case; empty where there is none. */
  public String extension() {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The description of this file for an article that was decoded with {@code charset}. */
  public SourceFile describe(String charset) {
    return new SourceFile(path, bytes.length, modified, fingerprint, charset);
  }
}
