package org.dateline.ui.people;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dateline.search.Archive;
import org.dateline.search.Authority;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.SearchRequest;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.NameListState.Failed;
import org.dateline.ui.people.NameListState.Listed;
import org.dateline.ui.people.NameListState.Nothing;
import org.dateline.ui.people.NameListState.Starting;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;

/** Lists the people or the places that the lens finds. */
public final class NameListViewModel {
  /** What is seen at once; the rest follows. */
  private static final int FIRST = 300;

  /** Orders of the list. */
  public enum Order {
    /** Most articles first. */
    ARTICLES,
    /** By name. */
    NAME
  }

  /** Of the names that contain one, so many are looked through for that one. */
  private static final int MOST_ALIKE = 50;

  private final Archive archive;
  private final Authority authority;
  private final Lens lens;
  private final Latest<List<Count>> latest;
  private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(Facet.PERSON);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.ARTICLES);
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<NameListState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private boolean active;
  private boolean stale = true;

  /** Lists when it is first shown, and whenever the lens or the archive changes while it is. */
  public NameListViewModel(Archive archive, Authority authority, Background background, Lens lens) {
    this.archive = archive;
    this.authority = authority;
    this.lens = lens;
    this.latest = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> ask());
    lens.archiveVersionProperty().subscribe((before, now) -> ask());
    facet.subscribe(
        (before, now) -> {
          state.set(new Starting());
          ask();
        });
    order.subscribe((before, now) -> ask());
    typed.subscribe((before, now) -> ask());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<NameListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** People or places. */
  public ObjectProperty<Facet> facetProperty() {
    return facet;
  }

  /** The order of the list. */
  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  /** What was typed to narrow it: beginnings of words. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** Says whether the list can be seen: nothing is asked while it can not. */
  public void setActive(boolean seen) {
    active = seen;
    if (active && stale) {
      ask();
    }
  }

  /** Asks again. */
  public void retry() {
    ask();
  }

  private void ask() {
    stale = !active;
    if (active) {
      ask(order.get() == Order.NAME ? Integer.MAX_VALUE : FIRST);
    } else {
      latest.cancel();
    }
  }

  private void ask(int limit) {
    SearchRequest request = lens.request();
    String text = typed.get();
    Facet kind = facet.get();
    Order wanted = order.get();
    latest.ask(
        cancel -> counts(request, kind, text, wanted, limit, cancel),
        counts -> show(counts, text, limit),
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private void show(List<Count> counts, String text, int limit) {
    boolean complete = counts.size() < limit;
    state.set(counts.isEmpty() ? new Nothing(text) : new Listed(counts, complete));
    if (!complete) {
      ask(Integer.MAX_VALUE);
    }
  }

  private List<Count> counts(
      SearchRequest request, Facet kind, String text, Order wanted, int limit, CancelToken cancel) {
    List<Count> counts = archive.values(request, kind, text, limit, cancel);
    if (!text.isBlank()) {
      counts = withOtherSpellings(counts, request, kind, text, cancel);
    }
    if (wanted == Order.ARTICLES) {
      return counts;
    }
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    List<Count> sorted = new ArrayList<>(counts);
    sorted.sort(Comparator.comparing(Count::value, collator));
    return sorted;
  }

  /** The counts and those of the names that {@code text} is another spelling of, most first. */
  private List<Count> withOtherSpellings(
      List<Count> counts, SearchRequest request, Facet kind, String text, CancelToken cancel) {
    List<Count> all = new ArrayList<>(counts);
    for (String name : authority.spelled(kind, text)) {
      if (all.stream().noneMatch(count -> count.value().equals(name))) {
        archive.values(request, kind, name, MOST_ALIKE, cancel).stream()
            .filter(count -> count.value().equals(name))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingLong(Count::articles).reversed());
    return all;
  }
}
