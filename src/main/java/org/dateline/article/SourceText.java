package org.dateline.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page's text, and the blocks found in it.
 *
 * <p>The text of a plain file is the whole decoded file, untouched. That of a web page is what its
 * reader laid out of it: every word a person could have seen, menus and comments too, a paragraph
 * for each block element with an empty line between two. It depends on the file alone, so that
 * spans stay right however often it is read.
 *
 * @param text every {@link Span} of an article counts in it
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
