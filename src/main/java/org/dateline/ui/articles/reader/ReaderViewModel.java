package org.dateline.ui.articles.reader;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.settings.Reading.Face;
import org.dateline.settings.Reading.Measure;
import org.dateline.ui.articles.reader.ReaderState.Failed;
import org.dateline.ui.articles.reader.ReaderState.Gone;
import org.dateline.ui.articles.reader.ReaderState.Idle;
import org.dateline.ui.articles.reader.ReaderState.Layout;
import org.dateline.ui.articles.reader.ReaderState.Loading;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** The article that is read, where the query matches in it, and how it is shown. */
public final class ReaderViewModel {
  /** The sizes the text can be set at, in per cent. */
  public static final List<Integer> ZOOMS = List.of(70, 80, 90, 100, 110, 125, 150, 175, 200);

  private static final int PLACES = 200;
  private static final int NORMAL = ZOOMS.indexOf(100);

  private final ObjectProperty<CiteForm> citeForm = new SimpleObjectProperty<>(CiteForm.CHICAGO);
  private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(new Idle());
  private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Optional<Span>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty original = new SimpleBooleanProperty();
  private final BooleanProperty namesMarked = new SimpleBooleanProperty();
  private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SERIF);
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.NORMAL);
  private final IntegerProperty zoom = new SimpleIntegerProperty(ZOOMS.get(NORMAL));

  /** Where pages began that were left: offsets in the texts. */
  private final Map<Left, Integer> left =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Left, Integer> eldest) {
          return size() > PLACES;
        }
      };

  private final Archive archive;
  private final Lens lens;
  private final Latest<ReaderState> article;
  private final Latest<List<Span>> hits;

  /** A reader of {@code archive} that marks what the query of {@code lens} finds. */
  public ReaderViewModel(Archive archive, Background background, Lens lens) {
    this.archive = archive;
    this.lens = lens;
    this.article = new Latest<>(background);
    this.hits = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> queryChanged(before.query(), now.query()));
    lens.archiveVersionProperty().subscribe((before, now) -> refresh());
  }

  /** The form of citation that was chosen last. */
  public ObjectProperty<CiteForm> citeFormProperty() {
    return citeForm;
  }

  /** The article that is shown, if one is. */
  public Optional<Article> article() {
    return state.get() instanceof Shown shown ? Optional.of(shown.article()) : Optional.empty();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ReaderState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Which of the hits is the current one, from 0; -1 where there is none. */
  public ReadOnlyIntegerProperty currentHitProperty() {
    return currentHit.getReadOnlyProperty();
  }

  /** The place that the shown article was opened at, unless that is its first hit. */
  public ReadOnlyObjectProperty<Optional<Span>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Whether the file is shown as it is, with the roles of its blocks. */
  public BooleanProperty originalProperty() {
    return original;
  }

  /** Whether people and places are underlined; worth remembering. */
  public BooleanProperty namesMarkedProperty() {
    return namesMarked;
  }

  /** The kind of typeface; worth remembering. */
  public ObjectProperty<Face> faceProperty() {
    return face;
  }

  /** How long a line is at most; worth remembering. */
  public ObjectProperty<Measure> measureProperty() {
    return measure;
  }

  /** The size of the text in per cent, one of {@link #ZOOMS}; worth remembering. */
  public IntegerProperty zoomProperty() {
    return zoom;
  }

  /** What is searched for: the query whose hits are marked, and the filters. */
  public ReadOnlyObjectProperty<SearchRequest> requestProperty() {
    return lens.requestProperty();
  }

  /** Shows an article, at its first hit. */
  public void show(String articleId) {
    place.set(Optional.empty());
    open(articleId);
  }

  /** Shows an article at a place of its text. */
  public void show(String articleId, Span at) {
    place.set(Optional.empty());
    open(articleId);
    place.set(Optional.of(at));
    if (state.get() instanceof Shown shown && shown.article().id().equals(articleId)) {
      currentHit.set(firstHit(shown.hits()));
    }
  }

  private void open(String articleId) {
    if (state.get() instanceof Shown shown && shown.article().id().equals(articleId)) {
      return;
    }
    hits.cancel();
    state.set(new Loading(articleId));
    ask(articleId);
  }

  /** Asks for the article again, after it could not be read. */
  public void retry() {
    shownId().ifPresent(this::ask);
  }

  /** Shows nothing. */
  public void clear() {
    article.cancel();
    hits.cancel();
    currentHit.set(-1);
    state.set(new Idle());
  }

  /** Goes to the next hit, from the last to the first. */
  public void nextHit() {
    step(1);
  }

  /** Goes to the hit before, from the first to the last. */
  public void previousHit() {
    step(-1);
  }

  /** Filters by a value, or stops doing so. */
  public void filterBy(Facet facet, String value) {
    lens.toggle(facet, value);
  }

  /** Leaves out the articles that have a value, or stops doing so. */
  public void leaveOut(Facet facet, String value) {
    lens.toggle(Filter.exclude(facet, value));
  }

  /** Searches the archive for words of the text, as a phrase if they are several. */
  public void searchFor(String words) {
    String plain = words.strip().replaceAll("[\"\u201C\u201D\\s]+", " ").strip();
    if (!plain.isEmpty()) {
      lens.search("\"" + plain + "\"");
    }
  }

  /** Sets the text larger. */
  public void zoomIn() {
    zoomBy(1);
  }

  /** Sets the text smaller. */
  public void zoomOut() {
    zoomBy(-1);
  }

  /** Sets the text at its normal size. */
  public void zoomNormal() {
    zoom.set(ZOOMS.get(NORMAL));
  }

  private void zoomBy(int steps) {
    int now = ZOOMS.indexOf(zoom.get());
    zoom.set(ZOOMS.get(Math.clamp((now < 0 ? NORMAL : now) + steps, 0, ZOOMS.size() - 1)));
  }

  /** The id of the article that is shown, or was asked for. */
  public Optional<String> shownId() {
    return switch (state.get()) {
      case Idle() -> Optional.empty();
      case Loading(String id) -> Optional.of(id);
      case Shown(Article shown, Layout _, List<Span> _) -> Optional.of(shown.id());
      case Gone(String id) -> Optional.of(id);
      case Failed(String id, String _) -> Optional.of(id);
    };
  }

  private void refresh() {
    shownId().ifPresent(this::ask);
  }

  private void ask(String id) {
    Query query = lens.request().query();
    ReaderState before = state.get();
    article.ask(
        _ -> read(id, query, before),
        answer -> accept(answer, query),
        failure -> accept(new Failed(id, reason(failure)), query));
  }

  private ReaderState read(String id, Query query, ReaderState before) {
    Optional<Article> found = archive.article(id);
    if (found.isEmpty()) {
      return new Gone(id);
    }
    Article now = found.get();
    if (before instanceof Shown shown && shown.article().equals(now)) {
      return before;
    }
    Layout layout = Layout.of(now);
    return new Shown(now, layout, hits(now, layout, query));
  }

  private List<Span> hits(Article in, Layout layout, Query query) {
    return archive.hits(in, query).stream()
        .filter(hit -> !layout.reading().find(hit).isEmpty())
        .toList();
  }

  /** Shows an answer that was asked for with {@code query}, unless nothing changed by it. */
  private void accept(ReaderState answer, Query query) {
    if (answer instanceof Shown now
        && state.get() instanceof Shown shown
        && shown.layout() == now.layout()) {
      return; // the archive changed elsewhere: nothing moves on the page
    }
    currentHit.set(-1);
    state.set(answer);
    if (answer instanceof Shown shown) {
      boolean known = place.get().isEmpty() && left(shown.article().id()).isPresent();
      currentHit.set(known ? -1 : firstHit(shown.hits()));
    }
    queryChanged(query, lens.request().query());
  }

  /** The hit to begin with: the first, or the one at the place that was asked for, or none. */
  private int firstHit(List<Span> found) {
    Optional<Span> at = place.get();
    if (at.isEmpty()) {
      return found.isEmpty() ? -1 : 0;
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() < at.get().end() && at.get().start() < found.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  /** Marks the hits of another query; the page stays where it is. */
  private void queryChanged(Query before, Query now) {
    if (!before.equals(now) && state.get() instanceof Shown shown) {
      hits.ask(
          _ -> hits(shown.article(), shown.layout(), now),
          found -> {
            currentHit.set(-1);
            state.set(new Shown(shown.article(), shown.layout(), found));
          },
          failure -> state.set(new Failed(shown.article().id(), reason(failure))));
    }
  }

  private void step(int by) {
    if (state.get() instanceof Shown shown && !shown.hits().isEmpty()) {
      int now = currentHit.get() < 0 && by < 0 ? 0 : currentHit.get();
      currentHit.set(Math.floorMod(now + by, shown.hits().size()));
    }
  }

  /** Where the page of an article began when it was left during this search. */
  Optional<Integer> left(String id) {
    return Optional.ofNullable(left.get(new Left(id, lens.request().query())));
  }

  /** Says where the page of an article began when it was left; nothing for its very top. */
  void leave(String id, Optional<Integer> top) {
    Left key = new Left(id, lens.request().query());
    top.ifPresentOrElse(offset -> left.put(key, offset), () -> left.remove(key));
  }

  private record Left(String article, Query query) {}

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    Throwable told = failure instanceof UncheckedIOException && cause != null ? cause : failure;
    String message = told.getMessage();
    return message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
  }
}
