package org.dateline.extract.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.extract.names.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/** An article as it is read for quotes: its tokens, and what each of them belongs to. */
final class Reading {
  /** The number of a stretch for a token that is in none. */
  static final int OUTSIDE = -1;

  private final Tokens tokens;
  private final List<Block> blocks;
  private final List<Stretch> stretches;
  private final String[] lower;
  private final int[] blockOf;
  private final int[] stretchOf;
  private final int[] sentenceOf;
  private final int[] outsideBefore;
  private final SpeechWords.@Nullable Verb[] verbs;

  Reading(Tokens tokens, List<Block> blocks, List<Stretch> stretches, SpeechWords words) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.stretches = stretches;
    int size = tokens.size();
    this.lower = new String[size];
    this.blockOf = new int[size];
    this.stretchOf = new int[size];
    this.sentenceOf = new int[size];
    this.outsideBefore = new int[size + 1];
    this.verbs = new SpeechWords.@Nullable Verb[size];
    int block = 0;
    int stretch = 0;
    int sentence = -1;
    for (int i = 0; i < size; i++) {
      int start = tokens.starts()[i];
      while (start >= blocks.get(block).span().end()) {
        block++;
      }
      while (stretch < stretches.size() && start >= stretches.get(stretch).outer().end()) {
        stretch++;
      }
      boolean inside = stretch < stretches.size() && stretches.get(stretch).outer().contains(start);
      boolean begins = inside && (i == 0 || stretchOf[i - 1] != stretch);
      sentence += i == 0 || (tokens.sentenceStarts()[i] && (!inside || begins)) ? 1 : 0;
      lower[i] = tokens.word(i).toLowerCase(Locale.ROOT);
      blockOf[i] = block;
      stretchOf[i] = inside ? stretch : OUTSIDE;
      sentenceOf[i] = sentence;
      outsideBefore[i + 1] = outsideBefore[i] + (inside ? 0 : 1);
      verbs[i] = inside ? null : words.verbs().get(lower[i]);
    }
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return lower.length;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  Block block(int number) {
    return blocks.get(number);
  }

  /** A token in lower case. */
  String word(int token) {
    return token >= 0 && token < lower.length ? lower[token] : "";
  }

  int blockOf(int token) {
    return blockOf[token];
  }

  /** The number of the stretch a token is in, or {@link #OUTSIDE}. */
  int stretchOf(int token) {
    return stretchOf[token];
  }

  boolean outside(int token) {
    return token >= 0 && token < lower.length && stretchOf[token] == OUTSIDE;
  }

  /** The number of a token's sentence; what stands in quotation marks does not end one. */
  int sentenceOf(int token) {
    return sentenceOf[Math.clamp(token, 0, Math.max(0, lower.length - 1))];
  }

  /** The tokens outside of quotation marks from one token up to another. */
  int outsideBetween(int from, int to) {
    return Math.max(0, outsideBefore[to] - outsideBefore[from]);
  }

  /** What verb of speech a token outside of quotation marks is, if any. */
  SpeechWords.@Nullable Verb verb(int token) {
    return token >= 0 && token < lower.length ? verbs[token] : null;
  }

  boolean isWord(int token) {
    return token >= 0 && token < lower.length && tokens.wordLike(token);
  }

  /** The first token that starts at {@code offset} or later. */
  int tokenFrom(int offset) {
    int at = Arrays.binarySearch(tokens.starts(), offset);
    return at < 0 ? -at - 1 : at;
  }

  /** The words of some tokens, as they stand in the text. */
  Span span(int first, int end) {
    return new Span(tokens.starts()[first], tokens.ends()[end - 1]);
  }
}
