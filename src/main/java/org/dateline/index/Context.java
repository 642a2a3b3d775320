package org.dateline.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;

/** What stands around a place in an article: its running text, or the one block it stands in. */
final class Context {
  /** So much white space and furniture is skipped, for each character that is shown. */
  private static final int LOOSENESS = 4;

  private final String text;
  private final List<Block> blocks;

  Context(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks.stream().filter(block -> block.role().isSearched()).toList();
  }

  /** The article's words before an offset, at most {@code most} units, cut at a word. */
  String left(int offset, int most) {
    int at = block(offset);
    int room = most * LOOSENESS;
    StringBuilder raw = new StringBuilder();
    int end = offset;
    for (int i = at; i >= 0 && room > 0 && isSameText(i, at); i--) {
      Span span = blocks.get(i).span();
      int start = Math.max(span.start(), end - room);
      raw.insert(0, text, start, end).insert(0, ' ');
      room -= end - start + 1;
      end = i == 0 ? 0 : blocks.get(i - 1).span().end();
    }
    String line = TextCut.collapsed(raw.toString());
    if (line.length() <= most) {
      return line;
    }
    int cut = line.length() - most;
    int blank = line.indexOf(' ', cut - 1);
    return blank >= 0 ? line.substring(blank + 1) : line.substring(whole(line, cut));
  }

  /** The article's words from an offset on, at most {@code most} units, cut at a word. */
  String right(int offset, int most) {
    int at = block(Math.max(0, offset - 1));
    int room = most * LOOSENESS;
    StringBuilder raw = new StringBuilder();
    int start = offset;
    for (int i = at; i < blocks.size() && room > 0 && isSameText(i, at); i++) {
      int end = Math.min(blocks.get(i).span().end(), start + room);
      raw.append(text, start, Math.max(start, end)).append(' ');
      room -= end - start + 1;
      start = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : 0;
    }
    String line = TextCut.collapsed(raw.toString());
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most);
    return blank >= 0 ? line.substring(0, blank) : line.substring(0, whole(line, most));
  }

  private static int whole(String line, int cut) {
    return Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut;
  }

  /** The number of the last block that begins at or before an offset. */
  private int block(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean isSameText(int block, int other) {
    return block == other || (isRunning(blocks.get(block)) && isRunning(blocks.get(other)));
  }

  private static boolean isRunning(Block block) {
    return block.role() == Role.BODY
        || block.role() == Role.SUBHEADING
        || block.role() == Role.DATELINE;
  }

  /** What lines are ordered by: letters and digits of words, without case and diacritics. */
  static String folded(String words, boolean fromTheEnd) {
    String plain =
        Normalizer.isNormalized(words, Normalizer.Form.NFD)
            ? words
            : Normalizer.normalize(words, Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        part.appendCodePoint(c);
      } else if (!isMark(c) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    parts.add(part.toString());
    String line = String.join(" ", fromTheEnd ? parts.reversed() : parts);
    return line.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\''
        || c == '\u2019';
  }
}
