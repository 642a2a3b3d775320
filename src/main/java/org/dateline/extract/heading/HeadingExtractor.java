package org.dateline.extract.heading;

import org.dateline.article.Heading;
import org.dateline.article.SourceText;
import org.dateline.read.Page;

/** Takes what stands above an article out of its page. */
public final class HeadingExtractor {
  private final Headlines headlines = new Headlines();
  private final Sources sources = new Sources();
  private final DatelinePlaces datelines = new DatelinePlaces();

  /** The heading of {@code page}; its headline is derived if the page states none. */
  public Heading extract(Page page) {
    SourceText content = page.content();
    return new Heading(
        headlines.extract(content),
        Deks.extract(content),
        Authors.extract(content),
        sources.extract(content),
        datelines.extract(content));
  }
}
