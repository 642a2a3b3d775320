package org.dateline.ui.notebook;

import java.util.Locale;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Note;
import org.dateline.notebook.SavedSearch;
import org.jspecify.annotations.Nullable;

/** A row of the notebook. */
public sealed interface Entry {

  /** All words in it, by which it is found. */
  String words();

  /** An article with a star. */
  record Starred(ArticleRef article) implements Entry {
    @Override
    public String words() {
      return article.headline();
    }
  }

  /** A note. */
  record Written(Note note) implements Entry {
    @Override
    public String words() {
      Note.Passage passage = note.passage();
      String quote = passage == null ? "" : passage.quote();
      return note.text() + "\n" + quote + "\n" + note.article().headline();
    }
  }

  /** A tag, and how many articles bear it. */
  record Tagged(String name, int articles) implements Entry {
    @Override
    public String words() {
      return name;
    }
  }

  /**
   * A saved search.
   *
   * @param fresh how many of its articles are new; null as long as that is not known
   */
  record Saved(SavedSearch search, @Nullable Long fresh) implements Entry {
    @Override
    public String words() {
      return search.name() + "\n" + search.query();
    }
  }

  /** Whether all of some words, in lower case, begin somewhere in it. */
  default boolean has(String wanted) {
    String all = words().toLowerCase(Locale.ROOT);
    for (String word : wanted.strip().split("\\s+", -1)) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
