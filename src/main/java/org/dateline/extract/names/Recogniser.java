package org.dateline.extract.names;

import java.util.List;
import org.dateline.article.Span;
import org.dateline.extract.names.tokens.Tokens;

/**
 * Finds the names in an article and says of each what sort of thing it names. Who or what exactly
 * is named is a later question.
 */
@FunctionalInterface
public interface Recogniser {

  /** What a name can name. */
  enum Kind {
    /** A person. */
    PERSON,
    /** A country, town, region, sea, and the like. */
    PLACE,
    /** A company, ministry, party, newspaper, alliance. */
    ORGANISATION,
    /** A treaty, exercise, weapon, event. */
    OTHER
  }

  /**
   * A name in the text.
   *
   * @param kind what it names
   * @param span the name without title and possessive ending
   * @param titled whether a title or a role stands before a person's name
   * @param confidence how likely it is a name of that kind, above 0 and at most 1
   */
  record Found(Kind kind, Span span, boolean titled, double confidence) {}

  /** The names of an article in the order of the text, without overlap. */
  List<Found> recognise(Tokens tokens);
}
