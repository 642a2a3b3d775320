package org.dateline.export.citation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A citation, in runs of plain and italic text.
 *
 * @param runs in their order
 */
public record Citation(List<Run> runs) {
  /** Text, in italics or not. */
  public record Run(String text, boolean italic) {}

  /** Keeps an unmodifiable copy of the runs. */
  public Citation {
    runs = List.copyOf(runs);
  }

  /** The words alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The words as HTML, which keeps the italics where it is pasted. */
  public String html() {
    return runs.stream()
        .map(run -> run.italic() ? "<i>" + escape(run.text()) + "</i>" : escape(run.text()))
        .collect(Collectors.joining());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
