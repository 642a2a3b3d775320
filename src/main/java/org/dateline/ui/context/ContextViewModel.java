package org.dateline.ui.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.article.Span;
import org.dateline.search.Concordance;
import org.dateline.search.Concordance.Stretch;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.context.ContextState.Asked;
import org.dateline.ui.context.ContextState.Failed;
import org.dateline.ui.context.ContextState.Found;
import org.dateline.ui.context.ContextState.NoWords;
import org.dateline.ui.context.ContextState.Ordering;
import org.dateline.ui.context.ContextState.Searching;
import org.dateline.ui.context.ContextState.Starting;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.WhileShown;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** The words of the lens in context, in the order that was chosen. */
public final class ContextViewModel {
  /** So many articles are read for an order by words before anything is shown. */
  private static final int AT_ONCE = 1_000;

  /** At most so many lines are copied. */
  static final int MOST_COPIED = 10_000;

  private final Concordance concordance;
  private final Background background;
  private final Lens lens;
  private final Latest<Answer> latest;
  private final ReadOnlyObjectWrapper<ContextState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private final ObjectProperty<ContextOrder> order = new SimpleObjectProperty<>(ContextOrder.DATE);
  private final WhileShown whileShown;

  /** What is being ordered by words now, and whether the archive has changed since that began. */
  private @Nullable Asked ordering;

  private boolean outdated;

  /** The line that is selected, to be selected again when the archive has changed. */
  private Optional<Anchor> anchor = Optional.empty();

