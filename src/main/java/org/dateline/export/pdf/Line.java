package org.dateline.export.pdf;

import java.util.List;

/** A line of a paragraph. */
record Line(Style style, List<Faces.Run> runs) {
  Line {
    runs = List.copyOf(runs);
  }
}
