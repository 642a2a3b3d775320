package org.dateline.ui.articles.reader;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Span;

/** What the article pane shows. */
public sealed interface ReaderState {

  /** No article is chosen. */
  record Idle() implements ReaderState {}

  /** An article was asked for and is not there yet. */
  record Loading(String articleId) implements ReaderState {}

  /**
   * An article.
   *
   * @param article the article
   * @param layout its text, as it is read and as it is in the file
   * @param hits where the query of the lens matches in what is read: spans of the file, in order
   */
  record Shown(Article article, Layout layout, List<Span> hits) implements ReaderState {
    /** Keeps an unmodifiable copy of the hits. */
    public Shown {
      hits = List.copyOf(hits);
    }
  }

  /** The archive does not have the article any more. */
  record Gone(String articleId) implements ReaderState {}

  /**
   * The article could not be read from the archive.
   *
   * @param articleId which one
   * @param reason what went wrong, for people
   */
  record Failed(String articleId, String reason) implements ReaderState {}

  /** The text of an article in its two forms. */
  final class Layout {
    private final Passages reading;
    private final Passages original;

    Layout(Passages reading, Passages original) {
      this.reading = reading;
      this.original = original;
    }

    /** Lays an article out; for a worker, since a long article takes a while. */
    static Layout of(Article article) {
      return new Layout(ReadingPassages.of(article), OriginalPassages.of(article.content()));
    }

    Passages reading() {
      return reading;
    }

    Passages original() {
      return original;
    }
  }
}
