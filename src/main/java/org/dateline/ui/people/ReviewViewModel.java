package org.dateline.ui.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Alike;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.ReviewState.Failed;
import org.dateline.ui.people.ReviewState.Found;
import org.dateline.ui.people.ReviewState.Looking;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names that may mean one, and for mentions that are guesses. The first takes a while in
 * a large archive, and is done once for each state of it.
 */
public final class ReviewViewModel {
  private static final SearchRequest EVERYTHING =
      new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);

  private final PeopleSources sources;
  private final Lens lens;
  private final Latest<Pairs> latestPairs;
  private final Latest<List<Doubt>> latestDoubts;
  private final ReadOnlyObjectWrapper<ReviewState> state =
      new ReadOnlyObjectWrapper<>(new Looking());
  private Facet facet = Facet.PERSON;

  /** Null while they are looked for. */
  private @Nullable Pairs pairs;

  private boolean active;
  private boolean stalePairs = true;
  private boolean staleDoubts = true;

  private record Pairs(List<Alike> alike, Map<String, Long> counts) {}

  /** Looks when it is first shown, and whenever the archive or the lens changes while it is. */
  public ReviewViewModel(PeopleSources sources, Background background, Lens lens) {
    this.sources = sources;
    this.lens = lens;
    this.latestPairs = new Latest<>(background);
    this.latestDoubts = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> lookForDoubts());
    lens.archiveVersionProperty().subscribe((before, now) -> look());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ReviewState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Looks at people or at places from now on. */
  public void choose(Facet next) {
    if (next != facet) {
      facet = next;
      look();
    }
  }

  /** Says whether the answer can be seen: nothing is asked while it can not. */
  public void setActive(boolean seen) {
    active = seen;
    if (active && stalePairs) {
      look();
    } else if (active && staleDoubts) {
      lookForDoubts();
    }
  }

  /** The names that may mean the same as one, as far as that was looked for. */
  List<String> alike(String name) {
    return state.get() instanceof Found found
        ? found.alike().stream()
            .filter(pair -> pair.name().equals(name) || pair.other().equals(name))
            .map(pair -> pair.name().equals(name) ? pair.other() : pair.name())
            .toList()
        : List.of();
  }

  /** Looks again. */
  public void retry() {
    look();
  }

  private void look() {
    stalePairs = !active;
    staleDoubts = !active;
    latestDoubts.cancel();
    if (!active) {
      latestPairs.cancel();
      return;
    }
    Facet kind = facet;
    pairs = null;
    state.set(new Looking());
    latestPairs.ask(
        cancel -> pairs(kind, cancel),
        found -> {
          pairs = found;
          lookForDoubts();
        },
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private Pairs pairs(Facet kind, CancelToken cancel) {
    List<Count> counts = sources.archive().values(EVERYTHING, kind, "", Integer.MAX_VALUE, cancel);
    List<String> names = counts.stream().map(Count::value).toList();
    List<Alike> alike = sources.authority().alike(kind, names, cancel);
    Set<String> named = new HashSet<>();
    alike.forEach(pair -> named.addAll(Set.of(pair.name(), pair.other())));
    Map<String, Long> articles = new HashMap<>();
    for (Count count : counts) {
      if (named.contains(count.value())) {
        articles.put(count.value(), count.articles());
      }
    }
    return new Pairs(alike, articles);
  }

  private void lookForDoubts() {
    staleDoubts = !active;
    Pairs ready = pairs;
    if (!active || ready == null) {
      return;
    }
    SearchRequest request = lens.request();
    Facet kind = facet;
    latestDoubts.ask(
        cancel -> sources.names().doubts(request, kind, cancel),
        doubts -> state.set(found(ready, doubts)),
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private static Found found(Pairs pairs, List<Doubt> doubts) {
    Map<String, Integer> perName = new HashMap<>();
    for (Alike pair : pairs.alike()) {
      perName.merge(pair.name(), 1, Integer::sum);
      perName.merge(pair.other(), 1, Integer::sum);
    }
    return new Found(pairs.alike(), pairs.counts(), perName, doubts);
  }
}
