package org.dateline.article;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The file an article was read from, or the record of a file that holds many. It is never changed,
 * and need not exist any more.
 *
 * @param address what the article is made of
 * @param line where the record stands in its file, counted from 1; 0 if the article is the file
 * @param size in bytes, of the file or the record
 * @param modified the file system's time of the file's last change
 * @param fingerprint of the bytes of the file or the record: SHA-256 in lower-case hexadecimal
 * @param charset the name of the encoding the bytes were decoded with, as IANA spells it
 */
public record SourceFile(
    Address address, long line, long size, Instant modified, String fingerprint, String charset) {

  /** A whole file. */
  public SourceFile(Path path, long size, Instant modified, String fingerprint, String charset) {
    this(Address.of(path), 0, size, modified, fingerprint, charset);
  }

  /** The file, absolute and normalised. */
  public Path path() {
    return address.file();
  }

  /** The same, a record that now stands on another line. */
  public SourceFile at(long now) {
    return new SourceFile(address, now, size, modified, fingerprint, charset);
  }

  /** The file's name as people point at it, with the line of a record: {@code news.jsonl:17}. */
  public String name() {
    return pointAt(String.valueOf(path().getFileName()), line);
  }

  /** The file's path as people point at it, with the line of a record. */
  public String place() {
    return pointAt(path().toString(), line);
  }

  /** A file, and a line of it unless that is 0. */
  public static String pointAt(String file, long line) {
    return line == 0 ? file : file + ":" + line;
  }
}
