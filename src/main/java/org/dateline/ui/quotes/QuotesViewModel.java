package org.dateline.ui.quotes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Quote;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.WhileShown;
import org.dateline.ui.quotes.QuotesState.Asked;
import org.dateline.ui.quotes.QuotesState.Failed;
import org.dateline.ui.quotes.QuotesState.Found;
import org.dateline.ui.quotes.QuotesState.Searching;
import org.dateline.ui.quotes.QuotesState.Starting;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;

/** The quotes of the articles that the lens finds, and which of them is selected. */
public final class QuotesViewModel {
  private static final int LISTED = 50;
  private static final Set<QuoteCertainty> UNCERTAIN =
      Set.of(QuoteCertainty.GUESS, QuoteCertainty.UNKNOWN);

  private final Quotations quotations;
  private final Archive archive;
  private final Background background;
  private final Lens lens;
  private final Latest<Answer> latest;
  private final Latest<Optional<Passage>> reading;
  private final ReadOnlyObjectWrapper<QuotesState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private final ReadOnlyObjectWrapper<Optional<Passage>> passage =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private QuoteFilter filter = QuoteFilter.ALL;
  private final WhileShown whileShown;

  /**
   * Asks nothing before it {@link #setShown is shown}; then whenever the lens or the archive
   * changes.
   */
  public QuotesViewModel(Quotations quotations, Archive archive, Background background, Lens lens) {
    this.quotations = quotations;
    this.archive = archive;
    this.background = background;
    this.lens = lens;
    this.latest = new Latest<>(background);
    this.reading = new Latest<>(background);
    this.whileShown = new WhileShown(lens, this::search);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<QuotesState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The passage of the selected quote; empty for none. */
  public ReadOnlyObjectProperty<Optional<Passage>> passageProperty() {
    return passage.getReadOnlyProperty();
  }

  /**
   * Takes notice that the screen is to be seen, or no longer: what is not seen is not asked for.
   */
  public void setShown(boolean shown) {
    whileShown.show(shown);
  }

  /** Which quotes are meant. */
  public QuoteFilter filter() {
    return filter;
  }

  /** Filters by a value of the lens, or no longer. */
  public void toggle(Facet facet, String value) {
    lens.toggle(facet, value);
  }

  /** Whether the lens filters by a value. */
  public boolean isChosen(Facet facet, String value) {
    return lens.request().filters().contains(Filter.include(facet, value));
  }

  /** Means only quotes of a kind as well, or no longer. */
  public void toggle(Quote.Kind kind) {
    choose(filter.withKinds(toggled(filter.kinds(), kind)));
  }

  /** Means only quotes with a cue as well, or no longer. */
  public void toggleCue(String cue) {
    choose(filter.withCues(toggled(filter.cues(), cue)));
  }

  /** Means only quotes whose speaker is uncertain, or all again. */
  public void toggleUncertain() {
    choose(filter.withCertainties(isUncertainOnly() ? Set.of() : UNCERTAIN));
  }

  /** Whether only quotes are meant whose speaker is uncertain. */
  public boolean isUncertainOnly() {
    return filter.certainties().equals(UNCERTAIN);
  }

  /** Looks for the words of the query in the quotes themselves, or anywhere in their articles. */
  public void lookInside(boolean inside) {
    choose(filter.withInside(inside));
  }

  /** Shows all quotes of one speaker that the lens finds. */
  public void showSpeaker(String speaker) {
    boolean other = !filter.equals(QuoteFilter.ALL);
    filter = QuoteFilter.ALL;
    SearchRequest before = lens.request();
    lens.chooseSpeaker(speaker);
    if (other && before.equals(lens.request())) {
      whileShown.change();
    }
  }

  /** Whether less than all quotes of the archive is asked for. */
  public boolean isNarrowed() {
    return !(lens.request().query() instanceof Query.Everything)
        || !lens.request().filters().isEmpty()
        || !filter.equals(QuoteFilter.ALL);
  }

  /** Whether there are filters to be taken away, of the lens or of this screen. */
  public boolean isFiltered() {
    return !lens.request().filters().isEmpty() || !filter.equals(QuoteFilter.ALL);
  }

  /** Lists all speakers. */
  SpeakersViewModel speakers() {
    return new SpeakersViewModel(quotations, this, background, lens);
  }

  /** Takes back what was chosen here, and the filters of the lens. */
  public void clear() {
    filter = QuoteFilter.ALL;
    if (lens.request().filters().isEmpty()) {
      search();
    } else {
      lens.clearFilters();
    }
  }

  /** Whether there are words that articles can be ordered by how well they match. */
  boolean canRank() {
    return !(lens.request().query() instanceof Query.Everything);
  }

  /** The order of the quotes' articles. */
  public Sort sort() {
    Sort wanted = lens.request().sort();
    return wanted == Sort.RELEVANCE && !canRank() ? Sort.NEWEST : wanted;
  }

  /** Orders the quotes. */
  public void sort(Sort sort) {
    lens.sort(sort);
  }

  /** Asks again, after a failure. */
  public void retry() {
    search();
  }

  /** Selects a row, and reads its passage; -1 for none. */
  public void select(int row) {
    QuoteHit hit = state.get() instanceof Found found ? found.rows().peek(row) : null;
    if (hit == null) {
      reading.cancel();
      passage.set(Optional.empty());
      return;
    }
    reading.ask(
        cancel -> archive.article(hit.article()).map(article -> Passage.of(hit, article)),
        passage::set,
        failure -> passage.set(Optional.empty()));
  }

  private static <T> Set<T> toggled(Set<T> set, T value) {
    Set<T> toggled = new HashSet<>(set);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return toggled;
  }

  private void choose(QuoteFilter next) {
    filter = next;
    search();
  }

  private void search() {
    Asked asked = new Asked(lens.request(), filter);
    if (!(state.get() instanceof Searching)) {
      state.set(new Searching(state.get()));
    }
    latest.ask(
        cancel -> ask(asked, cancel),
        answer -> answered(asked, answer),
        failure -> replace(new Failed(Failures.say(failure))));
  }

  private Answer ask(Asked asked, CancelToken cancel) {
    QuoteHits first = quotations.quotes(asked.request(), asked.filter(), 0, PagedList.PAGE, cancel);
    return new Answer(first, quotations.counts(asked.request(), asked.filter(), LISTED, cancel));
  }

  private void answered(Asked asked, Answer answer) {
    QuoteHits first = answer.first();
    replace(
        new Found(
            new PagedList<>(
                (offset, limit, cancel) ->
                    quotations
                        .quotes(asked.request(), asked.filter(), offset, limit, cancel)
                        .page(),
                background,
                first.total(),
                first.page()),
            first.articles(),
            first.uncertain(),
            first.millis(),
            answer.counts(),
            asked));
  }

  private void replace(QuotesState next) {
    QuotesState before =
        state.get() instanceof Searching searching ? searching.before() : state.get();
    if (before instanceof Found old) {
      old.rows().close();
    }
    reading.cancel();
    passage.set(Optional.empty());
    state.set(next);
  }

  private record Answer(QuoteHits first, QuoteCounts counts) {}
}
