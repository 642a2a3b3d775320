package org.dateline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.search.Archive;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.review.ReviewState.Empty;
import org.dateline.ui.review.ReviewState.Failed;
import org.dateline.ui.review.ReviewState.Shown;
import org.dateline.ui.review.ReviewState.Starting;
import org.dateline.work.Background;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** Goes through what is left to review of what the lens finds. */
public final class ReviewViewModel {
  /** So many articles are listed at first, and come on top when the last one is reached. */
  static final int PAGE = 60;

  private final Reviews reviews;
  private final Archive archive;
  private final Correcting correcting;
  private final Lens lens;
  private final Latest<Reviews.Queue> queue;
  private final Latest<Optional<Article>> article;
  private final ReadOnlyObjectWrapper<ReviewState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private @Nullable Navigation navigation;
  private int listed = PAGE;
  private boolean open;

  /** The queue of an archive, whose articles {@code correcting} corrects. */
  public ReviewViewModel(
      Reviews reviews, Archive archive, Correcting correcting, Background background, Lens lens) {
    this.reviews = reviews;
    this.archive = archive;
    this.correcting = correcting;
    this.lens = lens;
    this.queue = new Latest<>(background);
    this.article = new Latest<>(background);
    lens.requestProperty().subscribe((before, now) -> begin());
    lens.archiveVersionProperty().subscribe((before, now) -> askIfOpen());
  }

  /** Says where an article is opened. */
  public void leadTo(Navigation where) {
    navigation = where;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ReviewState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What corrects the articles. */
  Correcting correcting() {
    return correcting;
  }

  /** Says whether the screen is shown: only then is it kept up to date. */
  public void setOpen(boolean shown) {
    open = shown;
    askIfOpen();
  }

  private void begin() {
    listed = PAGE;
    state.set(new Starting());
    askIfOpen();
  }

  private void askIfOpen() {
    if (open) {
      ask();
    }
  }

  /** Asks what is left. */
  public void ask() {
    SearchRequest request = lens.request();
    int limit = listed;
    queue.ask(
        cancel -> reviews.queue(request, 0, limit, cancel),
        this::show,
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private void show(Reviews.Queue found) {
    if (found.page().isEmpty()) {
      article.cancel();
      state.set(new Empty(found.articles()));
      return;
    }
    int selected = 0;
    if (state.get() instanceof Shown before) {
      int again = indexOf(found.page(), before.entry().hit().id());
      selected = again >= 0 ? again : Math.min(before.selected(), found.page().size() - 1);
    }
    select(found.page(), found.total(), selected);
  }

  private static int indexOf(List<Reviews.Entry> entries, String id) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).hit().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void select(List<Reviews.Entry> entries, long total, int at) {
    Shown next = new Shown(entries, total, at, null);
    String id = next.entry().hit().id();
    // What was read of the same article stays until it is read again, so that nothing jumps.
    Article known = state.get() instanceof Shown before ? before.article() : null;
    state.set(known != null && known.id().equals(id) ? new Shown(entries, total, at, known) : next);
    article.ask(
        cancel -> archive.article(id),
        found -> state.set(new Shown(entries, total, at, found.orElse(null))),
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  /** Selects a row. */
  public void select(int row) {
    if (state.get() instanceof Shown shown
        && row >= 0
        && row < shown.entries().size()
        && row != shown.selected()) {
      select(shown.entries(), shown.total(), row);
      if (row == shown.entries().size() - 1 && shown.total() > shown.entries().size()) {
        listed += PAGE;
        ask();
      }
    }
  }

  /** Selects a row further down, or up. */
  public void move(int rows) {
    if (state.get() instanceof Shown shown) {
      select(Math.clamp(shown.selected() + rows, 0, shown.entries().size() - 1));
    }
  }

  /** Says that the selected article was looked through; the next one takes its place. */
  public void accept() {
    if (state.get() instanceof Shown shown && shown.article() != null) {
      correcting.correct(shown.article(), new Change.Reviewed());
    }
  }

  /** Corrects the selected article. */
  void correct(Change change) {
    if (state.get() instanceof Shown shown && shown.article() != null) {
      correcting.correct(shown.article(), change);
    }
  }

  /** Opens the selected article. */
  public void open() {
    Navigation where = navigation;
    if (where != null && state.get() instanceof Shown shown) {
      where.article(shown.entry().hit().id());
    }
  }

  /** Opens the selected article at a place. */
  void open(Span place) {
    Navigation where = navigation;
    if (where != null && state.get() instanceof Shown shown) {
      where.article(shown.entry().hit().id(), place);
    }
  }
}
