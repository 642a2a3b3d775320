package org.dateline.ui.marks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Note;
import org.dateline.notebook.Notebook;
import org.dateline.search.Mark;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * The notebook as the window sees it. Belongs to the user interface's thread; nothing here waits
 * for the disk.
 */
public final class MarksViewModel {
  private static final String UNDO = "Undo";

  private final @Nullable Notebook notebook;
  private final String problem;
  private final Background background;
  private final Notices notices;
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final Deque<Callable<?>> waiting = new ArrayDeque<>();
  private boolean writing;

  /**
   * The marks of a notebook.
   *
   * @param notebook null if it can't be opened
   * @param problem why it can't, for the user
   * @param lens told when marks changed
   * @param notices where a failure is told, and what can be undone
   */
  public MarksViewModel(
      @Nullable Notebook notebook,
      String problem,
      Background background,
      Lens lens,
      Notices notices) {
    this.notebook = notebook;
    this.problem = problem;
    this.background = background;
    this.notices = notices;
    if (notebook != null) {
      notebook.onChange(() -> background.onUi(() -> changed(lens)));
    }
  }

  private void changed(Lens lens) {
    changes.set(changes.get() + 1);
    lens.marksChanged();
  }

  /** Changes with every change of the notebook. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Why there is no notebook; empty if there is one. */
  public String problem() {
    return problem;
  }

  /** Whether there is a notebook to write in. */
  public boolean isThere() {
    return notebook != null;
  }

  /** Whether an article has a mark. */
  public boolean has(Mark mark, String articleId) {
    return notebook != null && notebook.articles(mark).contains(articleId);
  }

  /** The names of an article's tags. */
  public List<String> tagsOf(String articleId) {
    return notebook == null ? List.of() : notebook.tagsOf(articleId);
  }

  /** The names of all tags. */
  public List<String> tags() {
    return notebook == null ? List.of() : notebook.tags();
  }

  /** Gives an article its star, or takes it away. */
  public void star(ArticleRef article, boolean on) {
    write(open -> open.star(article, on));
  }

  /** Notes that an article was read, or that it was not. */
  public void read(ArticleRef article, boolean on) {
    write(open -> open.read(article, on));
  }

  /** Gives an article a tag. */
  public void tag(ArticleRef article, String name) {
    write(open -> open.tag(article, name));
  }

  /** Takes a tag from an article; can be undone. */
  public void untag(ArticleRef article, String name) {
    write(open -> open.untag(article, name));
    notices.show("Tag “" + name + "” taken away.", UNDO, () -> tag(article, name));
  }

  /** Writes a new note. */
  public void note(ArticleRef article, Note.@Nullable Passage passage, String text) {
    write(open -> open.write(article, passage, text));
  }

  /** Writes a note anew with another text. */
  public void rewrite(Note note, String text) {
    write(open -> open.rewrite(note, text));
  }

  /** Removes a note; can be undone. */
  public void remove(Note note) {
    write(open -> open.remove(note));
    notices.show("Note deleted.", UNDO, () -> write(open -> open.put(note)));
  }

  /**
   * Changes the notebook in the background, after all changes asked for before.
   *
   * @param change runs on a worker
   */
  public void write(Consumer<Notebook> change) {
    Notebook open = notebook;
    if (open == null) {
      notices.show(problem);
      return;
    }
    waiting.add(
        () -> {
          change.accept(open);
          return true;
        });
    writeNext();
  }

  private void writeNext() {
    Callable<?> next = writing ? null : waiting.poll();
    if (next != null) {
      writing = true;
      background.run(
          next,
          done -> {
            writing = false;
            writeNext();
          },
          failure -> {
            writing = false;
            notices.show("Not written: " + Failures.say(failure));
            writeNext();
          });
    }
  }
}
