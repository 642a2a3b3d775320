package org.dateline.correction;

import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** What a correction changes. */
public sealed interface Change {

  /** A change to a name, in one article or in all. */
  sealed interface OfName extends Change {
    /** Of a person or of a place. */
    NameKind kind();

    /** The name that is changed, as it is after all corrections before this one. */
    String name();
  }

  /** A change of one article. */
  sealed interface OfArticle extends Change {}

  /**
   * Where a place is.
   *
   * @param country ISO 3166-1 alpha-2; may be empty
   * @param at null where no one point stands for it
   */
  record Whereabouts(String country, @Nullable Coordinates at) {}

  /**
   * One is the same as another, or in one article: somebody else is meant.
   *
   * @param into who is meant; need not occur anywhere else
   * @param where of a place, where the other one is; null if not known
   */
  record Merge(NameKind kind, String name, String into, @Nullable Whereabouts where)
      implements OfName {}

  /**
   * One is to be called otherwise.
   *
   * @param newName the name from now on; whoever has it already becomes the same
   */
  record Rename(NameKind kind, String name, String newName) implements OfName {}

  /**
   * One way to write a name means somebody else than the others.
   *
   * @param form the words as they stand in the text, as {@link org.dateline.article.Mention#form}
   *     has them
   * @param newName who is meant by them
   * @param where of a place, where the other one is; null if not known
   */
  record Split(NameKind kind, String name, String form, String newName, @Nullable Whereabouts where)
      implements OfName {}

  /** What was taken for a name is none. */
  record NotAName(NameKind kind, String name) implements OfName {}

  /** Who was guessed is right. */
  record Confirm(NameKind kind, String name) implements OfName {}

  /**
   * Somebody is named who was not found.
   *
   * @param name who
   * @param form the words that name them, looked for in the article's own words
   * @param where of a place, where it is; null if not known
   */
  record Add(NameKind kind, String name, String form, @Nullable Whereabouts where)
      implements OfArticle {}

  /** The headline. */
  record Headline(String text) implements OfArticle {}

  /**
   * When it was published.
   *
   * @param edtf in EDTF, as {@link DateInput} takes it
   */
  record Published(String edtf) implements OfArticle {}

  /** The authors, in order; none if nobody signed it. */
  record Byline(List<String> names) implements OfArticle {
    /** Keeps an unmodifiable copy of the names. */
    public Byline {
      names = List.copyOf(names);
    }
  }

  /**
   * Who says a quote.
   *
   * @param quote where the quote stands
   * @param name who says it, not blank
   */
  record Speaker(Span quote, String name) implements OfArticle {
    /** Checks that there is a name. */
    public Speaker {
      if (name.isBlank()) {
        throw new IllegalArgumentException("nobody says a quote");
      }
    }
  }

  /** What was taken for a quote is none. */
  record NotAQuote(Span quote) implements OfArticle {}

  /** Somebody looked the article through: what is uncertain in it may stay so. */
  record Reviewed() implements OfArticle {}
}
