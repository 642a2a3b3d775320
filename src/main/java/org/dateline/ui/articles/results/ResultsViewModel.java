package org.dateline.ui.articles.results;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.search.Archive;
import org.dateline.search.Copies;
import org.dateline.search.Copies.Stories;
import org.dateline.search.Copies.Story;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.articles.results.ResultsState.Failed;
import org.dateline.ui.articles.results.ResultsState.Found;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.NothingImported;
import org.dateline.ui.articles.results.ResultsState.Searching;
import org.dateline.ui.articles.results.ResultsState.Starting;
import org.dateline.ui.articles.results.ResultsState.Step;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;

/** What the lens finds, and which of it is selected. */
public final class ResultsViewModel {
  /** How many pages above and below its row a selected hit is looked for. */
  private static final int NEAR = 10;

  private final Archive archive;
  private final Listing stories;
  private final Listing articles;
  private final BooleanProperty together = new SimpleBooleanProperty(true);
  private final BooleanProperty importing = new SimpleBooleanProperty();
  private final Background background;
  private final Lens lens;
  private final Latest<Answer> latest;
  private final ReadOnlyObjectWrapper<ResultsState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper();
  private List<Integer> pickedRows = List.of();
  private int selectedRow = -1;

  /** The article that is to be selected as soon as it is among the hits; empty for none. */
  private String followed = "";

  /** Searches at once, and whenever the lens or the archive changes; lists every article. */
  public ResultsViewModel(Archive archive, Background background, Lens lens) {
    this(archive, Listing.ofArticles(archive), background, lens);
  }

  /** The same, where copies of an article share a row unless {@link #togetherProperty} says no. */
  public ResultsViewModel(Archive archive, Copies copies, Background background, Lens lens) {
    this(archive, Listing.ofStories(copies), background, lens);
  }

