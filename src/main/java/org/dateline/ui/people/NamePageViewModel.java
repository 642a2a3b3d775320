package org.dateline.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.NameRequest;
import org.dateline.search.Naming;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.PageState.Failed;
import org.dateline.ui.people.PageState.Loading;
import org.dateline.ui.people.PageState.Nothing;
import org.dateline.ui.people.PageState.Review;
import org.dateline.ui.people.PageState.Shown;
import org.dateline.work.Background;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** The page of one name, as the lens shows it. */
public final class NamePageViewModel {
  private static final int MORE_ARTICLES = 20;

  private final Lens lens;
  private final PageLoader loader;
  private final Latest<NamePage> latest;
  private final Latest<List<Naming>> latestArticles;
  private final ReadOnlyObjectWrapper<PageState> state = new ReadOnlyObjectWrapper<>(new Nothing());
  private final ReadOnlyObjectWrapper<Optional<Name>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Name awaited;
  private boolean active;
  private boolean stale;

  /** A name of a person or a place. */
  public record Name(Facet facet, String text) {}

  /** Shows nothing at first; what is shown follows the lens and the archive. */
  public NamePageViewModel(PeopleSources sources, Background background, Lens lens) {
    this.lens = lens;
    this.loader = new PageLoader(sources);
    this.latest = new Latest<>(background);
    this.latestArticles = new Latest<>(background);
    lens.requestProperty().subscribe((was, now) -> refresh());
    lens.archiveVersionProperty().subscribe((was, now) -> archiveChanged());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<PageState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The name whose page is shown or being put together. */
  public ReadOnlyObjectProperty<Optional<Name>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Says whether the page can be seen: nothing is asked while it can not. */
  public void setActive(boolean seen) {
    active = seen;
    if (active && stale) {
      refresh();
    }
  }

  /** Opens the page of a name. */
  public void open(Facet facet, String text) {
    Name next = new Name(facet, text);
    if (!isOpen(next) || state.get() instanceof Review) {
      latestArticles.cancel();
      state.set(new Loading(text));
      open.set(Optional.of(next));
      refresh();
    }
  }

  /**
   * Goes on to {@code after} as soon as the archive has changed, if {@code before} is open: it will
   * have the other name then.
   */
  void follow(Facet facet, String before, String after) {
    if (isOpen(new Name(facet, before))) {
      awaited = new Name(facet, after);
    }
  }

  private void archiveChanged() {
    Name next = awaited;
    awaited = null;
    if (next == null || state.get() instanceof Review) {
      refresh();
    } else {
      open(next.facet(), next.text());
    }
  }

  /** Whether it is the page of this name. */
  private boolean isOpen(Name name) {
    return open.get().filter(name::equals).isPresent();
  }

  /** Shows what is worth a look. */
  public void review(PageState.Kind kind) {
    latest.cancel();
    latestArticles.cancel();
    state.set(new Review(kind));
  }

  /** Asks again. */
  public void retry() {
    refresh();
  }

  /** Lists the articles that write the name in one way; once more, or empty, lists all. */
  public void chooseForm(String form) {
    if (state.get() instanceof Shown shown) {
      String next = form.equals(shown.form()) ? "" : form;
      if (next.isEmpty()) {
        latestArticles.cancel();
        state.set(new Shown(shown.page(), "", shown.page().articles()));
      } else {
        list(shown, next, MORE_ARTICLES);
      }
    }
  }

  /** Lists more articles. */
  public void moreArticles() {
    if (state.get() instanceof Shown shown) {
      list(shown, shown.form(), shown.articles().size() + MORE_ARTICLES);
    }
  }

  private void list(Shown shown, String form, int limit) {
    latestArticles.ask(
        cancel -> loader.articles(shown.page().name(), form, limit, cancel),
        articles -> state.set(new Shown(shown.page(), form, articles)),
        failure -> state.set(new Failed(shown.page().name().name(), Failures.say(failure))));
  }

  /** Narrows the lens to the articles that name it, or to the others; once more takes it back. */
  public void filter(boolean exclude) {
    open.get().ifPresent(name -> lens.toggle(new Filter(name.facet(), name.text(), exclude)));
  }

  /** Narrows the lens to the articles that name it, if it is not yet. */
  public void narrow() {
    open.get().ifPresent(name -> lens.add(Filter.include(name.facet(), name.text())));
  }

  private void refresh() {
    stale = !active;
    Name name = open.get().orElse(null);
    if (name == null || !active || state.get() instanceof Review) {
      return;
    }
    String form = state.get() instanceof Shown shown ? shown.form() : "";
    NameRequest request = new NameRequest(lens.request(), name.facet(), name.text());
    latest.ask(
        cancel -> loader.load(request, cancel),
        page -> show(page, form),
        failure -> state.set(new Failed(name.text(), Failures.say(failure))));
  }

  /** Shows a page; the form that was chosen stays so if it is still written. */
  private void show(NamePage page, String form) {
    Shown shown = new Shown(page, "", page.articles());
    state.set(shown);
    if (page.use().forms().stream().anyMatch(written -> written.text().equals(form))) {
      chooseForm(form);
    }
  }
}
