package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;

/**
 * Pairs the quotation marks of an article into stretches, outermost ones only. Marks that are
 * wanting are made up for: a stretch that is never closed ends before the next one opens or with
 * its paragraph, and a paragraph that begins like that continues it. One pass over each block.
 */
final class QuotationMarks {
  /** Paragraphs that can stand between the one that opens a quote and the one that closes it. */
  private static final int LONGEST_RUN = 6;

  private final String text;
  private final List<Block> blocks;
  private final List<Stretch> found = new ArrayList<>();

  private QuotationMarks(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The stretches of {@code blocks}, in the order of the text, without overlap. */
  static List<Stretch> pair(String text, List<Block> blocks) {
    QuotationMarks marks = new QuotationMarks(text, blocks);
    boolean open = false;
    for (int block = 0; block < blocks.size(); block++) {
      open = marks.block(block, open);
    }
    return marks.found;
  }

  /**
   * Pairs the marks of one block.
   *
   * @param open whether the block before ended inside a quote
   * @return whether this one does
   */
  private boolean block(int number, boolean open) {
    Span span = blocks.get(number).span();
    Marks marks = new Marks(text, span);
    List<Mark> doubles = marks.doubles();
    boolean goesOn = open && blocks.get(number).role() == Role.BODY;
    if (goesOn && doubles.isEmpty() && closesLater(number + 1)) {
      add(span, 0, 0, number, false, true);
      return true;
    }
    int first = found.size();
    boolean stillOpen = pairDoubles(number, doubles, goesOn);
    pairSingles(number, marks.singles(), first);
    return stillOpen && blocks.get(number).role() == Role.BODY;
  }

  /** Whether the next block that has marks begins with one that closes. */
  private boolean closesLater(int from) {
    for (int i = from; i < Math.min(blocks.size(), from + LONGEST_RUN); i++) {
      List<Mark> doubles = new Marks(text, blocks.get(i).span()).doubles();
      if (blocks.get(i).role() != Role.BODY) {
        return false;
      }
      if (!doubles.isEmpty()) {
        return !doubles.getFirst().opens();
      }
    }
    return false;
  }

  private boolean pairDoubles(int number, List<Mark> marks, boolean goesOn) {
    Span block = blocks.get(number).span();
    boolean balanced = isBalanced(marks);
    int depth = 0;
    int start = -1;
    int opened = 0;
    boolean continues = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean opens = mark.either() ? start < 0 : mark.opens();
      if (opens && start >= 0 && balanced) {
        depth++;
      } else if (opens) {
        if (start >= 0) {
          add(new Span(start, mark.at()), opened, 0, number, false, continues);
        }
        continues = i == 0 && goesOn && startsBlock(block, mark);
        start = mark.at();
        opened = mark.length();
      } else if (start >= 0 && depth > 0) {
        depth--;
      } else if (start >= 0) {
        add(new Span(start, mark.end()), opened, mark.length(), number, true, continues);
        start = -1;
      } else if (i == 0 && goesOn) {
        add(new Span(block.start(), mark.end()), 0, mark.length(), number, true, true);
      }
    }
    if (start >= 0) {
      add(new Span(start, block.end()), opened, 0, number, false, continues);
    }
    return start >= 0;
  }

  private boolean startsBlock(Span block, Mark mark) {
    return text.substring(block.start(), mark.at()).isBlank();
  }

  /** Whether the marks open and close in pairs, one inside the other. */
  private static boolean isBalanced(List<Mark> marks) {
    int depth = 0;
    for (Mark mark : marks) {
      boolean opens = mark.either() ? depth == 0 : mark.opens();
      depth += opens ? 1 : -1;
      if (depth < 0 || mark.either()) {
        return false;
      }
    }
    return depth == 0;
  }

  /** Single marks count outside of double ones only, and only in pairs. */
  private void pairSingles(int number, List<Mark> marks, int first) {
    List<Stretch> doubles = new ArrayList<>(found.subList(first, found.size()));
    int next = 0;
    Mark start = null;
    Mark fallback = null;
    boolean added = false;
    for (Mark mark : marks) {
      while (next < doubles.size() && doubles.get(next).outer().end() <= mark.at()) {
        next++;
        start = null;
      }
      if (next < doubles.size() && doubles.get(next).outer().contains(mark.at())) {
        continue;
      }
      if (mark.opens()) {
        if (start != null && fallback != null) {
          add(new Span(start.at(), fallback.end()), 1, 1, number, true, false);
          added = true;
        }
        start = mark;
        fallback = null;
      } else if (start != null) {
        if (new Marks(text, blocks.get(number).span()).couldBePossessive(mark)) {
          fallback = mark;
        } else {
          add(new Span(start.at(), mark.end()), 1, 1, number, true, false);
          added = true;
          start = null;
          fallback = null;
        }
      }
    }
    if (start != null && fallback != null) {
      add(new Span(start.at(), fallback.end()), 1, 1, number, true, false);
      added = true;
    }
    if (added) {
      found
          .subList(first, found.size())
          .sort((one, other) -> Integer.compare(one.outer().start(), other.outer().start()));
    }
  }

  private void add(
      Span outer, int opening, int closing, int block, boolean closed, boolean goesOn) {
    int start = outer.start() + opening;
    int end = outer.end() - closing;
    while (end > start && Marks.isGap(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Marks.isGap(text.charAt(start))) {
      start++;
    }
    if (start < end) {
      int last = Math.max(end, outer.end() - (closed ? 0 : outer.end() - end));
      found.add(
          new Stretch(new Span(outer.start(), last), new Span(start, end), block, closed, goesOn));
    }
  }
}
