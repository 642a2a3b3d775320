package org.dateline.ui.quotes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Facet;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCounts.Count;
import org.dateline.search.QuoteFilter;
import org.dateline.search.SearchRequest;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** All speakers of the quotes that are found, or those with words that begin as was typed. */
final class SpeakersViewModel {
  private static final int MOST = 500;

  private final Quotations quotations;
  private final Lens lens;
  private final QuotesViewModel quotes;
  private final Latest<List<Count>> latest;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Looking());
  private String typed = "";

  /** What the list of speakers shows. */
  sealed interface State {
    /** The archive is being asked; what was listed before stays. */
    record Looking() implements State {}

    /**
     * Speakers, most quotes first.
     *
     * @param typed what was typed
     * @param more whether there are more than these
     */
    record Listed(List<Count> speakers, String typed, boolean more) implements State {
      /** Keeps an unmodifiable copy. */
      public Listed {
        speakers = List.copyOf(speakers);
      }
    }

    /** The archive could not answer. */
    record Failed(String message) implements State {}
  }

  SpeakersViewModel(
      Quotations quotations, QuotesViewModel quotes, Background background, Lens lens) {
    this.quotations = quotations;
    this.quotes = quotes;
    this.lens = lens;
    this.latest = new Latest<>(background);
    find("");
  }

  /** What is shown. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Lists the speakers that have words beginning so. */
  void find(String text) {
    typed = text;
    state.set(new State.Looking());
    SearchRequest request = lens.request(); // taken here: a worker must not look at either
    QuoteFilter filter = quotes.filter();
    latest.ask(
        cancel -> quotations.speakers(request, filter, text, MOST + 1, cancel),
        found ->
            state.set(
                new State.Listed(
                    found.stream().limit(MOST).toList(), text.strip(), found.size() > MOST)),
        failure -> state.set(new State.Failed(Failures.say(failure))));
  }

  /** Whether the speakers are those for what was typed, and not still those of before. */
  boolean isListed() {
    return state.get() instanceof State.Listed;
  }

  /** Asks again. */
  void retry() {
    find(typed);
  }

  /** Keeps the quotes of a speaker, or no longer. */
  void choose(String speaker) {
    quotes.toggle(Facet.SPEAKER, speaker);
    find(typed);
  }

  /** Whether the quotes of a speaker are kept. */
  boolean isChosen(String speaker) {
    return quotes.isChosen(Facet.SPEAKER, speaker);
  }
}
