package org.dateline.ui.shell;

import java.util.Arrays;
import java.util.List;
import org.dateline.ui.control.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/**
 * The screens there are, in the order of the bar and of the menu. A screen is added here, is made
 * by the window, and has its key in {@link Shortcut}.
 */
public enum Screen {
  /** Filters, results and an article. */
  ARTICLES("Articles", Feather.FILE_TEXT, Shortcut.ARTICLES, Place.BAR, true),
  /** What is found over time. */
  TIMELINE("Timeline", Feather.BAR_CHART_2, Shortcut.TIMELINE, Place.BAR, true),
  /** Where what is found takes place. */
  MAP("Map", Feather.MAP, Shortcut.MAP, Place.BAR, true),
  /** People and places, a page each. */
  PEOPLE("People", Feather.USERS, Shortcut.PEOPLE, Place.BAR, true),
  /** Who said what. */
  QUOTES("Quotes", Feather.MESSAGE_SQUARE, Shortcut.QUOTES, Place.BAR, true),
  /** The words searched for, in context. */
  CONTEXT("Words in context", Feather.ALIGN_CENTER, Shortcut.CONTEXT, Place.MENU, true),
  /** Stars, notes, tags and saved searches. */
  NOTEBOOK("Notebook", Feather.BOOKMARK, Shortcut.NOTEBOOK, Place.MENU, false),
  /** Copies, and their differences. */
  COPIES("Copies", Feather.COPY, Shortcut.COPIES, Place.MENU, true),
  /** What extraction is least sure of. */
  REVIEW("Review", Feather.CHECK_SQUARE, Shortcut.REVIEW, Place.MENU, true),
  /** Imports and their report. */
  IMPORT("Import", Feather.DOWNLOAD, Shortcut.IMPORT, Place.MENU, false);

  /** Where a screen is offered. */
  enum Place {
    /** By a button of its own. */
    BAR,
    /** In the menu behind the buttons. */
    MENU
  }

  private final String text;
  private final Feather icon;
  private final Shortcut shortcut;
  private final Place place;
  private final boolean followingLens;

  Screen(String text, Feather icon, Shortcut shortcut, Place place, boolean followingLens) {
    this.text = text;
    this.icon = icon;
    this.shortcut = shortcut;
    this.place = place;
    this.followingLens = followingLens;
  }

  /** The screens that are offered at a place. */
  static List<Screen> at(Place place) {
    return Arrays.stream(values()).filter(screen -> screen.place == place).toList();
  }

  /** What it is called in the bar. */
  String text() {
    return text;
  }

  /** What stands before its name in the menu. */
  Feather icon() {
    return icon;
  }

  /** The keys that show it. */
  Shortcut shortcut() {
    return shortcut;
  }

  /** Whether it shows what the query and the filters find, which then stand above it. */
  boolean isFollowingLens() {
    return followingLens;
  }
}
