package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Span;

/** Cuts a stretch of text into sentences, well enough and quickly enough for snippets. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "st", "jr", "sr", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec");

  private Sentences() {}

  /** The sentences of {@code stretch}, in order, without the blanks around them. */
  static List<Span> of(String text, Span stretch) {
    List<Span> sentences = new ArrayList<>();
    int start = stretch.start();
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = i + 1;
        while (end < stretch.end() && isCloser(text.charAt(end))) {
          end++;
        }
        boolean atBlank = end == stretch.end() || Character.isWhitespace(text.charAt(end));
        if (atBlank && !(c == '.' && isAbbreviation(text, stretch.start(), i))) {
          add(sentences, text, start, end);
          start = end;
        }
        i = end - 1;
      }
    }
    add(sentences, text, start, stretch.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  private static boolean isCloser(char c) {
    return "\"”’')]»".indexOf(c) >= 0;
  }

  /** Whether the full stop at {@code stop} belongs to an abbreviation or an initial. */
  private static boolean isAbbreviation(String text, int from, int stop) {
    int start = stop;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    return length > 0
        && length <= 4
        && ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }
}
