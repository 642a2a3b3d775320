package org.dateline.extract;

import org.dateline.article.DateEstimate;
import org.dateline.extract.names.Names;
import org.dateline.read.Page;

/** Dates a page. */
@FunctionalInterface
public interface Dating {
  /**
   * When {@code page} was published; pure and thread-safe.
   *
   * @param page as it was read
   * @param names the people and places found on it, whose offices can date it
   */
  DateEstimate date(Page page, Names names);
}
