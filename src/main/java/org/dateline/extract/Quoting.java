package org.dateline.extract;

import java.util.List;
import org.dateline.article.Quote;
import org.dateline.extract.names.Names;
import org.dateline.read.Page;

/** Finds who says what on a page. */
@FunctionalInterface
public interface Quoting {
  /**
   * The quotes of {@code page} in the order of the text; pure and thread-safe.
   *
   * @param page as it was read
   * @param names the people and places found on it, who can be the speakers
   */
  List<Quote> quotes(Page page, Names names);
}
