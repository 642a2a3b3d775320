package org.dateline.extract.names;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.Page;

/** Makes pages of text for the tests of names. */
final class TextPages {
  private TextPages() {}

  /** A page whose first paragraph is the headline and whose other paragraphs are the body. */
  static Page page(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        blocks.add(new Block(blocks.isEmpty() ? Role.HEADLINE : Role.BODY, new Span(at, end)));
      }
      at = end + 2;
    }
    SourceFile file =
        new SourceFile(Path.of("/article.txt"), text.length(), Instant.EPOCH, "", "UTF-8");
    return new Page(file, new SourceText(text, blocks), List.of());
  }
}
