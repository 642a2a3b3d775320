package org.dateline.export.pdf;

import java.util.List;
import org.dateline.typeface.Typeface;

/**
 * Text that is set in lines.
 *
 * @param style how
 * @param parts one after another
 */
record Paragraph(Style style, List<Part> parts) {
  /** Text in one typeface. */
  record Part(Typeface typeface, String text) {}

  Paragraph {
    parts = List.copyOf(parts);
  }

  static Paragraph of(Style style, String text) {
    return new Paragraph(style, List.of(new Part(style.typeface(), text)));
  }
}
