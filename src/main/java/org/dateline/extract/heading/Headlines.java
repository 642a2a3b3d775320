package org.dateline.extract.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/** The headline as the page states it, or one derived from the first sentence. */
final class Headlines {
  /** A sentence longer than this many characters is broken off, at a clause if it has one. */
  static final int MOST = 110;

  /** A first clause may be this long; without one, words are left out and an ellipsis says so. */
  private static final int MOST_CLAUSE = 140;

  /** A clause shorter than this says too little to stand for the article. */
  private static final int LEAST = 40;

  /** A full stop behind one of these, or before a small letter, ends no sentence. */
  private static final String ABBREVIATED =
      "(?<!\\b(?i:vs|etc|gen|sen|rep|gov|col|sgt|capt|maj|adm|prof|rev|hon|brig|cmdr|amb|dept|jan|feb"
          + "|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|corp|ltd)\\.)";

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}\"\u201D\u2019)&&[^\\p{Lu}]]{2})(?:[!?\u2026]|\\."
              + ABBREVIATED
              + ")[\"\u201D\u2019)]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)");

  /** Marks of a list that can stand before a headline. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\p{Z}\\p{C}]*[\u2022\u2023\u25A0-\u25FF\u2043\u2219\u00B7\u00BB\u203A*][\\p{Z}\\p{C}]+(?=\\S)");

  /** Where a sentence may be broken off: before attribution, a clause, a phrase, in this order. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          ",? (?:according"
              + " to|as|after|before|while|when|where|which|who|although|because|but|amid|despite)\\b|[,;:]"
              + " |\\s[\u2013\u2014-]\\s");

  Field extract(SourceText content) {
    Optional<Block> stated = content.blocks(Role.HEADLINE).findFirst();
    if (stated.isPresent()) {
      Span span = stated.get().span();
      Matcher bullet = BULLET.matcher(span.of(content.text()));
      Span words = bullet.find() ? new Span(span.start() + bullet.end(), span.end()) : span;
      return Field.stated(Shown.of(words.of(content.text())), words);
    }
    Optional<Block> first =
        content
            .blocks(Role.BODY)
            .findFirst()
            .or(() -> content.blocks().stream().filter(b -> b.role().isArticle()).findFirst());
    return first
        .map(block -> derived(content.text(), block.span()))
        .orElseGet(() -> new Field("", Origin.NONE, null));
  }

  private static Field derived(String text, Span block) {
    String paragraph = block.of(text);
    Matcher end = SENTENCE_END.matcher(paragraph);
    String sentence = end.find() ? paragraph.substring(0, end.start()) : paragraph;
    if (Shown.of(sentence).length() <= MOST) {
      return field(text, block.start(), sentence.length(), "");
    }
    int clause = clauseEnd(sentence);
    return clause > 0
        ? field(text, block.start(), clause, "")
        : field(text, block.start(), wordEnd(sentence), "\u2026");
  }

  private static Field field(String text, int start, int length, String ellipsis) {
    Span span = new Span(start, start + length);
    return Field.derived(Shown.of(span.of(text)) + ellipsis, span);
  }

  /** Where the last clause that fits ends, else the first one that nearly does; 0 if none does. */
  private static int clauseEnd(String sentence) {
    int cut = 0;
    Matcher clause = CLAUSE.matcher(sentence);
    while (clause.find() && clause.start() <= (cut == 0 ? MOST_CLAUSE : MOST)) {
      cut = clause.start() >= LEAST ? clause.start() : cut;
    }
    return cut;
  }

  /** The end of the last word that fits. */
  private static int wordEnd(String sentence) {
    int most = Math.min(MOST - 1, sentence.length());
    for (int i = most - 1; i >= LEAST; i--) {
      if (Character.isSpaceChar(sentence.charAt(i)) || Character.isWhitespace(sentence.charAt(i))) {
        return i;
      }
    }
    // A text without spaces may only be cut between characters, never inside a surrogate pair.
    return Character.isHighSurrogate(sentence.charAt(most - 1)) ? most - 1 : most;
  }
}
