package org.dateline.ui.articles.results;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Archive;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.results.SpreadState.Empty;
import org.dateline.ui.articles.results.SpreadState.Failed;
import org.dateline.ui.articles.results.SpreadState.Spread;
import org.dateline.ui.control.histogram.ChartBars;
import org.dateline.ui.control.histogram.TimeWindows;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** How what the lens finds is spread over time, and the stretch of time that is chosen. */
public final class SpreadViewModel {
  private final Archive archive;
  private final Lens lens;
  private final Latest<Histogram> latest;
  private final ReadOnlyObjectWrapper<SpreadState> state = new ReadOnlyObjectWrapper<>(new Empty());

  /** Asks at once, and whenever the lens or the archive changes. */
  public SpreadViewModel(Archive archive, Background background, Lens lens) {
    this.archive = archive;
    this.lens = lens;
    this.latest = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> ask());
    lens.archiveVersionProperty().subscribe((before, now) -> ask());
    ask();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<SpreadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Keeps the articles that may be from a stretch of days; null for all. */
  public void choose(@Nullable Period period) {
    lens.chooseTime(period);
  }

  private void ask() {
    SearchRequest request = lens.request();
    Period chosen = request.time().orElse(null);
    latest.ask(
        cancel -> histogram(request.withoutTime(), cancel),
        histogram ->
            state.set(
                histogram.bars().isEmpty() ? new Empty() : spread(ChartBars.of(histogram), chosen)),
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private static Spread spread(ChartBars bars, @Nullable Period chosen) {
    Period span = bars.span();
    Period years = new Period(Unit.YEAR.first(span.from()), Unit.YEAR.last(span.to()));
    return new Spread(bars, years, chosen);
  }

  private Histogram histogram(SearchRequest request, CancelToken cancel) {
    Histogram years = archive.histogram(request, Unit.YEAR, cancel);
    if (years.bars().isEmpty()) {
      return years;
    }
    Unit unit = TimeWindows.unit(ChartBars.of(years).span());
    return unit == Unit.YEAR ? years : archive.histogram(request, unit, cancel);
  }
}
