package org.dateline.ui.shell;

import org.dateline.ui.control.Shortcut;

/** The screens there are. */
public enum Screen {
  /** Filters, results and an article. */
  ARTICLES("Articles", Shortcut.ARTICLES),
  /** Imports and their report. */
  IMPORT("Import", Shortcut.IMPORT);

  private final String text;
  private final Shortcut shortcut;

  Screen(String text, Shortcut shortcut) {
    this.text = text;
    this.shortcut = shortcut;
  }

  /** What it is called in the bar. */
  String text() {
    return text;
  }

  /** The keys that show it. */
  Shortcut shortcut() {
    return shortcut;
  }
}
