package org.dateline.ui.articles.tabs;

import java.util.List;

/**
 * The tabs there are.
 *
 * @param tabs at least one; the first follows the list of results
 * @param current the place of the one that is read
 */
public record OpenTabs(List<Tab> tabs, int current) {

  /**
   * A tab.
   *
   * @param article the id of its article; empty for none
   * @param title what the article is called; empty until it was read
   */
  public record Tab(String article, String title) {}

  /** Keeps an unmodifiable copy of the tabs. */
  public OpenTabs {
    tabs = List.copyOf(tabs);
  }

  /** The tab that is read. */
  public Tab shown() {
    return tabs.get(current);
  }
}
