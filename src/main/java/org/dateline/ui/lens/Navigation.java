package org.dateline.ui.lens;

import org.dateline.article.Span;

/**
 * Where a click may lead: what a screen asks of the window, which knows the other screens. To be
 * used from the user interface's thread.
 */
public interface Navigation {

  /** Shows the articles that the lens finds. */
  void articles();

  /** Opens an article, at its first hit. */
  void article(String id);

  /**
   * Opens an article at a place.
   *
   * @param place counts in the article's text
   */
  void article(String id, Span place);
}
