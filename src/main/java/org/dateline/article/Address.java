package org.dateline.article;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Names what an article is made of for good: a file, or one record of a file that holds many. A
 * record is named by what it holds, not by where it stands, so that it keeps its name when lines
 * are added above it.
 *
 * @param file absolute and normalised
 * @param record 16 hexadecimal digits that tell the record from all others of its file; empty if
 *     the whole file is meant
 */
public record Address(Path file, String record) implements Comparable<Address> {
  /** How many digits name a record. */
  public static final int RECORD_DIGITS = 16;

  private static final Comparator<Address> ORDER =
      Comparator.comparing(Address::file).thenComparing(Address::record);

  /** The whole of a file. */
  public static Address of(Path file) {
    return new Address(file, "");
  }

  /** Whether it is one record of a file. */
  public boolean namesRecord() {
    return !record.isEmpty();
  }

  @Override
  public int compareTo(Address other) {
    return ORDER.compare(this, other);
  }
}
