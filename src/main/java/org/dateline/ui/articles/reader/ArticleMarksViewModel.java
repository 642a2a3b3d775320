package org.dateline.ui.articles.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Note;
import org.dateline.notebook.Notebook;
import org.dateline.search.Mark;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.work.Background;
import org.dateline.work.Latest;
import org.jspecify.annotations.Nullable;

/** What hangs on the article that is read, and what can be hung on it. */
public final class ArticleMarksViewModel {
  private final ReaderViewModel reader;
  private final MarksViewModel marks;
  private final @Nullable Notebook notebook;
  private final Latest<List<Note>> notes;
  private final BooleanProperty readAutomatically = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<Marked>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The article that the user said is read or unread, which nothing changes by itself any more. */
  private String decided = "";

  /**
   * The marks of the article of {@code reader}.
   *
   * @param notebook where its notes are; null if there is none
   */
  public ArticleMarksViewModel(
      ReaderViewModel reader,
      MarksViewModel marks,
      @Nullable Notebook notebook,
      Background background) {
    this.reader = reader;
    this.marks = marks;
    this.notebook = notebook;
    this.notes = new Latest<>(background);
    reader.stateProperty().subscribe(this::update);
    marks.changesProperty().subscribe((before, now) -> update());
  }

  /**
   * What hangs on an article.
   *
   * @param notes those on the whole of it first, then by place
   */
  public record Marked(
      Article article, boolean starred, boolean read, List<String> tags, List<Note> notes) {
    /** Keeps unmodifiable copies. */
    public Marked {
      tags = List.copyOf(tags);
      notes = List.copyOf(notes);
    }

    ArticleRef ref() {
      return ArticleRef.of(article);
    }
  }

  /** What hangs on the article that is shown; empty if none is, or there is no notebook. */
  public ReadOnlyObjectProperty<Optional<Marked>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether an article counts as read after a while; worth remembering. */
  public BooleanProperty readAutomaticallyProperty() {
    return readAutomatically;
  }

  /** The names of all tags. */
  public List<String> allTags() {
    return marks.tags();
  }

  /** Gives the article its star, or takes it away. */
  public void toggleStar() {
    change(now -> marks.star(now.ref(), !now.starred()));
  }

  /** Says that the article was read, or that it was not. */
  public void toggleRead() {
    change(
        now -> {
          decided = now.article().id();
          marks.read(now.ref(), !now.read());
        });
  }

  /** Says that an article was before the reader's eyes long enough to have been read. */
  public void seen(String articleId) {
    change(
        now -> {
          if (readAutomatically.get()
              && !now.read()
              && now.article().id().equals(articleId)
              && !articleId.equals(decided)) {
            marks.read(now.ref(), true);
          }
        });
  }

  /** Gives the article tags, parted by commas. */
  public void tag(String names) {
    change(
        now -> {
          for (String name : names.split(",", -1)) {
            if (!Mark.Tag.key(name).isEmpty()) {
              marks.tag(now.ref(), name);
            }
          }
        });
  }

  /** Takes a tag from the article. */
  public void untag(String name) {
    change(now -> marks.untag(now.ref(), name));
  }

  /** Writes a note on the article, or on a part of its text. */
  public void note(@Nullable Span span, String text) {
    if (!text.isBlank()) {
      change(now -> marks.note(now.ref(), passage(now, span), text.strip()));
    }
  }

  private static Note.@Nullable Passage passage(Marked now, @Nullable Span span) {
    String all = now.article().content().text();
    return span == null || span.end() > all.length() || span.length() == 0
        ? null
        : new Note.Passage(span, span.of(all));
  }

  /** Writes a note anew. */
  public void rewrite(Note note, String text) {
    if (!text.isBlank() && !text.strip().equals(note.text())) {
      marks.rewrite(note, text.strip());
    }
  }

  /** Removes a note. */
  public void remove(Note note) {
    marks.remove(note);
  }

  private void change(Consumer<Marked> change) {
    state.get().ifPresent(change);
  }

  private void update() {
    Notebook open = notebook;
    if (!(reader.stateProperty().get() instanceof Shown shown) || open == null) {
      notes.cancel();
      state.set(Optional.empty());
      return;
    }
    Article article = shown.article();
    boolean same = state.get().filter(now -> now.article().id().equals(article.id())).isPresent();
    if (!same && !decided.equals(article.id())) {
      decided = "";
    }
    show(article, same ? state.get().map(Marked::notes).orElse(List.of()) : List.of());
    if (marks.has(Mark.Kind.NOTED, article.id())) {
      notes.ask(_ -> open.notes(article.id()), found -> show(article, found), failure -> {});
    } else {
      notes.cancel();
      show(article, List.of());
    }
  }

  private void show(Article article, List<Note> found) {
    String id = article.id();
    state.set(
        Optional.of(
            new Marked(
                article,
                marks.has(Mark.Kind.STARRED, id),
                marks.has(Mark.Kind.READ, id),
                marks.tagsOf(id),
                found)));
  }
}
