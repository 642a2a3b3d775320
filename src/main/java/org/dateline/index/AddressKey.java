package org.dateline.index;

import java.nio.file.Path;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Address;

/**
 * An address as a term: a file's path, and behind it, after a zero that no path holds, the name of
 * a record. So the records of a file follow it in the order of terms, before any other file.
 */
final class AddressKey {
  private static final char BETWEEN = '\0';

  private AddressKey() {}

  static Term term(Address address) {
    return new Term(Fields.PATH, of(address));
  }

  static String of(Address address) {
    String path = address.file().toString();
    return address.namesRecord() ? path + BETWEEN + address.record() : path;
  }

  /** How the terms of a file's records begin. */
  static String records(Path file) {
    return file.toString() + BETWEEN;
  }

  /** Where the path ends in the term of a record; -1 in that of a file. */
  static int end(BytesRef term) {
    int end = term.length - Address.RECORD_DIGITS - 1;
    return end >= 0 && term.bytes[term.offset + end] == BETWEEN ? end : -1;
  }
}
