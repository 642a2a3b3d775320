package org.dateline.extract.names.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Block;
import org.dateline.article.SourceText;
import org.dateline.work.Deadline;

/**
 * Cuts blocks into tokens and sentences. Words keep their inner hyphens, full stops ("U.S.") and
 * apostrophes ("O'Brien"); a possessive ending is a token of its own; a surrogate pair is never
 * cut. One pass, no look-back, so that a line of any length takes time in proportion to it.
 */
public final class Tokeniser {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "maj",
          "adm", "prof", "rev", "hon", "st", "jr", "sr", "vs", "no", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co", "ltd",
          "brig", "cmdr", "amb", "etc", "dept", "cf", "mt", "ft");
  private static final Set<String> ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m", "t");
  private static final int LONGEST_ABBREVIATION = 5;
  private static final double TITLE_CASE_SHARE = 0.6;
  private static final int SHORTEST_TITLE = 4;

  private final String text;
  private int[] starts;
  private int[] ends;
  private boolean[] sentenceStarts;
  private boolean[] titleCase;
  private int size;
  private boolean newSentence = true;

  private Tokeniser(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.sentenceStarts = new boolean[guess];
    this.titleCase = new boolean[guess];
  }

  /** The tokens of {@code blocks}, which are in the order of the text. */
  public static Tokens tokenise(SourceText content, List<Block> blocks) {
    Tokeniser tokeniser = new Tokeniser(content.text());
    for (Block block : blocks) {
      Deadline.check();
      int first = tokeniser.size;
      tokeniser.newSentence = true;
      tokeniser.cut(block.span().start(), block.span().end());
      tokeniser.markTitleCase(first);
    }
    int size = tokeniser.size;
    return new Tokens(
        content.text(),
        Arrays.copyOf(tokeniser.starts, size),
        Arrays.copyOf(tokeniser.ends, size),
        Arrays.copyOf(tokeniser.sentenceStarts, size),
        Arrays.copyOf(tokeniser.titleCase, size));
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\n') {
        at = lineEnd(at, to);
      } else if (isGap(c)) {
        at++;
      } else if (Character.isLetterOrDigit(c) || isLetterPair(at, to)) {
        at = word(at, to);
      } else {
        at = sign(at, to);
      }
    }
  }

  /** A blank line, or the end of a line that ends like a sentence, ends the sentence. */
  private int lineEnd(int at, int to) {
    int next = at;
    int lines = 0;
    while (next < to && (text.charAt(next) == '\n' || isGap(text.charAt(next)))) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    boolean ended = size > 0 && ".!?:\"\u201d".indexOf(text.charAt(ends[size - 1] - 1)) >= 0;
    newSentence |= lines > 1 || ended;
    return next;
  }

  private int word(int start, int to) {
    int at = start;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (isLetterPair(at, to)) {
        at += 2;
      } else if (joins(start, at, to)) {
        at++;
      } else {
        break;
      }
    }
    if (at < to && text.charAt(at) == '.' && isAbbreviation(start, at)) {
      at++;
    }
    add(start, at);
    return at;
  }

  /** Whether the sign at {@code at} stands inside a word. */
  private boolean joins(int start, int at, int to) {
    if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\u2010', '\u2011', '&' -> true;
      case '\'', '\u2019' -> Character.isLetter(after) && !isEnding(at + 1, to);
      case '.' ->
          at - start == 1
              || (Character.isDigit(before) && Character.isDigit(after))
              || (at - start >= 2 && text.charAt(at - 2) == '.');
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private boolean isEnding(int from, int to) {
    int end = from;
    while (end < to && end - from < 3 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from < 3 && ENDINGS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private boolean isAbbreviation(int start, int end) {
    int length = end - start;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    if (text.charAt(start + 1) == '.' && length < 8) {
      return true;
    }
    return length <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private int sign(int start, int to) {
    char c = text.charAt(start);
    int end = start + 1;
    if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    } else if ((c == '\'' || c == '\u2019') && size > 0 && ends[size - 1] == start) {
      while (end < to && end - start < 3 && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    add(start, end);
    if (c == '.' || c == '!' || c == '?') {
      end = endSentence(end, to);
    }
    return end;
  }

  /** Takes closing quotation marks along; the sentence goes on if a small letter follows. */
  private int endSentence(int from, int to) {
    int at = from;
    while (at < to && "\"\u201d\u2019')].".indexOf(text.charAt(at)) >= 0) {
      add(at, at + 1);
      at++;
    }
    int next = at;
    while (next < to && isGap(text.charAt(next))) {
      next++;
    }
    newSentence |= next >= to || !Character.isLowerCase(text.charAt(next));
    return at;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      sentenceStarts = Arrays.copyOf(sentenceStarts, more);
      titleCase = Arrays.copyOf(titleCase, more);
    }
    starts[size] = start;
    ends[size] = end;
    sentenceStarts[size] = newSentence;
    newSentence = false;
    size++;
  }

  private void markTitleCase(int first) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i < size; i++) {
      char c = text.charAt(starts[i]);
      if (Character.isLetter(c)) {
        words++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    if (words >= SHORTEST_TITLE && capitals >= TITLE_CASE_SHARE * words) {
      Arrays.fill(titleCase, first, size, true);
    }
  }

  private boolean isLetterPair(int at, int to) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < to
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
  }
}