  private ResultsViewModel(Archive archive, Listing stories, Background background, Lens lens) {
    this.stories = stories;
    this.articles = Listing.ofArticles(archive);
    this.archive = archive;
    this.background = background;
    this.lens = lens;
    this.latest = new Latest<>(background);
    together.subscribe((before, now) -> search(true));
    lens.requestProperty().subscribe((before, now) -> search(false));
    lens.archiveVersionProperty().subscribe((before, now) -> search(true));
    search(false);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ResultsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The id of the selected article; empty for none. */
  public ReadOnlyStringProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Whether copies of an article share a row. */
  public BooleanProperty togetherProperty() {
    return together;
  }

  /** The order the hits have: the newest first where there is nothing to match. */
  public Sort sort() {
    Sort wanted = lens.request().sort();
    return wanted == Sort.RELEVANCE && !canRank() ? Sort.NEWEST : wanted;
  }

  /** Orders the hits. */
  public void sort(Sort sort) {
    lens.sort(sort);
  }

  /** Whether what was typed can be ordered by how well it matches. */
  public boolean canRank() {
    return !(lens.request().query() instanceof Query.Everything);
  }

  /** Selects a row; the article is told as soon as the row is there. */
  public void select(int row) {
    if (state.get() instanceof Found found && row >= 0) {
      selectedRow = row;
      Story story = found.rows().peek(row);
      if (story != null) {
        selected.set(story.hit().id());
      }
    }
  }

  /** Whether articles are being read: an archive without any will have some soon. */
  public BooleanProperty importingProperty() {
    return importing;
  }

  /** How many articles the search that is shown has found. */
  public long found() {
    return state.get() instanceof Found found ? found.articles() : 0;
  }

  /** Takes note of all rows that are selected, in their order. */
  public void pick(List<Integer> rows) {
    pickedRows = List.copyOf(rows);
    picked.set(rows.size());
  }

  /** How many rows are selected. */
  public ReadOnlyIntegerProperty pickedProperty() {
    return picked.getReadOnlyProperty();
  }

  /** The rows that are selected, as they are now. */
  public PickedRows picked() {
    List<String> known =
        state.get() instanceof Found found
            ? pickedRows.stream().map(row -> idAt(found.rows(), row)).toList()
            : List.of();
    List<Integer> rows = known.isEmpty() ? List.of() : pickedRows;
    return new PickedRows(archive, lens.request(), rows, known);
  }

  /**
   * Selects an article that was opened from elsewhere, if it is among the hits now or after the
   * next search; if it is not, no row is selected.
   */
  public void follow(String id) {
    if (id.equals(selected.get())) {
      return;
    }
    selected.set(id);
    followed = id;
    if (state.get() instanceof Found found) {
      replaceSelection(found, indexOf(found.rows(), id));
    }
  }

  private void replaceSelection(Found found, int row) {
    selectedRow = row;
    state.set(new Found(found.rows(), found.articles(), found.millis(), row));
  }

  /** Searches one step away. */
  public void take(Step step) {
    switch (step) {
      case Step.WithoutFilter without -> lens.remove(without.filter());
      case Step.WithoutWords without -> lens.search(without.query());
      case Step.NearSpellings near -> lens.search(near.query());
    }
  }

  /** Takes query and filters away. */
  public void clear() {
    lens.show("", List.of(), lens.request().sort());
  }

  /** Asks again, after a failure. */
  public void retry() {
    search(true);
  }

  private void search(boolean sameSearch) {
    SearchRequest request = lens.request();
    Listing listing = together.get() ? stories : articles;
    String text = lens.queryProperty().get().text();
    Anchor anchor = sameSearch ? new Anchor(selectedRow, selected.get()) : new Anchor(-1, "");
    if (!(state.get() instanceof Searching)) {
      state.set(new Searching(state.get()));
    }
    latest.ask(
        cancel -> ask(listing, request, text, anchor, cancel),
        answer -> answered(request, answer),
        failure -> replace(new Failed(Failures.say(failure))));
  }

  private Answer ask(
      Listing listing, SearchRequest request, String text, Anchor anchor, CancelToken cancel) {
    List<Stories> pages = new ArrayList<>();
    pages.add(listing.page(request, 0, PagedList.PAGE, cancel));
    long total = pages.getFirst().total();
    addAnchor(listing, pages, request, anchor, cancel);
    if (total > 0) {
      return new Answer(listing, pages, -1, List.of());
    }
    long size = archive.size();
    List<Step> steps =
        size == 0 ? List.of() : new Steps(archive, text, request, lens::resolve, cancel).find();
    return new Answer(listing, pages, size, steps);
  }

  /**
   * Adds the page that holds the selected hit: that of its row, or one near it, because articles
   * that came meanwhile may stand above it.
   */
  private void addAnchor(
      Listing listing,
      List<Stories> pages,
      SearchRequest request,
      Anchor anchor,
      CancelToken cancel) {
    if (anchor.row() < 0 || holds(pages.getFirst(), anchor.id())) {
      return;
    }
    int last = (int) ((pages.getFirst().total() - 1) / PagedList.PAGE);
    int middle = Math.min(anchor.row() / PagedList.PAGE, last);
    for (int away = 0; away <= NEAR; away++) {
      for (int page : away == 0 ? new int[] {middle} : new int[] {middle + away, middle - away}) {
        if (page > 0 && page <= last) {
          Stories hits = listing.page(request, page * PagedList.PAGE, PagedList.PAGE, cancel);
          if (holds(hits, anchor.id())) {
            pages.add(hits);
            return;
          }
        }
      }
    }
  }

  /** Where an article is among the rows in memory, or -1. */
  static int indexOf(PagedList<Story> rows, String id) {
    return rows.find(story -> story.hit().id().equals(id));
  }

  private static String idAt(PagedList<Story> rows, int row) {
    Story story = rows.peek(row);
    return story == null ? "" : story.hit().id();
  }

  private static boolean holds(Stories hits, String id) {
    return hits.page().stream().anyMatch(story -> story.hit().id().equals(id));
  }

  private void answered(SearchRequest request, Answer answer) {
    Stories first = answer.pages().getFirst();
    if (first.total() == 0) {
      replace(
          answer.size() == 0
              ? new NothingImported()
              : new NothingFound(answer.size(), first.millis(), answer.steps()));
      return;
    }
    PagedList<Story> rows = answer.listing().rows(request, background, answer.pages());
    int row = indexOf(rows, selected.get());
    boolean following = !followed.isEmpty() && followed.equals(selected.get());
    followed = "";
    selectedRow = following ? row : Math.max(0, row);
    replace(new Found(rows, first.articles(), first.millis(), selectedRow));
    select(selectedRow);
  }

  private void replace(ResultsState next) {
    if (shown(state.get()) instanceof Found old) {
      old.rows().close();
    }
    if (!(next instanceof Found)) {
      selectedRow = -1;
      selected.set("");
    }
    state.set(next);
  }

  /** What is on the screen in a state: while searching, what was there before. */
  static ResultsState shown(ResultsState state) {
    return state instanceof Searching searching ? searching.before() : state;
  }

  /** The selected hit, and the row it had; -1 if none is to be found again. */
  private record Anchor(int row, String id) {}

  /** What the archive said: pages of hits, and where there are none its size and steps away. */
  private record Answer(Listing listing, List<Stories> pages, long size, List<Step> steps) {}
}
