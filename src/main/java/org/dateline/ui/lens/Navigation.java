package org.dateline.ui.lens;

import org.dateline.article.Span;
import org.dateline.search.Facet;

/**
 * Where a click may lead: what a screen asks of the window, which knows the other screens. To be
 * used from the user interface's thread.
 */
public interface Navigation {

  /** Shows the articles that the lens finds. */
  void articles();

  /** Shows what the lens finds over time. */
  void timeline();

  /**
   * Opens the page of a person or a place.
   *
   * @param facet {@link Facet#PERSON} or {@link Facet#PLACE}
   */
  void name(Facet facet, String name);

  /** Shows all quotes of a speaker that the lens finds. */
  void quotes(String speaker);

  /** Opens an article, at its first hit. */
  void article(String id);

  /**
   * Opens an article at a place.
   *
   * @param place counts in the article's text
   */
  void article(String id, Span place);
}
