package org.dateline.cli;

import java.io.PrintWriter;

/**
 * Where the command line writes.
 *
 * @param out answers
 * @param err progress, problems and mistakes
 * @param styled whether answers may be set in bold and colour
 * @param live whether progress can be shown
 * @param width columns
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean styled, boolean live, int width) {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String HIT = "\u001b[1;33m";
  private static final String NORMAL = "\u001b[0m";

  /** Headlines and titles. */
  String bold(String text) {
    return style(BOLD, text);
  }

  /** What matters less. */
  String faint(String text) {
    return style(FAINT, text);
  }

  /** Words that were searched for. */
  String hit(String text) {
    return style(HIT, text);
  }

  private String style(String style, String text) {
    return styled && !text.isEmpty() ? style + text + NORMAL : text;
  }
}
