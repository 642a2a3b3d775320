package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Finds the quotation marks of a block and says of each, by its shape and its neighbours, whether
 * it can open, close or both. Double marks and single marks are looked for apart, because a single
 * mark is more often an apostrophe.
 */
final class Marks {
  private final String text;
  private final Span block;

  Marks(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** The double marks: “ ” „ ‟ « » " and two single ones in a row. */
  List<Mark> doubles() {
    List<Mark> found = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      switch (text.charAt(i)) {
        case '"', '\uff02', '\u2033' -> found.add(straight(i, 1));
        case '\u201c', '\u201f' -> found.add(leaning(i, true));
        case '\u201d' -> found.add(leaning(i, false));
        case '\u201e' -> found.add(new Mark(i, 1, true, false));
        case '\u00ab' -> found.add(guillemet(i, true));
        case '\u00bb' -> found.add(guillemet(i, false));
        case '\'', '`', '\u2019', '\u2018' -> {
          if (i + 1 < block.end() && text.charAt(i + 1) == text.charAt(i)) {
            found.add(straight(i, 2));
            i++;
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /** The single marks ‘ ’ ‚ ‹ › ' ` that are no apostrophe inside a word. */
  List<Mark> singles() {
    List<Mark> found = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\'', '`', '\u2018', '\u2019' -> {
          boolean twin = isTwin(i, c);
          if (!twin && opens(i) && !isElision(i)) {
            found.add(new Mark(i, 1, true, false));
          } else if (!twin && closes(i) && c != '\u2018') {
            found.add(new Mark(i, 1, false, true));
          }
        }
        case '\u201a', '\u2039' -> {
          if (opens(i)) {
            found.add(new Mark(i, 1, true, false));
          }
        }
        case '\u203a' -> {
          if (closes(i)) {
            found.add(new Mark(i, 1, false, true));
          }
        }
        default -> {}
      }
    }
    return found;
  }

  private boolean opens(int at) {
    return !wordBefore(at) && wordAfter(at + 1);
  }

  private boolean closes(int at) {
    return nearBefore(at) && !wordAfter(at + 1);
  }

  /**
   * Whether a closing single mark could as well be the apostrophe of a plural: "the voters’
   * choice".
   */
  boolean couldBePossessive(Mark mark) {
    boolean plural = mark.at() > block.start() && text.charAt(mark.at() - 1) == 's';
    int next = mark.end();
    boolean wordFollows = next + 1 < block.end() && text.charAt(next) == ' ' && wordAfter(next + 1);
    return plural && wordFollows;
  }

  /** A mark whose shape says nothing: its neighbours do. */
  private Mark straight(int at, int length) {
    boolean before = nearBefore(at);
    boolean after = nearAfter(at + length);
    if (before == after) {
      // Between two words or between two blanks.
      return new Mark(at, length, true, true);
    }
    return new Mark(at, length, after, before);
  }

  /** A curly mark is what it looks like, unless both its neighbours say the opposite. */
  private Mark leaning(int at, boolean opening) {
    boolean before = nearBefore(at);
    boolean after = nearAfter(at + 1);
    boolean opens = before == after ? opening : after;
    boolean wordBefore = wordBefore(at) || (before && isStop(text.charAt(at - 1)));
    // A bracket or another mark beside it says nothing against its shape.
    if (opening) {
      opens = opens || !wordBefore;
    } else {
      opens = opens && wordAfter(at + 1) && !before;
    }
    return new Mark(at, 1, opens, !opens);
  }

  /** «French» or »German», by whether a word follows. */
  private Mark guillemet(int at, boolean opening) {
    boolean after = nearAfter(at + 1);
    boolean before = nearBefore(at);
    boolean opens = before == after ? opening : after;
    return new Mark(at, 1, opens, !opens);
  }

  private static boolean isStop(char c) {
    return ".,!?\u2026;:".indexOf(c) >= 0;
  }

  /** Whether something other than white space, a dash or an opening bracket stands before. */
  private boolean nearBefore(int at) {
    return at > block.start()
        && !isGap(text.charAt(at - 1))
        && "([{-\u2013\u2014/".indexOf(text.charAt(at - 1)) < 0;
  }

  private boolean nearAfter(int at) {
    return at < block.end()
        && !isGap(text.charAt(at))
        && ")]}.,;:!?-\u2013\u2014/".indexOf(text.charAt(at)) < 0;
  }

  private boolean wordBefore(int at) {
    return at > block.start() && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean wordAfter(int at) {
    return at < block.end()
        && (Character.isLetterOrDigit(text.charAt(at))
            || "[\u201c\"\u2026$(".indexOf(text.charAt(at)) >= 0);
  }

  private boolean isTwin(int at, char c) {
    return (at > block.start() && text.charAt(at - 1) == c)
        || (at + 1 < block.end() && text.charAt(at + 1) == c);
  }

  /** The apostrophe of "’90s", "’em", "’til", "'tis". */
  private boolean isElision(int at) {
    if (at + 1 < block.end() && Character.isDigit(text.charAt(at + 1))) {
      return true;
    }
    int end = at + 1;
    while (end < block.end() && Character.isLetter(text.charAt(end)) && end - at < 6) {
      end++;
    }
    String word = text.substring(at + 1, end);
    return switch (word) {
      case "em", "til", "till", "tis", "twas", "cause", "n", "round" -> true;
      default -> false;
    };
  }

  static boolean isGap(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || Character.isSpaceChar(c);
  }
}