  /**
   * Asks nothing before it {@link #setShown is shown}; then whenever the lens, the archive or the
   * order changes.
   */
  public ContextViewModel(Concordance concordance, Background background, Lens lens) {
    this.concordance = concordance;
    this.background = background;
    this.lens = lens;
    this.latest = new Latest<>(background);
    this.whileShown = new WhileShown(lens, this::search);
    order.subscribe(
        (before, now) -> {
          anchor = Optional.empty();
          whileShown.change();
        });
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ContextState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The order of the lines. */
  public ObjectProperty<ContextOrder> orderProperty() {
    return order;
  }

  /** The order of the lines' articles by date: the newest or the oldest first. */
  public Sort sort() {
    return lens.request().sort() == Sort.OLDEST ? Sort.OLDEST : Sort.NEWEST;
  }

  /** Orders the lines' articles by date. */
  public void sort(Sort sort) {
    lens.sort(sort);
  }

  /** Takes notice of the row that is selected; -1 for none. */
  public void select(int row) {
    ContextLine line = state.get() instanceof Found found ? found.rows().peek(row) : null;
    if (line != null) {
      anchor = Optional.of(new Anchor(row, line.article(), line.span()));
    }
  }

  /**
   * Takes notice that the screen is to be seen, or no longer: what is not seen is not asked for.
   */
  public void setShown(boolean shown) {
    whileShown.show(shown);
  }

  /** Asks again, after a failure. */
  public void retry() {
    search();
  }

  /**
   * Fetches lines to be copied, in their order.
   *
   * @param rows their places, ascending; at most {@value #MOST_COPIED}
   */
  void lines(
      List<Integer> rows, Consumer<List<ContextLine>> done, Consumer<? super Throwable> failed) {
    Found found = shown(state.get());
    if (found != null) {
      background.run(() -> fetch(found.asked(), rows), done, failed);
    }
  }

  private List<ContextLine> fetch(Asked asked, List<Integer> rows) {
    List<ContextLine> lines = new ArrayList<>();
    ContextLines page = null;
    for (int row : rows) {
      if (page == null || row >= page.offset() + PagedList.PAGE) {
        Stretch stretch = new Stretch(row, PagedList.PAGE);
        page = ask(asked, stretch, Progress.ignored(), new CancelToken());
      }
      if (row - page.offset() < page.page().size()) {
        lines.add(page.page().get(row - page.offset()));
      }
    }
    return lines;
  }

  /** The lines that are on the screen in a state. */
  private static @Nullable Found shown(ContextState state) {
    return switch (state) {
      case Found found -> found;
      case Ordering ordering -> ordering.byDate();
      case Searching searching -> shown(searching.before());
      case Starting _, NoWords _, Failed _ -> null;
    };
  }

  private void search() {
    Asked byDate = new Asked(lens.request(), ContextOrder.DATE);
    Asked wanted = new Asked(lens.request(), order.get());
    if (wanted.equals(
        ordering)) { // only the archive has changed: that must not begin anew for ever
      outdated = true;
      return;
    }
    ordering = null;
    outdated = false;
    Found before = shown(state.get());
    if (before != null && before.asked().equals(wanted) && isSlow(wanted, before.articles())) {
      order(wanted, anchor, Progress.ignored());
      return;
    }
    Optional<Anchor> wasSelected = anchor;
    if (!(state.get() instanceof Searching)) {
      state.set(new Searching(state.get()));
    }
    latest.ask(
        cancel -> {
          Answer first = first(byDate, wasSelected, cancel);
          return byDate.equals(wanted) || isSlow(wanted, first.first().articles())
              ? first
              : first(wanted, wasSelected, cancel);
        },
        answer -> answered(answer, wanted),
        this::failed);
  }

  /** The first page, and that of the row that was selected. */
  private Answer first(Asked asked, Optional<Anchor> selected, CancelToken cancel) {
    Stretch first = new Stretch(0, PagedList.PAGE);
    List<ContextLines> pages = new ArrayList<>();
    pages.add(ask(asked, first, Progress.ignored(), cancel));
    int page = selected.map(line -> line.row() / PagedList.PAGE).orElse(0);
    if (page > 0 && (long) page * PagedList.PAGE < pages.getFirst().total()) {
      Stretch near = new Stretch(page * PagedList.PAGE, PagedList.PAGE);
      pages.add(ask(asked, near, Progress.ignored(), cancel));
    }
    return new Answer(asked, selected, pages);
  }

  private ContextLines ask(
      Asked asked, Stretch stretch, Progress.Listener progress, CancelToken cancel) {
    return concordance.lines(asked.request(), asked.order(), stretch, progress, cancel);
  }

  private void answered(Answer answer, Asked wanted) {
    if (!answer.first().hasWords()) {
      replace(new NoWords());
      return;
    }
    Found found = found(answer);
    if (answer.asked().equals(wanted)) {
      replace(found);
      return;
    }
    replace(new Ordering(found, 0));
    order(wanted, answer.selected(), told -> tell(found, told));
  }

  private static boolean isSlow(Asked asked, long articles) {
    return asked.order() != ContextOrder.DATE && articles > AT_ONCE;
  }

  /** Orders lines by words, which takes its time; what is shown stays until that is done. */
  private void order(Asked wanted, Optional<Anchor> selected, Progress.Listener progress) {
    ordering = wanted;
    latest.ask(
        cancel -> {
          ask(wanted, new Stretch(0, 0), progress, cancel);
          return first(wanted, selected, cancel);
        },
        ordered -> {
          ordering = null;
          replace(found(ordered));
          if (outdated) {
            search();
          }
        },
        this::failed);
  }

  private Found found(Answer answer) {
    Asked asked = answer.asked();
    ContextLines first = answer.first();
    PagedList<ContextLine> rows =
        new PagedList<>(
            (offset, limit, cancel) ->
                ask(asked, new Stretch(offset, limit), Progress.ignored(), cancel).page(),
            background,
            first.total(),
            first.page());
    answer.pages().forEach(page -> rows.know(page.offset(), page.page()));
    int row = answer.selected().map(line -> rows.find(line::is)).orElse(0);
    return new Found(
        rows, first.articles(), first.ordered(), first.millis(), Math.max(0, row), asked);
  }

  private void tell(Found byDate, Progress progress) {
    double share = Math.max(0, progress.fraction());
    background.onUi(
        () -> {
          if (state.get() instanceof Ordering(Found shown, _) && shown.equals(byDate)) {
            state.set(new Ordering(byDate, share));
          }
        });
  }

  private void failed(Throwable failure) {
    ordering = null;
    replace(new Failed(Failures.say(failure)));
  }

  private void replace(ContextState next) {
    Found before = shown(state.get());
    if (before != null) {
      before.rows().close();
    }
    state.set(next);
  }

  /** A line that was selected, and the row that it had. */
  private record Anchor(int row, String article, Span span) {
    boolean is(ContextLine line) {
      return line.article().equals(article) && line.span().equals(span);
    }
  }

  /** What the archive said: the first page, and that of the row that was selected. */
  private record Answer(Asked asked, Optional<Anchor> selected, List<ContextLines> pages) {
    ContextLines first() {
      return pages.getFirst();
    }
  }
}
