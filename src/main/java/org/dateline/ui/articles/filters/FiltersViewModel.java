package org.dateline.ui.articles.filters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.dateline.ui.articles.filters.FiltersState.Counted;
import org.dateline.ui.articles.filters.FiltersState.Failed;
import org.dateline.ui.articles.filters.FiltersState.Section;
import org.dateline.ui.articles.filters.FiltersState.Starting;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** Counts the values of what the lens lets through, and filters by them. */
public final class FiltersViewModel {
  /** How many values of a facet are asked for; those of few rows show fewer. */
  private static final int ASKED = 8;

  /** What articles are filtered by here; speakers are chosen where their quotes are. */
  static final List<Facet> FACETS = List.of(Facet.PERSON, Facet.PLACE, Facet.YEAR, Facet.SOURCE);

  private static final Map<Facet, Integer> LISTED =
      Map.of(Facet.PERSON, 5, Facet.PLACE, 5, Facet.YEAR, 6, Facet.SOURCE, 4);

  private final Archive archive;
  private final Lens lens;
  private final Latest<FacetCounts> latest;
  private final ReadOnlyObjectWrapper<FiltersState> state =
      new ReadOnlyObjectWrapper<>(new Starting());

  /** What was looked for when the counts that are shown were made. */
  private @Nullable Query counted;

  /** Counts at once, and whenever the lens or the archive changes. */
  public FiltersViewModel(Archive archive, Background background, Lens lens) {
    this.archive = archive;
    this.lens = lens;
    this.latest = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> count());
    lens.archiveVersionProperty().subscribe((before, now) -> count());
    count();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<FiltersState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Includes a value, or leaves it out; once more takes that back. */
  public void choose(Value value, boolean exclude) {
    lens.toggle(new Filter(value.facet(), value.text(), exclude));
  }

  private void count() {
    SearchRequest request = lens.request();
    latest.ask(
        cancel -> ask(request, cancel),
        counts -> {
          boolean same = request.query().equals(counted);
          counted = request.query();
          state.set(counted(request, counts, same));
        },
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private FacetCounts ask(SearchRequest request, CancelToken cancel) {
    FacetCounts counts = archive.facets(request, ASKED, cancel);
    List<Count> years = counts.counts().getOrDefault(Facet.YEAR, List.of());
    if (years.stream().anyMatch(FiltersViewModel::isUndated)) {
      return counts;
    }
    // The undated stand behind all years, and are shown however many those are.
    List<Count> all = new ArrayList<>(years);
    archive.values(request, Facet.YEAR, Filter.UNDATED, 1, cancel).stream()
        .filter(FiltersViewModel::isUndated)
        .forEach(all::add);
    Map<Facet, List<Count>> complete = new EnumMap<>(Facet.class);
    complete.putAll(counts.counts());
    complete.put(Facet.YEAR, all);
    return new FacetCounts(complete, counts.distinct());
  }

  private static boolean isUndated(Count count) {
    return count.value().equals(Filter.UNDATED);
  }

  private static Counted counted(SearchRequest request, FacetCounts counts, boolean sameQuery) {
    List<Section> sections = new ArrayList<>();
    for (Facet facet : FACETS) {
      List<Count> all = counts.counts().getOrDefault(facet, List.of());
      int distinct = counts.distinct().getOrDefault(facet, all.size());
      sections.add(new Section(facet, values(request, facet, all), distinct));
    }
    return new Counted(sections, sameQuery);
  }

  private static List<Value> values(SearchRequest request, Facet facet, List<Count> counts) {
    long largest = counts.stream().mapToLong(Count::articles).max().orElse(1);
    List<Value> values = new ArrayList<>();
    int listed = LISTED.getOrDefault(facet, ASKED);
    for (Count count : counts) {
      Choice choice = choice(request, facet, count.value());
      boolean undated = facet == Facet.YEAR && isUndated(count);
      if (values.size() < listed || choice != Choice.NONE || undated) {
        double share = (double) count.articles() / largest;
        values.add(new Value(facet, count.value(), count.articles(), share, choice));
      }
    }
    for (Filter filter : request.filters()) {
      boolean missing = values.stream().noneMatch(v -> v.text().equals(filter.value()));
      if (filter.facet() == facet && missing) {
        Choice choice = filter.exclude() ? Choice.EXCLUDED : Choice.INCLUDED;
        values.add(new Value(facet, filter.value(), null, 0, choice));
      }
    }
    return values;
  }

  static Choice choice(SearchRequest request, Facet facet, String value) {
    Optional<Filter> chosen =
        request.filters().stream()
            .filter(f -> f.facet() == facet && f.value().equals(value))
            .findFirst();
    return chosen
        .map(filter -> filter.exclude() ? Choice.EXCLUDED : Choice.INCLUDED)
        .orElse(Choice.NONE);
  }
}
