package org.dateline.extract.heading;

import java.util.Optional;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.blocks.Datelines;

/**
 * What the dateline of a page says, offsets counted in the page.
 *
 * @param place city and region; empty if only an agency is named
 * @param agency the agency; empty if none is named
 */
record Opening(Span place, Span agency) {
  /** A dateline is recognised together with the first of the words it opens. */
  private static final int WORDS = 8;

  static Optional<Opening> of(SourceText content, Datelines datelines) {
    Optional<Block> block = content.blocks(Role.DATELINE).findFirst();
    if (block.isEmpty()) {
      return Optional.empty();
    }
    int start = block.get().span().start();
    int end = Math.min(content.text().length(), block.get().span().end() + WORDS);
    return datelines
        .find(content.text().substring(start, end))
        .map(found -> new Opening(found.place().shift(start), found.agency().shift(start)));
  }
}
