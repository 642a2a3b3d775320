package org.dateline.ui.people;

import java.util.List;
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
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** Offers the names of the whole archive that begin as was typed. */
final class NameChoiceViewModel {
  private static final int OFFERED = 6;
  private static final SearchRequest EVERYTHING =
      new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);

  private final Archive archive;
  private final Facet facet;
  private final String except;
  private final Latest<List<Count>> latest;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Count>> offers = new ReadOnlyObjectWrapper<>(List.of());

  /** Offers all names but {@code except}. */
  NameChoiceViewModel(Archive archive, Background background, Facet facet, String except) {
    this.archive = archive;
    this.facet = facet;
    this.except = except;
    this.latest = new Latest<>(background);
    typed.subscribe(this::offer);
  }

  /** What was typed. */
  StringProperty typedProperty() {
    return typed;
  }

  /** The names that fit, most articles first. */
  ReadOnlyObjectProperty<List<Count>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  private void offer(String text) {
    if (text.isBlank()) {
      latest.cancel();
      offers.set(List.of());
      return;
    }
    latest.ask(
        cancel -> archive.values(EVERYTHING, facet, text, OFFERED + 1, cancel),
        found ->
            offers.set(
                found.stream()
                    .filter(count -> !count.value().equals(except))
                    .limit(OFFERED)
                    .toList()),
        failure -> offers.set(List.of()));
  }
}
