package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Archive;
import org.dateline.search.Filter;
import org.dateline.search.ParsedQuery;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** What is typed in the search field, and what is offered to go on with. */
public final class SearchViewModel {
  private static final int RECENT_OFFERED = 5;
  private static final int RECENT_KEPT = 20;
  private static final int VALUES_OFFERED = 6;
  private static final int SHORTEST = 2;

  private final Archive archive;
  private final Lens lens;
  private final Latest<List<Archive.Suggestion>> latest;
  private final Latest<Long> ending;
  private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> recent;
  private int caret;

  /** Offers values of {@code archive}, and {@code recentSearches}, the newest first. */
  public SearchViewModel(
      Archive archive, Background background, Lens lens, List<String> recentSearches) {
    this.archive = archive;
    this.lens = lens;
    this.latest = new Latest<>(background);
    this.ending = new Latest<>(background);
    this.recent = new ReadOnlyObjectWrapper<>(List.copyOf(recentSearches));
  }

  /** What was typed, as it was understood. */
  public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
    return lens.queryProperty();
  }

  /** What is offered; empty for nothing. */
  public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** What was searched for before, the newest first. */
  public ReadOnlyObjectProperty<List<String>> recentProperty() {
    return recent.getReadOnlyProperty();
  }

  /** Searches for what stands in the field, and offers ways to end the word at the caret. */
  public void typed(String text, int caretNow) {
    caret = caretNow;
    if (!text.equals(lens.queryProperty().get().text())) {
      lens.search(text);
    }
    offer();
  }

  /** Offers ways to go on from what stands in the field. */
  public void offer() {
    String text = lens.queryProperty().get().text();
    List<Offer> before = before(text);
    String word = text.substring(wordStart(text), caret(text));
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
      latest.cancel();
      offers.set(before);
      return;
    }
    latest.ask(
        cancel -> archive.suggest(word, VALUES_OFFERED),
        values -> offers.set(join(values, before)),
        failure -> offers.set(before));
  }

  /** Offers nothing any more. */
  public void dismiss() {
    latest.cancel();
    offers.set(List.of());
  }

  /** Goes on with an offer: a search takes the place of what was typed, a value of the word. */
  public void take(Offer offer) {
    dismiss();
    switch (offer) {
      case Offer.Recent before -> lens.search(before.text());
      case Offer.Value value -> {
        String text = lens.queryProperty().get().text();
        int end = caret(text);
        String rest = (text.substring(0, wordStart(text)) + text.substring(end)).strip();
        Sort sort = lens.request().sort();
        List<Filter> filters = new ArrayList<>(lens.request().filters());
        Filter added = Filter.include(value.facet(), value.value());
        filters.removeIf(f -> f.facet() == value.facet() && f.value().equals(value.value()));
        filters.add(added);
        lens.show(rest, filters, sort);
      }
    }
    remember();
  }

  /**
   * Ends the last word, so that no longer words that only begin so are found; but where no article
   * has it as a whole word, what is found stays as it is.
   */
  public void finish() {
    remember();
    dismiss();
    String text = lens.queryProperty().get().text();
    SearchRequest now = lens.request();
    SearchRequest ended =
        new SearchRequest(lens.resolve(QueryParser.parse(text).query()), now.filters(), now.sort());
    if (!ended.equals(now)) {
      ending.ask(
          cancel -> archive.search(ended, 0, 1, cancel).total(),
          total -> {
            if (total > 0 && lens.request().equals(now)) {
              lens.search(text + ' ');
            }
          },
          failure -> {});
    }
  }

  /** Keeps what was typed among the recent searches. */
  public void remember() {
    String text = lens.queryProperty().get().text().strip();
    if (text.isEmpty()) {
      return;
    }
    List<String> kept = new ArrayList<>(recent.get());
    kept.remove(text);
    kept.addFirst(text);
    recent.set(List.copyOf(kept.subList(0, Math.min(RECENT_KEPT, kept.size()))));
  }

  private List<Offer> before(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return recent.get().stream()
        .filter(r -> r.toLowerCase(Locale.ROOT).contains(wanted) && !r.equals(text.strip()))
        .limit(RECENT_OFFERED)
        .<Offer>map(Offer.Recent::new)
        .toList();
  }

  private List<Offer> join(List<Archive.Suggestion> values, List<Offer> before) {
    List<Offer> all = new ArrayList<>();
    for (Archive.Suggestion v : values) {
      if (!lens.request().filters().contains(Filter.include(v.facet(), v.value()))) {
        all.add(new Offer.Value(v.facet(), v.value(), v.articles()));
      }
    }
    all.addAll(before);
    return List.copyOf(all);
  }

  private int caret(String text) {
    return Math.clamp(caret, 0, text.length());
  }

  private int wordStart(String text) {
    int start = caret(text);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
