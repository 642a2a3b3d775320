package org.dateline.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dateline.search.Atlas;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.PlaceCounts;
import org.dateline.search.SearchRequest;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.WhileShown;
import org.dateline.ui.map.MapState.Counting;
import org.dateline.ui.map.MapState.Failed;
import org.dateline.ui.map.MapState.NothingFound;
import org.dateline.ui.map.MapState.Shown;
import org.dateline.ui.map.MapState.Starting;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** The places of what the lens finds. */
public final class MapViewModel {
  private final Atlas atlas;
  private final UnaryOperator<String> countries;
  private final Lens lens;
  private final Latest<Shown> latest;
  private final ReadOnlyObjectWrapper<MapState> state = new ReadOnlyObjectWrapper<>(new Starting());
  private final StringProperty wanted = new SimpleStringProperty("");
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
  private final WhileShown whileShown;

  /**
   * Counts nothing before it {@link #setShown is shown}.
   *
   * @param countries the name of a country by its ISO 3166-1 alpha-2 code; asked on a worker
   */
  public MapViewModel(
      Atlas atlas, UnaryOperator<String> countries, Background background, Lens lens) {
    this.atlas = atlas;
    this.countries = countries;
    this.lens = lens;
    this.latest = new Latest<>(background);
    this.whileShown = new WhileShown(lens, this::count);
  }

  /**
   * Takes notice that the screen is to be seen, or no longer: what is not seen is not asked for.
   */
  public void setShown(boolean shown) {
    whileShown.show(shown);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<MapState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What was typed to narrow the list. */
  public StringProperty wantedProperty() {
    return wanted;
  }

  /** What is shown, or was before it is counted again; nothing if there is nothing. */
  private Shown shown() {
    MapState now = state.get() instanceof Counting counting ? counting.before() : state.get();
    return now instanceof Shown shown
        ? shown
        : new Shown(new PlaceCounts(List.of(), 0, 0), List.of());
  }

  /** How many places and articles there are. */
  PlaceCounts counts() {
    return shown().counts();
  }

  /** Which places are looked at. */
  ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /** The places that are looked at, most articles first. */
  List<MapPlace> places() {
    return shown().places().stream().filter(choice.get()::holds).toList();
  }

  /** How many articles name the place that most name. */
  long mostArticles() {
    return shown().places().stream()
        .filter(choice.get()::holds)
        .findFirst()
        .map(MapPlace::articles)
        .orElse(1L);
  }

  /** Of those, the places whose name or country begins, in any word, with what was typed. */
  List<MapPlace> listed() {
    String text = wanted.get().strip().toLowerCase(Locale.ROOT);
    return places().stream().filter(spot -> text.isEmpty() || begins(spot, text)).toList();
  }

  private static boolean begins(MapPlace spot, String text) {
    String all = " " + (spot.name() + " " + spot.country()).toLowerCase(Locale.ROOT);
    return all.contains(" " + text);
  }

  /** Keeps the articles that name a place, or leaves them out; once more takes that back. */
  void choose(MapPlace spot, boolean exclude) {
    lens.toggle(new Filter(Facet.PLACE, spot.name(), exclude));
  }

  /** Whether only articles that name a place are kept. */
  boolean isChosen(MapPlace spot) {
    return lens.request().filters().contains(Filter.include(Facet.PLACE, spot.name()));
  }

  /** Asks again, after a failure. */
  public void retry() {
    count();
  }

  private void count() {
    SearchRequest request = lens.request();
    if (!(state.get() instanceof Counting)) {
      state.set(new Counting(state.get()));
    }
    latest.ask(
        cancel -> {
          PlaceCounts counts = atlas.places(request, cancel);
          return new Shown(counts, MapPlace.of(counts.places(), countries));
        },
        shown -> state.set(shown.counts().articles() == 0 ? new NothingFound() : shown),
        failure -> state.set(new Failed(Failures.say(failure))));
  }
}
