package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/** The stretches of a text that are the article's own words. */
public final class OwnWords {
  /** How much of a file is read, in UTF-16 units; no article is longer. */
  private static final int LONGEST = 300_000;

  /** Paragraphs that count as the head of the article. */
  private static final int LEAD = 3;

  private OwnWords() {}

  /** Headline, dek, body and captions, without headlines of other articles left in them. */
  public static List<Span> in(SourceText content) {
    List<Span> stretches = new ArrayList<>();
    each(content, (words, teasers) -> stretches.addAll(in(words, teasers)));
    return stretches;
  }

  /** The stretches of one block that are the article's own words. */
  static List<Span> in(Words words, List<Span> teasers) {
    return words.role().isArticle() ? without(words.block(), teasers) : List.of();
  }

  /** Tells every block with the stretches in it that are headlines of other articles. */
  static void each(SourceText content, BiConsumer<Words, List<Span>> each) {
    int paragraphs = 0;
    for (Block block : content.blocks()) {
      if (block.span().end() > LONGEST) {
        break;
      }
      boolean lead = paragraphs < LEAD;
      paragraphs += block.role() == Role.BODY ? 1 : 0;
      Words words = new Words(content.text(), block.span(), block.role(), lead);
      each.accept(words, Teasers.in(words));
    }
  }

  /** What is left of a block without some stretches of it, in order. */
  private static List<Span> without(Span block, List<Span> teasers) {
    List<Span> left = new ArrayList<>();
    int start = block.start();
    for (Span teaser : teasers) {
      if (teaser.start() > start) {
        left.add(new Span(start, teaser.start()));
      }
      start = Math.max(start, teaser.end());
    }
    if (start < block.end()) {
      left.add(new Span(start, block.end()));
    }
    return left;
  }
}
