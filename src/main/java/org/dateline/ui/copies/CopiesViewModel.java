package org.dateline.ui.copies;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.copies.Comparison;
import org.dateline.search.Archive;
import org.dateline.search.Copies;
import org.dateline.search.Copies.Copy;
import org.dateline.search.Copies.Stories;
import org.dateline.search.SearchRequest;
import org.dateline.ui.copies.CopiesState.Failed;
import org.dateline.ui.copies.CopiesState.Found;
import org.dateline.ui.copies.CopiesState.None;
import org.dateline.ui.copies.CopiesState.Opened;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.copies.CopiesState.Opened.Opening;
import org.dateline.ui.copies.CopiesState.Opened.Unreadable;
import org.dateline.ui.copies.CopiesState.Searching;
import org.dateline.ui.copies.CopiesState.Starting;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.WhileShown;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** The copies that the lens finds, and which two of them are compared. */
public final class CopiesViewModel {
  /** The stories listed at once; the list says if there are more. */
  public static final int MOST = 200;

  private final Copies copies;
  private final Archive archive;
  private final Lens lens;
  private final Latest<Stories> search;
  private final Latest<Compared> opening;
  private final ObjectProperty<Boolean> oneColumn = new SimpleObjectProperty<>(false);
  private final ReadOnlyObjectWrapper<CopiesState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private final WhileShown whileShown;

  /** The article whose copies are to be shown, whether the lens finds them or not; or empty. */
  private String wanted = "";

  /** Asks while it {@link #setShown is shown}, whenever the lens or the archive changes. */
  public CopiesViewModel(Copies copies, Archive archive, Background background, Lens lens) {
    this.copies = copies;
    this.archive = archive;
    this.lens = lens;
    this.search = new Latest<>(background);
    this.opening = new Latest<>(background);
    this.whileShown = new WhileShown(lens, this::search);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<CopiesState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether both texts stand in one column, one below the other, and not side by side. */
  public ObjectProperty<Boolean> oneColumnProperty() {
    return oneColumn;
  }

  /**
   * Takes notice that the screen is to be seen, or no longer: what is not seen is not asked for.
   */
  public void setShown(boolean shown) {
    whileShown.show(shown);
  }

  /** Shows the copies of an article. */
  public void show(String articleId) {
    wanted = articleId;
    whileShown.change();
  }

  /** Asks again, after a failure. */
  public void retry() {
    search();
  }

  /** Shows the copies of a story of the list. */
  public void select(int place) {
    if (state.get() instanceof Found found
        && place >= 0
        && place < found.stories().page().size()
        && place != found.selected()) {
      open(found.stories(), place, found.stories().page().get(place).hit().id());
    }
  }

  /** Shows the copies of the story that many places further down. */
  public void step(int by) {
    if (state.get() instanceof Found found) {
      select(found.selected() + by);
    }
  }

  /** Compares a copy, which comes to the right. */
  public void compare(int place) {
    if (state.get() instanceof Found(Stories stories, int selected, Compared shown)
        && place >= 0
        && place < shown.copies().size()
        && place != shown.b()) {
      int left = place == shown.a() ? shown.b() : shown.a();
      compare(stories, selected, shown.copies(), left, place);
    }
  }

  /** Puts the text on the left to the right, and the other way round. */
  public void swap() {
    if (state.get() instanceof Found(Stories stories, int selected, Compared shown)) {
      compare(stories, selected, shown.copies(), shown.b(), shown.a());
    }
  }

  /** Goes on to a later difference, or back; behind the last one comes the first. */
  public void stepDifference(int by) {
    if (state.get() instanceof Found(Stories stories, int selected, Compared shown)
        && shown.comparison().differences() > 0) {
      int from = shown.difference() < 0 && by < 0 ? 0 : shown.difference();
      int next = Math.floorMod(from + by, shown.comparison().differences());
      state.set(new Found(stories, selected, shown.at(next)));
    }
  }

  private void search() {
    SearchRequest request = lens.request();
    if (!(state.get() instanceof Searching)) {
      state.set(new Searching(state.get()));
    }
    search.ask(
        cancel -> copies.clusters(request, MOST, cancel),
        this::answered,
        failure -> state.set(new Failed(Failures.say(failure))));
  }

  private void answered(Stories stories) {
    String shown = wanted.isEmpty() ? shownStory() : wanted;
    boolean asked = !wanted.isEmpty();
    wanted = "";
    int place = place(stories, shown);
    if (asked) {
      open(stories, place, shown);
    } else if (stories.page().isEmpty()) {
      opening.cancel();
      state.set(new None(stories.articles()));
    } else {
      int selected = Math.max(0, place);
      open(stories, selected, stories.page().get(selected).hit().id());
    }
  }

  private static int place(Stories stories, String id) {
    for (int i = 0; i < stories.page().size(); i++) {
      if (stories.page().get(i).hit().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The id of what stands for the story whose copies are shown, or empty. */
  private String shownStory() {
    CopiesState shown = state.get() instanceof Searching(CopiesState before) ? before : state.get();
    return shown instanceof Found(Stories stories, int selected, Opened _) && selected >= 0
        ? stories.page().get(selected).hit().id()
        : "";
  }

  private void open(Stories stories, int selected, String articleId) {
    state.set(new Found(stories, selected, new Opening()));
    opening.ask(
        cancel -> {
          List<Copy> all = copies.of(articleId);
          int left = 0;
          int right = all.size() > 1 ? 1 : 0;
          for (int i = 1; i < all.size(); i++) {
            right = all.get(i).id().equals(articleId) ? i : right;
          }
          return compared(all, left, right);
        },
        compared -> opened(stories, selected, compared),
        failure -> state.set(new Found(stories, selected, new Unreadable(Failures.say(failure)))));
  }

  /** A story that was asked for by one of its copies may be in the list by another one. */
  private void opened(Stories stories, int selected, Compared compared) {
    int place = selected;
    for (int i = 0; place < 0 && i < compared.copies().size(); i++) {
      place = place(stories, compared.copies().get(i).id());
    }
    state.set(new Found(stories, place, compared));
  }

  private void compare(Stories stories, int selected, List<Copy> all, int left, int right) {
    opening.ask(
        cancel -> compared(all, left, right),
        compared -> state.set(new Found(stories, selected, compared)),
        failure -> state.set(new Found(stories, selected, new Unreadable(Failures.say(failure)))));
  }

  private Compared compared(List<Copy> all, int left, int right) {
    if (all.isEmpty()) {
      throw new IllegalStateException("The article is not in the archive any more.");
    }
    Comparison comparison = Comparison.of(body(all.get(left)), body(all.get(right)));
    return new Compared(all, left, right, comparison, comparison.differences() > 0 ? 0 : -1);
  }

  private String body(Copy copy) {
    return archive
        .article(copy.id())
        .map(CopiesViewModel::body)
        .orElseThrow(
            () -> new IllegalStateException("An article was taken out of the archive meanwhile."));
  }

  private static String body(Article article) {
    return String.join(
        "\n\n",
        article
            .content()
            .blocks(Role.BODY)
            .map(block -> article.content().textOf(block).strip())
            .toList());
  }
}
