package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Role;
import org.dateline.article.Span;

/**
 * The words of one block, in lower case, with their places in the file and the sentences they stand
 * in. A word is a run of letters and digits; a possessive ending is no word.
 */
final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "col", "lt", "sgt", "st", "no", "vs",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

  private final String text;
  private final Span block;
  private final Role role;
  private final boolean lead;
  private final List<String> words = new ArrayList<>();
  private final int[] starts;
  private final int[] ends;

  /** The number of the sentence that each word stands in. */
  private final int[] sentences;

  /** The first word of each sentence. */
  private final int[] firsts;

  private int sentenceCount;

  /**
   * Reads a block.
   *
   * @param text the whole file
   * @param span the block
   * @param lead whether it is among the first paragraphs of the article
   */
  Words(String text, Span span, Role role, boolean lead) {
    this.text = text;
    this.block = span;
    this.role = role;
    this.lead = lead;
    int most = (span.length() + 1) / 2;
    this.starts = new int[most];
    this.ends = new int[most];
    this.sentences = new int[most];
    this.firsts = new int[most];
    for (int at = span.start(); at < span.end(); ) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (!possessive(at, end)) {
        int word = words.size();
        if (word == 0 || startsSentence(at)) {
          firsts[sentenceCount++] = word;
        }
        starts[word] = at;
        ends[word] = end;
        sentences[word] = sentenceCount - 1;
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end;
    }
  }

  private boolean possessive(int at, int end) {
    return end == at + 1
        && (text.charAt(at) == 's' || text.charAt(at) == 'S')
        && at > 0
        && (text.charAt(at - 1) == '\'' || text.charAt(at - 1) == '’');
  }

  private boolean startsSentence(int at) {
    boolean stop = false;
    boolean space = false;
    for (int i = ends[words.size() - 1]; i < at; i++) {
      char c = text.charAt(i);
      stop |= c == '.' || c == '!' || c == '?' || c == '\n';
      space |= stop && Character.isWhitespace(c);
    }
    return space
        && !Character.isLowerCase(text.charAt(at))
        && !ABBREVIATIONS.contains(words.getLast())
        && words.getLast().length() > 1;
  }

  /** The block. */
  Span block() {
    return block;
  }

  /** The whole file. */
  String text() {
    return text;
  }

  /** The number of words. */
  int count() {
    return words.size();
  }

  Role role() {
    return role;
  }

  boolean lead() {
    return lead;
  }

  /** The word at {@code i} in lower case; empty before the first and after the last one. */
  String at(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  /** From the first letter of word {@code first} to the last one of word {@code last}. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  String original(int i) {
    return text.substring(starts[i], ends[i]);
  }

  String original(Span span) {
    return span.of(text);
  }

  /** Whether word {@code i} begins with a capital letter. */
  boolean capital(int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  /** What stands between word {@code i} and the one after it; empty after the last one. */
  String gap(int i) {
    return i < 0 || i + 1 >= words.size() ? "" : text.substring(ends[i], starts[i + 1]);
  }

  /** What stands in the block before word {@code i}, from the word before it on. */
  String gapBefore(int i) {
    return text.substring(i == 0 ? block.start() : ends[i - 1], starts[i]);
  }

  /** The character before word {@code i}; a blank at the start of the file. */
  char before(int i) {
    int start = starts[i];
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  /** The character after word {@code i}; a blank at the end of the file. */
  char after(int i) {
    int end = ends[i];
    return end >= text.length() ? ' ' : text.charAt(end);
  }

  /** The number of the sentence that word {@code i} stands in. */
  int sentence(int i) {
    return sentences[i];
  }

  /** The first word of the sentence that word {@code i} stands in. */
  int sentenceStart(int i) {
    return firsts[sentences[i]];
  }

  /** The word after the last one of the sentence that word {@code i} stands in. */
  int sentenceEnd(int i) {
    int next = sentences[i] + 1;
    return next < sentenceCount ? firsts[next] : words.size();
  }

  List<String> list(int from, int to) {
    return words.subList(from, to);
  }
}
