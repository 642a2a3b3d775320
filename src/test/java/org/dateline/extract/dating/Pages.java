package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/** Texts with blocks, built by hand. */
final class Pages {
  /** A block to be. */
  record Part(Role role, String text) {}

  private Pages() {}

  static Part part(Role role, String text) {
    return new Part(role, text);
  }

  static Part body(String text) {
    return new Part(Role.BODY, text);
  }

  /** The parts, with blank lines between them. */
  static SourceText of(Part... parts) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      int start = text.length();
      text.append(part.text());
      blocks.add(new Block(part.role(), new Span(start, text.length())));
      text.append("\n\n");
    }
    return new SourceText(text.toString(), blocks);
  }
}
