package org.dateline.ui.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.people.NameChoiceState.Failed;
import org.dateline.ui.people.NameChoiceState.Looking;
import org.dateline.ui.people.NameChoiceState.Nothing;
import org.dateline.ui.people.NameChoiceState.Offered;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;

/**
 * Offers names of the whole archive: before anything is typed those that may mean the same, then
 * those that have words beginning so, the best first.
 */
final class NameChoiceViewModel {
  private static final int OFFERED = 6;

  /** So many are looked at to find the best; those beyond are named in fewer articles. */
  private static final int LOOKED_AT = 200;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final SearchRequest EVERYTHING =
      new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);

  private final Archive archive;
  private final Facet facet;
  private final String except;
  private final List<String> alike;
  private final Latest<List<Count>> latest;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<NameChoiceState> state =
      new ReadOnlyObjectWrapper<>(new Looking());

  /**
   * Offers all names but one.
   *
   * @param except the name that is not offered
   * @param alike names that may mean the same as that, the best first
   */
  NameChoiceViewModel(
      Archive archive, Background background, Facet facet, String except, List<String> alike) {
    this.archive = archive;
    this.facet = facet;
    this.except = except;
    this.alike = List.copyOf(alike);
    this.latest = new Latest<>(background);
    typed.subscribe(this::offer);
  }

  /** What was typed. */
  StringProperty typedProperty() {
    return typed;
  }

  /** What is offered. */
  ReadOnlyObjectProperty<NameChoiceState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The name among those offered that was typed to its end, whatever its case and accents. */
  Optional<String> typedName() {
    String wanted = folded(typed.get());
    return state.get() instanceof Offered offered
        ? offered.names().stream()
            .map(Count::value)
            .filter(name -> folded(name).equals(wanted))
            .findFirst()
        : Optional.empty();
  }

  /** Asks again. */
  void retry() {
    offer(typed.get());
  }

  private void offer(String text) {
    state.set(new Looking());
    latest.ask(
        cancel -> text.isBlank() ? near(cancel) : beginning(text, cancel),
        found ->
            state.set(
                found.isEmpty() && !text.isBlank()
                    ? new Nothing(text.strip())
                    : new Offered(found, text)),
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private List<Count> beginning(String text, CancelToken cancel) {
    String wanted = folded(text);
    return values(text, cancel).stream()
        .sorted(Comparator.comparingInt(count -> rank(folded(count.value()), wanted)))
        .limit(OFFERED)
        .toList();
  }

  /** The whole name before one that begins so, and that before one with a later word; stable. */
  private static int rank(String name, String wanted) {
    return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : 2;
  }

  /** Names that may mean the same, then those that share its last word, as a surname is. */
  private List<Count> near(CancelToken cancel) {
    Map<String, Count> found = new LinkedHashMap<>();
    for (String name : alike) {
      values(name, cancel).stream()
          .filter(count -> count.value().equals(name))
          .forEach(count -> found.put(name, count));
    }
    String last = except.substring(except.lastIndexOf(' ') + 1);
    values(last, cancel).forEach(count -> found.putIfAbsent(count.value(), count));
    return new ArrayList<>(found.values()).stream().limit(OFFERED).toList();
  }

  private List<Count> values(String text, CancelToken cancel) {
    return archive.values(EVERYTHING, facet, text, LOOKED_AT, cancel).stream()
        .filter(count -> !count.value().equals(except))
        .toList();
  }

  private static String folded(String name) {
    String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
