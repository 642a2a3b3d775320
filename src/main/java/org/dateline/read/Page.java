package org.dateline.read;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/**
 * A file as it was read: decoded and split into blocks, nothing extracted yet.
 *
 * @param file where it was read from
 * @param content the text with its blocks
 * @param metadata what the file says about itself outside that text
 * @param warnings what had to be recovered from while reading, in the order of the text
 */
public record Page(SourceFile file, SourceText content, Metadata metadata, List<Warning> warnings) {

  /**
   * Something the reader recovered from.
   *
   * @param message one plain sentence for the user
   * @param offset where in the decoded text, in UTF-16 units
   */
  public record Warning(String message, int offset) {}

  /** A page of a format without metadata. */
  public Page(SourceFile file, SourceText content, List<Warning> warnings) {
    this(file, content, Metadata.NONE, warnings);
  }

  /** Keeps an unmodifiable copy of the warnings. */
  public Page {
    warnings = List.copyOf(warnings);
  }

  /** The same page with only those blocks that begin before {@code limit}, cut off there. */
  public Page head(int limit) {
    if (content.text().length() <= limit) {
      return this;
    }
    List<Block> head =
        content.blocks().stream()
            .filter(block -> block.span().start() < limit)
            .map(block -> upTo(block, limit))
            .toList();
    return new Page(file, new SourceText(content.text(), head), metadata, warnings);
  }

  private static Block upTo(Block block, int limit) {
    Span span = block.span();
    return new Block(block.role(), new Span(span.start(), Math.min(span.end(), limit)));
  }
}
