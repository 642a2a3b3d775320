package org.dateline.settings;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers between two starts.
 *
 * @param frame where the window was; null before it was first closed
 * @param lastSearch what was searched for last
 * @param theme which colours the user chose
 * @param recentSearches what was typed, the newest first, without repetitions
 * @param reading how the text of articles is set
 * @param lastFolder the folder that was chosen last, or null
 * @param citation the form of citation that was chosen last, or empty
 */
public record Settings(
    @Nullable Frame frame,
    LastSearch lastSearch,
    Theme theme,
    List<String> recentSearches,
    Reading reading,
    @Nullable String lastFolder,
    String citation) {
  private static final int SEARCHES_KEPT = 20;

  /** Which colours the window has. */
  public enum Theme {
    /** Those of the system. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
  }

  /**
   * Where the window is, in screen pixels, and how it is divided.
   *
   * @param dividers where the panes are divided, 0 to 1, from the left
   */
  public record Frame(
      double x, double y, double width, double height, boolean maximized, List<Double> dividers) {
    /** Keeps an unmodifiable copy of the dividers. */
    public Frame {
      dividers = List.copyOf(dividers);
    }
  }

  /** A search as it is restored: what was typed, the filters and the order. */
  public record LastSearch(String text, List<Filter> filters, Sort sort) {
    /** Keeps an unmodifiable copy of the filters. */
    public LastSearch {
      filters = List.copyOf(filters);
    }
  }

  /** Keeps an unmodifiable copy of the searches. */
  public Settings {
    recentSearches = List.copyOf(recentSearches);
  }

  /** The settings of a first start. */
  public static Settings defaults() {
    return new Settings(
        null,
        new LastSearch("", List.of(), Sort.RELEVANCE),
        Theme.SYSTEM,
        List.of(),
        Reading.defaults(),
        null,
        "");
  }

  /** These settings with the window at {@code place}. */
  public Settings withFrame(Frame place) {
    return new Settings(place, lastSearch, theme, recentSearches, reading, lastFolder, citation);
  }

  /** These settings with the search that is shown. */
  public Settings withLastSearch(LastSearch search) {
    return new Settings(frame, search, theme, recentSearches, reading, lastFolder, citation);
  }

  /** These settings with other colours. */
  public Settings withTheme(Theme chosen) {
    return new Settings(frame, lastSearch, chosen, recentSearches, reading, lastFolder, citation);
  }

  /** These settings with {@code text} as the newest of the recent searches; blank ones aside. */
  public Settings withSearch(String text) {
    if (text.isBlank()) {
      return this;
    }
    List<String> searches = new ArrayList<>();
    searches.add(text.strip());
    recentSearches.stream()
        .filter(search -> !search.equals(text.strip()))
        .limit(SEARCHES_KEPT - 1L)
        .forEach(searches::add);
    return withRecentSearches(searches);
  }

  /** These settings with other recent searches. */
  public Settings withRecentSearches(List<String> searches) {
    return new Settings(frame, lastSearch, theme, searches, reading, lastFolder, citation);
  }

  /** These settings with the text of articles set otherwise. */
  public Settings withReading(Reading set) {
    return new Settings(frame, lastSearch, theme, recentSearches, set, lastFolder, citation);
  }

  /** These settings with the folder that was chosen last. */
  public Settings withLastFolder(String folder) {
    return new Settings(frame, lastSearch, theme, recentSearches, reading, folder, citation);
  }

  /** These settings with the form of citation that was chosen last. */
  public Settings withCitation(String form) {
    return new Settings(frame, lastSearch, theme, recentSearches, reading, lastFolder, form);
  }
}
