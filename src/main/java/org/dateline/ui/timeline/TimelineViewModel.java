package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.search.Archive;
import org.dateline.search.DateCounts;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Timelines;
import org.dateline.ui.control.histogram.ChartBars;
import org.dateline.ui.control.histogram.ChartBars.Column;
import org.dateline.ui.control.histogram.ChartBars.Parts;
import org.dateline.ui.control.histogram.TimeWindows;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.WhileShown;
import org.dateline.ui.timeline.TimelineState.Counting;
import org.dateline.ui.timeline.TimelineState.Failed;
import org.dateline.ui.timeline.TimelineState.NothingFound;
import org.dateline.ui.timeline.TimelineState.Shown;
import org.dateline.ui.timeline.TimelineState.Starting;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/**
 * What the lens finds over time: the stretch that is looked at, the length of the bars, what they
 * are divided by, and the stretch that the lens keeps.
 */
public final class TimelineViewModel {
  /** How many values the bars are divided by. */
  static final int VALUES = 5;

  private static final double ZOOM = 2;

  private final Archive archive;
  private final Timelines timelines;
  private final Lens lens;
  private final Latest<TimelineState> latest;
  private final ReadOnlyObjectWrapper<TimelineState> state =
      new ReadOnlyObjectWrapper<>(new Starting());

  /** The length of the bars that was chosen; null for that which suits what is looked at. */
  private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();

  /** What the bars are divided by; null for their certainty. */
  private final ObjectProperty<@Nullable Facet> facet = new SimpleObjectProperty<>();

  /** What is looked at; null for all of time. */
  private @Nullable Period window;

  private final WhileShown whileShown;

  /** Counts nothing before it {@link #setShown is shown}. */
  public TimelineViewModel(Archive archive, Timelines timelines, Background background, Lens lens) {
    this.archive = archive;
    this.timelines = timelines;
    this.lens = lens;
    this.latest = new Latest<>(background);
    this.whileShown = new WhileShown(lens, this::count);
    unit.subscribe((before, now) -> whileShown.change());
    facet.subscribe((before, now) -> whileShown.change());
  }

  /**
   * Takes notice that the screen is to be seen, or no longer: what is not seen is not asked for.
   */
  public void setShown(boolean shown) {
    whileShown.show(shown);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<TimelineState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The length of the bars that was chosen; null for that which suits what is looked at. */
  public ObjectProperty<@Nullable Unit> unitProperty() {
    return unit;
  }

  /** What the bars are divided by: source, person or place; null for their certainty. */
  public ObjectProperty<@Nullable Facet> facetProperty() {
    return facet;
  }

  /** Keeps the articles that may be from a stretch of days; null for all. */
  public void choose(@Nullable Period period) {
    lens.chooseTime(period);
  }

  /** Keeps the articles without a date, or no longer. */
  public void toggleUndated() {
    if (isUndatedChosen()) {
      lens.chooseTime(null);
    } else {
      lens.chooseUndated();
    }
  }

  /** Whether only articles without a date are kept. */
  public boolean isUndatedChosen() {
    return lens.request().filters().contains(Filter.include(Facet.YEAR, Filter.UNDATED));
  }

  /** Looks at a stretch of time. */
  public void look(Period wanted) {
    if (shown() instanceof Shown now) {
      Unit before = now.bars().unit();
      window = wanted;
      state.set(now.at(wanted));
      if (unit.get() == null && TimeWindows.unit(wanted) != before) {
        count();
      }
    }
  }

  /** Looks at half as much, about the middle of what is chosen. */
  public void zoomIn() {
    zoom(1 / ZOOM);
  }

  /** Looks at twice as much. */
  public void zoomOut() {
    zoom(ZOOM);
  }

  private void zoom(double factor) {
    if (shown() instanceof Shown now) {
      Period chosen = now.chosen();
      boolean about = chosen != null && TimeWindows.days(chosen) < TimeWindows.days(now.window());
      long days = Math.round(TimeWindows.days(now.window()) * factor);
      Period whole = now.overview().span();
      look(
          about && chosen != null && factor < 1
              ? TimeWindows.around(chosen, days, whole)
              : TimeWindows.zoom(now.window(), factor, 1.0 / 2, whole));
    }
  }

  /** Looks at all of time. */
  public void fit() {
    if (shown() instanceof Shown now) {
      look(now.overview().span());
      window = null;
    }
  }

  /** Asks again, after a failure. */
  public void retry() {
    count();
  }

  private TimelineState shown() {
    return state.get() instanceof Counting counting ? counting.before() : state.get();
  }

  private void count() {
    SearchRequest request = lens.request();
    Period wanted = window;
    Unit length = unit.get();
    Facet by = facet.get();
    if (!(state.get() instanceof Counting)) {
      state.set(new Counting(state.get()));
    }
    latest.ask(
        cancel -> ask(request, wanted, length, by, cancel),
        state::set,
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private TimelineState ask(
      SearchRequest request,
      @Nullable Period wanted,
      @Nullable Unit length,
      @Nullable Facet by,
      CancelToken cancel) {
    SearchRequest always = request.withoutTime();
    Histogram years = archive.histogram(always, Unit.YEAR, cancel);
    if (years.total() == 0) {
      return new NothingFound();
    }
    Period whole = ChartBars.of(years).span();
    Unit coarse = TimeWindows.bars(whole, Unit.MONTH) > 400 ? Unit.YEAR : Unit.MONTH;
    ChartBars overview = totals(archive.histogram(always, coarse, cancel));
    Period span = overview.columns().isEmpty() ? whole : overview.span();
    Period view = wanted == null ? span : TimeWindows.zoom(wanted, 1, 0, span);
    Unit fits = length == null ? TimeWindows.unit(view) : length;
    Period chosen = request.time().orElse(null);
    Period counted = chosen == null ? new Period(Period.FIRST, Period.LAST) : chosen;
    DateCounts counts = timelines.dates(always, counted, cancel);
    if (by == null) {
      ChartBars bars = ChartBars.of(archive.histogram(always, fits, cancel));
      return new Shown(bars, overview, view, chosen, counts, List.of());
    }
    Stack stack = timelines.stack(always, fits, by, VALUES, cancel);
    return new Shown(bars(stack), overview, view, chosen, counts, stack.values());
  }

  /** Bars of one part: the overview is too small to tell certainties apart. */
  private static ChartBars totals(Histogram histogram) {
    List<Column> columns =
        histogram.bars().stream()
            .map(bar -> new Column(bar.first(), List.of(bar.articles())))
            .toList();
    return new ChartBars(histogram.unit(), Parts.CERTAINTY, columns);
  }

  private static ChartBars bars(Stack stack) {
    List<Column> columns = new ArrayList<>();
    for (Stack.Bar bar : stack.bars()) {
      List<Long> parts = new ArrayList<>(bar.counts());
      while (parts.size() < VALUES) {
        parts.add(0L);
      }
      parts.add(bar.others());
      columns.add(new Column(bar.first(), parts));
    }
    return new ChartBars(stack.unit(), Parts.VALUES, columns);
  }

  /** The length of the bars that are shown. */
  public Unit shownUnit() {
    return shown() instanceof Shown now ? now.bars().unit() : Unit.YEAR;
  }
}
