package org.dateline.ui.notebook;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.SavedSearch;
import org.dateline.notebook.SeenArticles;
import org.dateline.search.Mark;
import org.dateline.search.Overlaps;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.ui.notebook.NotebookState.Failed;
import org.dateline.ui.notebook.NotebookState.Part;
import org.dateline.ui.notebook.NotebookState.Shown;
import org.dateline.ui.notebook.NotebookState.Starting;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** Lists what is in the notebook, opens it, and saves searches. */
public final class NotebookViewModel {
  private final @Nullable Notebook notebook;
  private final MarksViewModel marks;
  private final Overlaps overlaps;
  private final Lens lens;
  private final Notices notices;
  private final Background background;
  private final InstantSource clock;
  private final Latest<List<Entry>> latest;
  private final ReadOnlyObjectWrapper<NotebookState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private @Nullable Navigation navigation;
  private Part part = Part.SEARCHES;
  private String wanted = "";
  private List<Entry> all = List.of();
  private boolean open;

  /** What a notebook's screen works with. */
  public record Parts(
      @Nullable Notebook notebook, MarksViewModel marks, Overlaps overlaps, Notices notices) {}

  /**
   * The notebook of a window.
   *
   * @param clock tells when a search was saved
   */
  public NotebookViewModel(Parts parts, Background background, Lens lens, InstantSource clock) {
    this.notebook = parts.notebook();
    this.marks = parts.marks();
    this.overlaps = parts.overlaps();
    this.notices = parts.notices();
    this.background = background;
    this.lens = lens;
    this.clock = clock;
    this.latest = new Latest<>(background);
    marks.changesProperty().subscribe((before, now) -> readIfOpen());
    lens.archiveVersionProperty().subscribe((before, now) -> readIfOpen());
  }

  /** Says where what is opened is shown. */
  public void leadTo(Navigation where) {
    navigation = where;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<NotebookState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Says whether the screen is shown: only then is it kept up to date. */
  public void setOpen(boolean shown) {
    open = shown;
    readIfOpen();
  }

  /** Shows another part. */
  public void show(Part other) {
    part = other;
    all = List.of();
    read();
  }

  /** Shows only what has these words. */
  public void find(String words) {
    wanted = words;
    show();
  }

  /** Reads everything again. */
  public void read() {
    Notebook there = notebook;
    if (there == null) {
      state.set(new Failed(marks.problem(), false));
      return;
    }
    Part asked = part;
    latest.ask(
        cancel -> entries(there, asked, cancel),
        entries -> {
          all = entries;
          show();
        },
        failure -> state.set(new Failed(Failures.say(failure), true)));
  }

  private void readIfOpen() {
    if (open) {
      read();
    }
  }

  private void show() {
    if (state.get() instanceof Failed && all.isEmpty() && notebook == null) {
      return;
    }
    String words = wanted.strip().toLowerCase(Locale.ROOT);
    List<Entry> found = all.stream().filter(entry -> entry.has(words)).toList();
    state.set(new Shown(part, wanted, found, all.size()));
  }

  private List<Entry> entries(Notebook there, Part asked, CancelToken cancel) {
    List<Entry> entries = new ArrayList<>();
    switch (asked) {
      case SEARCHES -> {
        for (SavedSearch search : there.searches()) {
          cancel.check();
          long[] contents = overlaps.contents(request(search), cancel);
          entries.add(new Entry.Saved(search, there.seen(search).countNew(contents)));
        }
      }
      case STARRED -> there.starred().forEach(article -> entries.add(new Entry.Starred(article)));
      case NOTES -> there.notes().forEach(note -> entries.add(new Entry.Written(note)));
      case TAGS -> {
        for (String tag : there.tags()) {
          entries.add(new Entry.Tagged(tag, there.articles(new Mark.Tag(tag)).size()));
        }
      }
    }
    return entries;
  }

  private SearchRequest request(SavedSearch search) {
    return new SearchRequest(
        lens.resolve(QueryParser.parseUnfinished(search.query()).query()),
        search.filters(),
        search.sort());
  }

  /** Opens the article or the search of a row. */
  public void open(Entry entry) {
    Navigation where = navigation;
    if (where == null) {
      return;
    }
    switch (entry) {
      case Entry.Starred starred -> where.article(starred.article().id());
      case Entry.Written written -> {
        if (written.note().passage() == null) {
          where.article(written.note().article().id());
        } else {
          where.article(written.note().article().id(), written.note().passage().span());
        }
      }
      case Entry.Tagged tagged -> {
        lens.show("tag:\"" + tagged.name() + "\" ", List.of(), SearchRequest.Sort.NEWEST);
        where.articles();
      }
      case Entry.Saved saved -> open(saved.search(), where);
    }
  }

  private void open(SavedSearch search, Navigation where) {
    lens.show(search.query(), search.filters(), search.sort());
    where.articles();
    see(search);
  }

  /** Notes that what a search finds now is known. */
  private void see(SavedSearch search) {
    background.run(
        () -> SeenArticles.of(overlaps.contents(request(search), new CancelToken())),
        seen -> marks.write(there -> there.opened(search, seen)),
        failure -> notices.show("Not counted: " + Failures.say(failure)));
  }

  /** Takes a row out of the notebook; can be undone. */
  public void remove(Entry entry) {
    switch (entry) {
      case Entry.Starred starred -> {
        marks.star(starred.article(), false);
        notices.show("Star taken away.", "Undo", () -> marks.star(starred.article(), true));
      }
      case Entry.Written written -> marks.remove(written.note());
      case Entry.Tagged tagged -> removeTag(tagged.name());
      case Entry.Saved saved -> removeSearch(saved.search());
    }
  }

  private void removeTag(String name) {
    Notebook there = notebook;
    if (there != null) {
      background.run(
          () -> there.tagged(name),
          articles -> {
            marks.write(open -> open.untag(articles, name));
            notices.show(
                "Tag “" + name + "” deleted.",
                "Undo",
                () -> marks.write(open -> open.tag(articles, name)));
          },
          failure -> notices.show("Not deleted: " + Failures.say(failure)));
    }
  }

  private void removeSearch(SavedSearch search) {
    Notebook there = notebook;
    if (there != null) {
      background.run(
          () -> there.seen(search),
          seen -> {
            marks.write(open -> open.remove(search));
            notices.show(
                "Saved search “" + search.name() + "” deleted.",
                "Undo",
                () -> marks.write(open -> open.put(search, seen)));
          },
          failure -> notices.show("Not deleted: " + Failures.say(failure)));
    }
  }

  /** What the search that is shown would be called. */
  public String suggestedName() {
    String text = lens.queryProperty().get().text().strip();
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    lens.request().filters().forEach(f -> parts.add((f.exclude() ? "not " : "") + f.value()));
    return parts.isEmpty() ? "Everything" : String.join(", ", parts);
  }

  /** Saves the search that is shown; what it finds now is known. */
  public void save(String name) {
    SavedSearch search =
        new SavedSearch(
            UUID.randomUUID().toString(),
            name.strip().isEmpty() ? suggestedName() : name.strip(),
            lens.queryProperty().get().text(),
            lens.request().filters(),
            lens.request().sort(),
            clock.instant(),
            clock.instant(),
            clock.instant());
    marks.write(there -> there.put(search));
    see(search);
    notices.show(
        "Search saved as “" + search.name() + "”.",
        "Undo",
        () -> marks.write(there -> there.remove(search)));
  }
}
