package org.dateline.ui.articles.tabs;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.ui.articles.tabs.OpenTabs.Tab;

/** Which articles are open, and which of them is read. */
public final class TabsViewModel {
  private final ReadOnlyObjectWrapper<OpenTabs> state =
      new ReadOnlyObjectWrapper<>(new OpenTabs(List.of(new Tab("", "")), 0));

  /** One tab, which follows the list of results. */
  public TabsViewModel() {}

  /** The tabs. */
  public ReadOnlyObjectProperty<OpenTabs> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Shows an article in the first tab: it was chosen in the list, or nothing was. */
  public void follow(String article) {
    List<Tab> tabs = new ArrayList<>(state.get().tabs());
    if (!tabs.getFirst().article().equals(article)) {
      tabs.set(0, new Tab(article, ""));
    }
    state.set(new OpenTabs(tabs, 0));
  }

  /** Keeps the article that is read in a tab of its own, behind the others, and goes there. */
  public void keep() {
    OpenTabs now = state.get();
    if (!now.shown().article().isEmpty() && now.current() == 0) {
      List<Tab> tabs = new ArrayList<>(now.tabs());
      int known = find(tabs, now.shown().article());
      if (known < 0) {
        tabs.add(now.shown());
      }
      state.set(new OpenTabs(tabs, known < 0 ? tabs.size() - 1 : known));
    }
  }

  private static int find(List<Tab> tabs, String article) {
    for (int i = 1; i < tabs.size(); i++) {
      if (tabs.get(i).article().equals(article)) {
        return i;
      }
    }
    return -1;
  }

  /** Goes to a tab. */
  public void select(int tab) {
    state.set(new OpenTabs(state.get().tabs(), Math.clamp(tab, 0, state.get().tabs().size() - 1)));
  }

  /** Goes {@code by} tabs on, around the ends. */
  public void step(int by) {
    OpenTabs now = state.get();
    select(Math.floorMod(now.current() + by, now.tabs().size()));
  }

  /** Closes a tab; the first one stays. */
  public void close(int tab) {
    OpenTabs now = state.get();
    if (tab > 0 && tab < now.tabs().size()) {
      List<Tab> tabs = new ArrayList<>(now.tabs());
      tabs.remove(tab);
      int current = now.current() > tab ? now.current() - 1 : now.current();
      state.set(new OpenTabs(tabs, Math.min(current, tabs.size() - 1)));
    }
  }

  /** Closes the tab that is read; the first one stays. */
  public void closeCurrent() {
    close(state.get().current());
  }

  /** Says what an article is called. */
  public void name(String article, String title) {
    OpenTabs now = state.get();
    List<Tab> tabs =
        now.tabs().stream()
            .map(tab -> tab.article().equals(article) ? new Tab(article, title) : tab)
            .toList();
    if (!tabs.equals(now.tabs())) {
      state.set(new OpenTabs(tabs, now.current()));
    }
  }
}
