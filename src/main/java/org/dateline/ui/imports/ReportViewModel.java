package org.dateline.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.ingest.ImportStore;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.control.paged.PagedRow;
import org.dateline.ui.imports.ReportState.Failed;
import org.dateline.ui.imports.ReportState.Loaded;
import org.dateline.ui.imports.ReportState.Loading;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/**
 * Every file that imports have seen, or those of the import that is running. There may be a
 * million: rows are read when they are looked at, and what looks at all of them is done by a
 * worker. Of a running import the first of each kind are kept.
 */
public final class ReportViewModel {
  private final ReadOnlyObjectWrapper<ReportState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final ReadOnlyObjectWrapper<ObservableList<PagedRow<ReportRow>>> rows =
      new ReadOnlyObjectWrapper<>(FXCollections.observableArrayList());
  private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty find = new SimpleStringProperty("");

  private final ImportStore store;
  private final Background background;
  private final Latest<Report> reading;
  private final Latest<Selected> selection;

  /** A report that was read and is not shown yet; another may overtake it. */
  private final AtomicReference<@Nullable Report> arriving = new AtomicReference<>();

  private @Nullable Report report;

  /** What the rows may still be of that are shown. */
  private final List<Report> retired = new ArrayList<>();

  private boolean closed;
  private @Nullable RunningRows running;
  private boolean wanted;

  /** A report of what {@code store} accounts for; nothing is read until {@link #open}. */
  public ReportViewModel(ImportStore store, Background background) {
    this.store = store;
    this.background = background;
    this.reading = new Latest<>(background);
    this.selection = new Latest<>(background);
    kind.subscribe((before, now) -> select());
    find.subscribe((before, now) -> select());
  }

  /** Rows that are wanted, and the first page of them. */
  private static final class Selected {
    private final Report of;
    private final int[] places;
    private final List<ReportRow> first;

    Selected(Report of, int[] places) {
      this.of = of;
      this.places = places;
      this.first = of.page(places, 0, PagedList.PAGE);
    }

    PagedList<ReportRow> rows(Background background) {
      return new PagedList<>(
          (offset, limit, cancel) -> of.page(places, offset, limit),
          background,
          places.length,
          first);
    }
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ReportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The files that are of the kind chosen and hold the words looked for. */
  public ReadOnlyObjectProperty<ObservableList<PagedRow<ReportRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The one kind of outcome to show; empty for all. */
  public ObjectProperty<Optional<Kind>> kindProperty() {
    return kind;
  }

  /** What the name, the folder or the reason of a file must hold; empty for all. */
  public StringProperty findProperty() {
    return find;
  }

  /** Reads the report for the first time; it is read anew after each import from now on. */
  public void open() {
    if (!wanted) {
      wanted = true;
      if (running == null) {
        reload();
      }
    }
  }

  /** Reads the report of everything again; what is shown stays until it is there. */
  void reload() {
    if (closed) {
      return;
    }
    if (wanted) {
      reading.ask(
          this::read, this::replace, failure -> state.set(new Failed(Failures.say(failure))));
    } else {
      running = null;
      show(FXCollections.observableArrayList());
      state.set(new Loading());
    }
  }

  /** Empties the report, to be filled by {@link #append} while an import is running. */
  void begin() {
    reading.cancel();
    closeArriving();
    retire();
    running = new RunningRows();
    state.set(running.state());
    select();
  }

  /** Adds the newest files of the import that is running. */
  void append(List<ReportRow> newest) {
    RunningRows now = running;
    if (now != null) {
      List<ReportRow> taken = now.add(newest);
      state.set(now.state());
      rows.get().addAll(chosen(taken));
    }
  }

  /** Lets go of what was read, and of what is being read when it comes; reads nothing any more. */
  void close() {
    closed = true;
    reading.cancel();
    selection.cancel();
    closeArriving();
    if (rows.get() instanceof PagedList<?> shown) {
      shown.close();
    }
    retire();
    closeRetired();
  }

  private void closeArriving() {
    Report unseen = arriving.getAndSet(null);
    if (unseen != null) {
      unseen.close();
    }
  }

  /** The report is not the newest any more; its rows are shown until others are there. */
  private void retire() {
    Report old = report;
    report = null;
    if (old != null) {
      retired.add(old);
    }
  }

  private void closeRetired() {
    retired.forEach(Report::close);
    retired.clear();
  }

  private Report read(CancelToken cancel) {
    Report made = Report.read(store, cancel);
    Report overtaken = arriving.getAndSet(made);
    if (overtaken != null) {
      overtaken.close();
    }
    if (cancel.isCancelled() && arriving.compareAndSet(made, null)) {
      made.close(); // nobody takes it
    }
    return made;
  }

  private void replace(Report made) {
    if (arriving.compareAndSet(made, null)) {
      retire();
      report = made;
      running = null;
      state.set(new Loaded(made.counts(), made.size(), false));
      select();
    }
  }

  private List<PagedRow<ReportRow>> chosen(List<ReportRow> among) {
    RowChoice choice = RowChoice.of(kind.get(), find.get());
    return among.stream()
        .filter(choice::takes)
        .<PagedRow<ReportRow>>map(PagedRow.Loaded::new)
        .toList();
  }

  private void select() {
    RunningRows now = running;
    Report shown = report;
    if (now != null) {
      selection.cancel();
      show(FXCollections.observableArrayList(chosen(now.kept())));
    } else if (shown != null) {
      RowChoice choice = RowChoice.of(kind.get(), find.get());
      selection.ask(
          cancel -> new Selected(shown, shown.rows(choice, cancel)),
          selected -> show(selected.rows(background)),
          failure -> state.set(new Failed(Failures.say(failure))));
    }
  }

  private void show(ObservableList<PagedRow<ReportRow>> next) {
    if (rows.get() instanceof PagedList<?> before) {
      before.close();
    }
    rows.set(next);
    closeRetired();
  }
}
