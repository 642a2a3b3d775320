package org.dateline.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page's text as it was decoded, untouched, and the blocks found in it.
 *
 * @param text the whole decoded file; every {@link Span} of an article counts in it
 * @param blocks in the order of the text, without overlap; what lies between two blocks is white
 *     space
 */
public record SourceText(String text, List<Block> blocks) {

  /** Keeps an unmodifiable copy of the blocks. */
  public SourceText {
    blocks = List.copyOf(blocks);
  }

  /** The blocks of one role, in order. */
  public Stream<Block> blocks(Role role) {
    return blocks.stream().filter(block -> block.role() == role);
  }

  /** The words that {@code block} covers. */
  public String textOf(Block block) {
    return block.span().of(text);
  }

  /** The article's paragraphs and subheadings, joined by blank lines. */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (block.role() == Role.BODY || block.role() == Role.SUBHEADING) {
        body.append(body.isEmpty() ? "" : "\n\n").append(textOf(block).strip());
      }
    }
    return body.toString();
  }
}
