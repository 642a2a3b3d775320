package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.article.Span;

/** Puts a gap between the words of different blocks, so that no phrase reaches across. */
final class BlockGapFilter extends TokenFilter {
  /** Positions are ints: a file of a million one-word lines must not run out of them. */
  private static final int MOST_GAPS = 500_000;

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Span> blocks;
  private int next;

  /** Takes the blocks in the order of the text. */
  BlockGapFilter(TokenStream input, List<Span> blocks) {
    super(input);
    this.blocks = blocks;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    boolean entered = false;
    while (next < blocks.size() && offset.startOffset() >= blocks.get(next).start()) {
      next++;
      entered = true;
    }
    if (entered && next < MOST_GAPS) {
      increment.setPositionIncrement(increment.getPositionIncrement() + TextAnalysis.GAP);
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
  }
}
