package org.dateline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.search.Hit.Marked;

/** Chooses the sentences that show best why an article was found. */
final class Snippets {
  /** About three lines of the result list. */
  private static final int LONGEST = 280;

  /** How far into a sentence its first mark may end: on the first two lines of a narrow list. */
  private static final int DEEPEST = 75;

  /** How much of a sentence that is cut is shown before its first mark. */
  private static final int LEAD = 50;

  private static final String GAP = " … ";

  private Snippets() {}

  private record Sentence(Span span, int worth) {}

  /**
   * The best one or two sentences, marked; the beginning of the body where nothing matches below
   * the headline.
   *
   * @param matches where the text matches, in order, without overlap
   */
  static Marked of(String text, List<Block> blocks, List<Span> matches) {
    List<Sentence> sentences = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < matches.size() && matches.get(next).start() < block.span().start()) {
        next++;
      }
      boolean matched = next < matches.size() && matches.get(next).start() < block.span().end();
      if (matched && block.role().isSearched() && block.role() != Role.HEADLINE) {
        addMatched(text, block, matches.subList(next, matches.size()), sentences);
      }
    }
    if (sentences.isEmpty()) {
      return beginning(text, blocks);
    }
    sentences.sort(
        Comparator.comparingInt(Sentence::worth)
            .reversed()
            .thenComparingInt(sentence -> sentence.span().start()));
    List<Span> chosen = new ArrayList<>(List.of(shortened(text, sentences.getFirst(), matches)));
    for (Sentence sentence : sentences.subList(1, sentences.size())) {
      int length = chosen.getFirst().length() + GAP.length() + sentence.span().length();
      if (length <= LONGEST) {
        chosen.add(sentence.span());
        break;
      }
    }
    chosen.sort(Comparator.comparingInt(Span::start));
    return joined(text, chosen, matches);
  }

  private static void addMatched(
      String text, Block block, List<Span> matches, List<Sentence> sentences) {
    int next = 0;
    for (Span span : Sentences.of(text, block.span())) {
      Set<String> words = new HashSet<>();
      int marks = 0;
      while (next < matches.size() && matches.get(next).start() < span.end()) {
        words.add(matches.get(next).of(text).toLowerCase(Locale.ROOT));
        marks++;
        next++;
      }
      if (marks > 0) {
        int body = block.role() == Role.BODY ? 1 : 0;
        sentences.add(new Sentence(span, words.size() * 10 + Math.min(marks, 5) + body));
      }
    }
  }

  /** A sentence is cut to what stands around its first mark, so that a short row shows that. */
  private static Span shortened(String text, Sentence sentence, List<Span> matches) {
    Span span = sentence.span();
    Span first = matches.stream().filter(span::overlaps).findFirst().orElseThrow();
    int mark = first.start();
    boolean deep = first.end() - span.start() > DEEPEST && mark - LEAD > span.start();
    int start = deep ? blankAfter(text, mark - LEAD, mark) : span.start();
    int end = Math.min(span.end(), start + LONGEST);
    return new Span(start, end == span.end() ? end : blankBefore(text, end, mark + 1));
  }

  private static int blankAfter(String text, int from, int limit) {
    int i = from;
    while (i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i;
  }

  private static int blankBefore(String text, int from, int limit) {
    int i = from;
    while (i > limit && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i > limit ? i : from;
  }

  private static Marked beginning(String text, List<Block> blocks) {
    List<Span> chosen = new ArrayList<>();
    int length = 0;
    for (Block block : blocks) {
      if (block.role() != Role.BODY) {
        continue;
      }
      for (Span sentence : Sentences.of(text, block.span())) {
        if (length > 0 && length + sentence.length() > LONGEST) {
          return joined(text, chosen, List.of());
        }
        int end = Math.min(sentence.end(), sentence.start() + LONGEST);
        boolean whole = end == sentence.end();
        int cut = whole ? end : blankBefore(text, end, sentence.start() + 1);
        chosen.add(new Span(sentence.start(), cut));
        length += sentence.length() + 1;
      }
    }
    return joined(text, chosen, List.of());
  }

  /** Puts stretches together, white space collapsed, with a sign where words are left out. */
  private static Marked joined(String text, List<Span> chosen, List<Span> matches) {
    StringBuilder snippet = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int before = -1;
    for (Span span : chosen) {
      if (before >= 0) {
        snippet.append(text.substring(before, span.start()).isBlank() ? " " : GAP);
      } else if (isInsideSentence(text, span.start())) {
        snippet.append("… ");
      }
      append(text, span, matches, snippet, marks);
      before = span.end();
    }
    boolean cut = before > 0 && before < text.length() && text.charAt(before) == ' ';
    if (cut && isInsideSentence(text, before)) {
      snippet.append(" …");
    }
    return new Marked(snippet.toString(), marks);
  }

  /** Whether a cut at {@code start} parts words of the same sentence. */
  private static boolean isInsideSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i--;
    }
    return i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ',');
  }

  private static void append(
      String text, Span span, List<Span> matches, StringBuilder snippet, List<Span> marks) {
    int[] at = new int[span.length() + 1];
    for (int i = span.start(); i < span.end(); i++) {
      at[i - span.start()] = snippet.length();
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (!blank) {
        snippet.append(c);
      } else if (!snippet.isEmpty() && snippet.charAt(snippet.length() - 1) != ' ') {
        snippet.append(' ');
      }
    }
    at[span.length()] = snippet.length();
    for (Span match : matches) {
      int start = Math.max(match.start(), span.start());
      int end = Math.min(match.end(), span.end());
      if (start < end) {
        marks.add(new Span(at[start - span.start()], at[end - span.start()]));
      }
    }
  }
}
