package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Lays a file out as it is: one passage for each line, with the role of the block it belongs to.
 * Nothing is left out but line ends and the control characters that have no shape.
 */
final class OriginalPassages {
  private final String text;
  private final List<Block> blocks;
  private final List<Passage> passages = new ArrayList<>();
  private int block;
  private @Nullable Role labelled;

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

  /** White space counts as page furniture only where it lies in the midst of it. */
  private Role roleOfGap(int at) {
    boolean furniture = passages.isEmpty() || RoleWords.isBoilerplate(passages.getLast().role());
    for (int i = block; furniture && i < blocks.size(); i++) {
      if (blocks.get(i).span().start() >= at) {
        furniture = RoleWords.isBoilerplate(blocks.get(i).role());
        break;
      }
    }
    return furniture ? Role.CHROME : Role.BODY;
  }

  private void add(int from, int to) {
    boolean inside =
        block < blocks.size()
            && blocks.get(block).span().start() < to
            && blocks.get(block).span().end() > from;
    Role role = inside ? blocks.get(block).role() : roleOfGap(from);
    boolean first = inside && labelled != role;
    if (first) {
      labelled = role;
    }
    StringBuilder line = new StringBuilder(to - from);
    int[] source =
        IntStream.range(from, to)
            .filter(i -> text.charAt(i) == '\t' || !Character.isISOControl(text.charAt(i)))
            .peek(i -> line.append(text.charAt(i)))
            .toArray();
    passages.add(new Passage(Passage.Kind.LINE, role, line.toString(), 0, first, source));
  }
}
