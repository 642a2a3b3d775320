package org.dateline.notebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.correction.CorrectionStore;
import org.dateline.search.Annotations;
import org.dateline.search.ArticleSet;
import org.dateline.search.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What the user added to the archive, in one file. Methods may be called from any thread; those of
 * {@link Annotations} and {@link #tagsOf} answer from memory, all others read or write the file and
 * must not be called from the window's thread. What changes something is on the disk when it
 * returns.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the file can't be read or written.
 */
public final class Notebook implements Annotations, AutoCloseable {
  private final Path file;
  private final InstantSource clock;
  private final Store store;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Object updating = new Object();
  private volatile MarkSets marks;

  private Notebook(Path file, InstantSource clock, Store store) {
    this.file = file;
    this.clock = clock;
    this.store = store;
    this.marks = store.read(MarkSets::load);
  }

  /**
   * Opens the notebook in {@code file}, and makes it if there is none.
   *
   * @param clock tells when things were added
   */
  public static Notebook open(Path file, InstantSource clock) throws NotebookUnavailable {
    return open(file, Migrations.all(), clock);
  }

  /**
   * Looks the notebook in {@code file}, which is there, over by SQLite's integrity check. What was
   * written by an older version stays as it is.
   */
  public static void check(Path file) throws NotebookUnavailable {
    new NotebookFile(file, Migrations.all(), InstantSource.system()).check();
  }

  /** Opens a notebook as a version does that knows some steps only. */
  static Notebook open(Path file, Migrations migrations, InstantSource clock)
      throws NotebookUnavailable {
    return new Notebook(file, clock, new NotebookFile(file, migrations, clock).open());
  }

  /**
   * Where the notebook of an archive lies: beside the archive's folder, as {@code notebook.db} if
   * that is called "archive", as {@code NAME-notebook.db} otherwise.
   */
  public static Path beside(Path archive) {
    Path folder = archive.toAbsolutePath().normalize();
    String name = String.valueOf(folder.getFileName());
    return folder.resolveSibling(name.equals("archive") ? "notebook.db" : name + "-notebook.db");
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /**
   * Has {@code listener} called after every change, on the thread that made it.
   *
   * @return what ends that
   */
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public ArticleSet articles(Mark mark) {
    return marks.of(mark);
  }

  @Override
  public List<String> tags() {
    return marks.tagNames();
  }

  /** The names of an article's tags, in the order of the alphabet. */
  public List<String> tagsOf(String articleId) {
    return marks.tagsOf(articleId);
  }

  /** Gives an article its star, or takes it away. */
  public void star(ArticleRef article, boolean on) {
    change(article, connection -> Marks.star(connection, article, on, clock.instant()));
  }

  /** Notes that an article was read, or that it was not. */
  public void read(ArticleRef article, boolean on) {
    change(article, connection -> Marks.read(connection, article, on, clock.instant()));
  }

  /**
   * Gives an article a tag.
   *
   * @param name of the tag, which is made if there is none of that name; no tag is given for an
   *     empty one
   */
  public void tag(ArticleRef article, String name) {
    if (!Mark.Tag.key(name).isEmpty()) {
      change(article, connection -> Marks.tag(connection, article, name, clock.instant()));
    }
  }

  /** Gives several articles a tag. */
  public void tag(List<ArticleRef> articles, String name) {
    change(
        connection -> {
          for (ArticleRef article : articles) {
            Marks.tag(connection, article, name, clock.instant());
          }
        },
        articles.stream().map(ArticleRef::id).toList());
  }

  /** Takes a tag from several articles. */
  public void untag(List<ArticleRef> articles, String name) {
    change(
        connection -> {
          for (ArticleRef article : articles) {
            Marks.untag(connection, article, name);
          }
        },
        articles.stream().map(ArticleRef::id).toList());
  }

  /** Takes a tag from an article. */
  public void untag(ArticleRef article, String name) {
    change(article, connection -> Marks.untag(connection, article, name));
  }

  /** Calls a tag something else; it becomes one with another of that name. */
  public void rename(String tag, String name) {
    if (!Mark.Tag.key(name).isEmpty()) {
      change(connection -> Marks.rename(connection, tag, name), articles(new Mark.Tag(tag)).ids());
    }
  }

  /** The articles that bear a tag, the one that got it first first. */
  public List<ArticleRef> tagged(String name) {
    return store.read(connection -> Marks.tagged(connection, name));
  }

  /** Writes a new note; on the whole article if {@code passage} is null. */
  public Note write(ArticleRef article, Note.@Nullable Passage passage, String text) {
    Instant now = clock.instant();
    Note note = new Note(UUID.randomUUID().toString(), article, passage, text, now, now);
    put(note);
    return note;
  }

  /** Writes a note anew with another text. */
  public Note rewrite(Note note, String text) {
    Note other = note.with(text, clock.instant());
    put(other);
    return other;
  }

  /** Writes a note as it is; brings one back that was removed. */
  public void put(Note note) {
    change(note.article(), connection -> Notes.put(connection, note));
  }

  /** Removes a note. */
  public void remove(Note note) {
    change(note.article(), connection -> Notes.remove(connection, note.uid()));
  }

  /** The notes on an article, those on the whole of it first, then by place. */
  public List<Note> notes(String articleId) {
    return store.read(connection -> Notes.on(connection, articleId));
  }

  /** All notes, the one written last first. */
  public List<Note> notes() {
    return store.read(Notes::all);
  }

  /** The articles with a star, the one that got it last first. */
  public List<ArticleRef> starred() {
    return store.read(
        connection ->
            Sql.list(
                connection,
                "select "
                    + Entries.COLUMNS
                    + " from article where starred is not null order by starred desc, entry desc",
                Entries::ref));
  }

  /** Saves a search, in place of what it was before; brings one back that was removed. */
  public void put(SavedSearch search) {
    change(connection -> Searches.put(connection, search), List.of());
  }

  /** Brings a saved search back, with what was seen of it. */
  public void put(SavedSearch search, SeenArticles seen) {
    change(
        connection -> {
          Searches.put(connection, search);
          Searches.opened(connection, search.uid(), seen, search.opened());
        },
        List.of());
  }

  /** Removes a saved search. */
  public void remove(SavedSearch search) {
    change(connection -> Searches.remove(connection, search.uid()), List.of());
  }

  /** All saved searches, in the order of their names. */
  public List<SavedSearch> searches() {
    return store.read(Searches::all);
  }

  /** The contents that were among the hits of a saved search when it was opened last. */
  public SeenArticles seen(SavedSearch search) {
    return store.read(connection -> Searches.seen(connection, search.uid()));
  }

  /** Notes that a saved search is opened now, and what is among its hits. */
  public void opened(SavedSearch search, SeenArticles seen) {
    change(
        connection -> Searches.opened(connection, search.uid(), seen, clock.instant()), List.of());
  }

  /** Reads one consistent state. */
  <T> T read(Store.Work<T> work) {
    return store.read(work);
  }

  /** Copies the file as it is now to the folder of copies. */
  void backUp(String why) {
    new Backups(file, clock).make(store, why);
  }

  /** What was put right, in articles and in names. */
  public CorrectionStore corrections() {
    return new CorrectionTable(store, clock);
  }

  /** A change of what hangs on some articles. */
  interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void change(ArticleRef article, Change change) {
    change(change, List.of(article.id()));
  }

  /** Makes a change, brings the marks of the articles it touches up to date, and tells everyone. */
  void change(Change change, Collection<String> ids) {
    // Two threads that change something must not put their marks in place in the other order.
    synchronized (updating) {
      marks =
          store.write(
              connection -> {
                change.on(connection);
                return ids.isEmpty() ? marks : marks.updated(connection, ids);
              });
    }
    listeners.forEach(Runnable::run);
  }

  @Override
  public void close() {
    store.close();
  }
}
