package org.dateline.ui.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.ingest.ImportStore;
import org.dateline.ui.imports.ReportState.Failed;
import org.dateline.ui.imports.ReportState.Loaded;
import org.dateline.ui.imports.ReportState.Loading;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;

/**
 * Every file that imports have seen, or those of the import that is running. There may be a
 * million: what looks at all of them is done by a worker.
 */
public final class ReportViewModel {
  private final ReadOnlyObjectWrapper<ReportState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final ObservableList<ReportRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty find = new SimpleStringProperty("");

  private final ImportStore store;
  private final Latest<List<ReportRow>> report;
  private final Latest<List<ReportRow>> selection;
  private final List<ReportRow> all = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int selected;

  /** A report of what {@code store} accounts for. */
  public ReportViewModel(ImportStore store, Background background) {
    this.store = store;
    this.report = new Latest<>(background);
    this.selection = new Latest<>(background);
    kind.subscribe((before, now) -> select());
    find.subscribe((before, now) -> select());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ReportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The files that are of the kind chosen and hold the words looked for. */
  public ObservableList<ReportRow> rows() {
    return rows;
  }

  /** The one kind of outcome to show; empty for all. */
  public ObjectProperty<Optional<Kind>> kindProperty() {
    return kind;
  }

  /** What the name, the folder or the reason of a file must hold; empty for all. */
  public StringProperty findProperty() {
    return find;
  }

  /** Reads the report of everything again; what is shown stays until it is there. */
  public void reload() {
    report.ask(this::read, this::replace, failure -> state.set(new Failed(Failures.say(failure))));
  }

  /** Empties the report, to be filled by {@link #append} while an import is running. */
  void clear() {
    report.cancel();
    replace(List.of());
  }

  /** Adds the newest files of the import that is running. */
  void append(List<ReportRow> newest) {
    boolean upToDate = selected == all.size();
    all.addAll(newest);
    count(newest);
    if (upToDate) {
      selected = all.size();
      Choice choice = choice();
      rows.addAll(newest.stream().filter(choice::takes).toList());
    }
  }

  private List<ReportRow> read(CancelToken cancel) {
    List<ReportRow> found = new ArrayList<>();
    Map<String, String> folders = new HashMap<>();
    store.outcomes(
        outcome -> {
          cancel.check();
          ReportRow row = ReportRow.of(outcome);
          found.add(row.sharing(folders.computeIfAbsent(row.folder(), folder -> folder)));
        });
    return found;
  }

  private void replace(List<ReportRow> found) {
    all.clear();
    all.addAll(found);
    counts.clear();
    count(found);
    select();
  }

  private void count(List<ReportRow> added) {
    added.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
    state.set(new Loaded(counts, all.size()));
  }

  private void select() {
    List<ReportRow> snapshot = List.copyOf(all);
    Choice choice = choice();
    selected = -1;
    selection.ask(
        cancel -> choice.from(snapshot, cancel),
        chosen -> {
          rows.setAll(chosen);
          List<ReportRow> since = all.subList(snapshot.size(), all.size());
          rows.addAll(since.stream().filter(choice::takes).toList());
          selected = all.size();
        },
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private Choice choice() {
    return new Choice(kind.get(), find.get().strip().toLowerCase(Locale.ROOT));
  }

  /** Which rows are wanted. */
  private record Choice(Optional<Kind> only, String words) {
    boolean takes(ReportRow row) {
      return only.map(kind -> kind == row.kind()).orElse(true) && row.holds(words);
    }

    List<ReportRow> from(List<ReportRow> rows, CancelToken cancel) {
      List<ReportRow> taken = new ArrayList<>();
      for (ReportRow row : rows) {
        cancel.check();
        if (takes(row)) {
          taken.add(row);
        }
      }
      return taken;
    }
  }
}
