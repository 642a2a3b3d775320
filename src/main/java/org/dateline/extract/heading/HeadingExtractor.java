package org.dateline.extract.heading;

import java.util.Optional;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.SourceText;
import org.dateline.read.Page;
import org.dateline.read.blocks.Datelines;
import org.jspecify.annotations.Nullable;

/** Takes what stands above an article out of its page. */
public final class HeadingExtractor {
  private final Headlines headlines = new Headlines();
  private final MetadataTitles titles = new MetadataTitles();
  private final Sources sources = new Sources();
  private final Agencies agencies = new Agencies();
  private final Datelines datelines = new Datelines();

  /** The heading of {@code page}; its headline is derived if the page states none. */
  public Heading extract(Page page) {
    SourceText content = page.content();
    Optional<Opening> opening = Opening.of(content, datelines);
    return new Heading(
        titles.of(page, headlines.extract(content)),
        Deks.extract(content),
        Authors.extract(page),
        source(page, opening),
        DatelinePlaces.extract(content.text(), opening));
  }

  private @Nullable Field source(Page page, Optional<Opening> opening) {
    SourceText content = page.content();
    Field named = Publishers.of(page.metadata()).orElseGet(() -> sources.extract(content));
    return named != null
        ? named
        : opening.flatMap(found -> agencies.extract(content.text(), found.agency())).orElse(null);
  }
}
