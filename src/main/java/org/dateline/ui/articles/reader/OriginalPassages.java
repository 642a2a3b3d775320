package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;

/**
 * Lays a file out as it is: one passage for each line, with the role of the block it belongs to.
 * Nothing is left out but line ends and the control characters that have no shape.
 */
final class OriginalPassages {
  private final String text;
  private final List<Block> blocks;
  private final List<Passage> passages = new ArrayList<>();
  private int block;
  private int labelled = -1;

  private OriginalPassages(SourceText content) {
    text = content.text();
    blocks = content.blocks();
  }

  static Passages of(SourceText content) {
    OriginalPassages layout = new OriginalPassages(content);
    layout.addLines();
    return new Passages(layout.passages, "\n");
  }

  private void addLines() {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      addLine(start, end);
      start = end + 1;
    }
  }

  /** Adds a line, in parts where it is long or where two blocks share it. */
  private void addLine(int start, int end) {
    int from = start;
    do {
      while (block < blocks.size() - 1 && blocks.get(block).span().end() <= from) {
        block++;
      }
      int to = Math.min(end, from + ReadingPassages.LONGEST);
      if (block + 1 < blocks.size()) {
        int next = blocks.get(block + 1).span().start();
        to = next > from && next < to ? next : to;
      }
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      add(from, to);
      from = to;
    } while (from < end);
  }

  private void add(int from, int to) {
    boolean inside =
        block < blocks.size()
            && blocks.get(block).span().start() < to
            && blocks.get(block).span().end() > from;
    boolean first = inside && labelled != block;
    if (first) {
      labelled = block;
    }
    // What lies between two blocks is white space, which nobody misses when it is called furniture.
    Role role = inside ? blocks.get(block).role() : Role.CHROME;
    StringBuilder line = new StringBuilder(to - from);
    int[] source =
        IntStream.range(from, to)
            .filter(i -> text.charAt(i) == '\t' || !Character.isISOControl(text.charAt(i)))
            .peek(i -> line.append(text.charAt(i)))
            .toArray();
    passages.add(new Passage(Passage.Kind.LINE, role, line.toString(), 0, first, source));
  }
}
