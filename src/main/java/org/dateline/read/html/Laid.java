package org.dateline.read.html;

import java.util.List;

/**
 * A page as it was laid out.
 *
 * @param text its words, paragraphs parted by an empty line
 * @param paragraphs in the order of the text; nothing but white space lies between two
 */
record Laid(String text, List<Paragraph> paragraphs) {
  /** Keeps an unmodifiable copy of the paragraphs. */
  Laid {
    paragraphs = List.copyOf(paragraphs);
  }
}
