package org.dateline.read.decode;

import java.util.List;
import org.dateline.read.Page;

/**
 * What bytes became.
 *
 * @param text every character of the file except a byte order mark at its start; nothing else is
 *     changed, dropped or normalised
 * @param charset the IANA name of the encoding it was decoded with
 * @param warnings what could not be decoded
 */
public record Decoded(String text, String charset, List<Page.Warning> warnings) {
  /** Keeps an unmodifiable copy of the warnings. */
  public Decoded {
    warnings = List.copyOf(warnings);
  }
}
