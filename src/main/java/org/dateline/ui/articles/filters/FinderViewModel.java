package org.dateline.ui.articles.filters;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** All values of one facet, or those that begin with what was typed. */
public final class FinderViewModel {
  private static final int MOST = 500;

  private final Archive archive;
  private final Lens lens;
  private final Facet facet;
  private final Latest<List<Count>> latest;
  private final ReadOnlyObjectWrapper<FinderState> state =
      new ReadOnlyObjectWrapper<>(new FinderState.Listed(List.of(), false));
  private String text = "";

  /** Lists the values of {@code facet} among what the lens lets through. */
  public FinderViewModel(Archive archive, Background background, Lens lens, Facet facet) {
    this.archive = archive;
    this.lens = lens;
    this.facet = facet;
    this.latest = new Latest<>(background);
    find("");
  }

  /** What the list of values shows. */
  public sealed interface FinderState {
    /**
     * The values found, most articles first.
     *
     * @param more whether there are more than these
     */
    record Listed(List<Value> values, boolean more) implements FinderState {}

    /** The archive could not answer. */
    record Failed(String message) implements FinderState {}
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<FinderState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Which facet it is. */
  public Facet facet() {
    return facet;
  }

  /** Lists the values that begin with {@code begin}. */
  public void find(String begin) {
    text = begin;
    SearchRequest request = lens.request();
    latest.ask(
        cancel -> archive.values(request, facet, begin.strip(), MOST + 1, cancel),
        counts -> state.set(listed(request, counts)),
        failure -> state.set(new FinderState.Failed(Failures.say(failure))));
  }

  /** Includes a value, or leaves it out; once more takes that back. */
  public void choose(Value value, boolean exclude) {
    lens.toggle(new Filter(facet, value.text(), exclude));
    find(text);
  }

  private FinderState listed(SearchRequest request, List<Count> counts) {
    long largest = counts.stream().mapToLong(Count::articles).max().orElse(1);
    List<Value> values =
        counts.stream()
            .limit(MOST)
            .map(
                c ->
                    new Value(
                        facet,
                        c.value(),
                        c.articles(),
                        (double) c.articles() / largest,
                        FiltersViewModel.choice(request, facet, c.value())))
            .toList();
    return new FinderState.Listed(values, counts.size() > MOST);
  }
}
