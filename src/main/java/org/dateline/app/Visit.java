package org.dateline.app;

import java.util.List;
import java.util.Optional;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.people.NamePageViewModel;
import org.dateline.ui.shell.Screen;

/**
 * A place in the window to come back to.
 *
 * @param screen what was shown
 * @param text what was typed
 * @param filters the filters
 * @param sort the order
 * @param article the id of the article that was read, or empty
 * @param name whose page was open among the people and places
 */
record Visit(
    Screen screen,
    String text,
    List<Filter> filters,
    Sort sort,
    String article,
    Optional<NamePageViewModel.Name> name) {
  Visit {
    text = text.strip();
    filters = List.copyOf(filters);
  }

  /** Whether {@code next} is what comes of typing on here. */
  boolean continuesWith(Visit next) {
    return !text.isEmpty()
        && screen == next.screen
        && filters.equals(next.filters)
        && name.equals(next.name)
        && (next.text.startsWith(text) || text.startsWith(next.text));
  }
}
