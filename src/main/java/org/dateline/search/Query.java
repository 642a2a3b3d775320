package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for, as a tree. {@link QueryParser} makes it from what was typed; an engine
 * translates it.
 */
public sealed interface Query {

  /** Which text a word is looked for in. */
  enum Scope {
    /** Headline, dek, body, captions, byline and dateline. */
    TEXT,
    /** The headline. */
    HEADLINE,
    /** The names of the people in the article, canonical and as written. */
    PERSON,
    /** The names of the places in the article, canonical and as written. */
    PLACE,
    /** The publisher. */
    SOURCE,
    /** The names of whoever is quoted. */
    SPEAKER
  }

  /** Every article. */
  record Everything() implements Query {}

  /** A word, in any of its inflections. */
  record Word(Scope scope, String text) implements Query {}

  /**
   * Words as they are written, inflections apart, that follow one another.
   *
   * @param slop how many places the words may be moved in all to make the phrase; 0 for an exact
   *     one
   */
  record Phrase(Scope scope, String text, int slop) implements Query {}

  /** Words that begin with {@code text}; any word for an empty one. */
  record Prefix(Scope scope, String text) implements Query {}

  /** Words at most {@code edits} (1 or 2) letters away from {@code text}. */
  record Fuzzy(Scope scope, String text, int edits) implements Query {}

  /**
   * Articles that may be from these days: those whose interval touches the period.
   *
   * @param from the first day
   * @param to the last day
   */
  record Period(LocalDate from, LocalDate to) implements Query {
    /** Where a period begins that is open at its start. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** Where a period ends that is open at its end. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  }

  /**
   * Articles that bear a mark of the user's.
   *
   * @param articles those that bear it; null as long as {@link Annotations#resolve(Query)} has not
   *     told
   */
  record Marked(Mark mark, @Nullable ArticleSet articles) implements Query {}

  /** Articles that match every one of {@code parts}; at least two. */
  record And(List<Query> parts) implements Query {
    /** Keeps an unmodifiable copy. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that match at least one of {@code parts}; at least two. */
  record Or(List<Query> parts) implements Query {
    /** Keeps an unmodifiable copy. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that do not match {@code part}. */
  record Not(Query part) implements Query {}
}
