package org.dateline.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to somebody.
 *
 * @param kind how the words are given
 * @param text the words, without the quotation marks around them, white space collapsed
 * @param span where they stand, with the quotation marks around them
 * @param speaker who said them, or null where it can't be told
 * @param cue the word that tells of speech, "said" or "according"; null where there is none
 */
public record Quote(
    Kind kind, String text, Span span, @Nullable Speaker speaker, @Nullable Span cue) {

  /** How the words of a speaker are given. */
  public enum Kind {
    /** Between quotation marks. */
    DIRECT,
    /** Reported: "said that …". */
    INDIRECT,
    /** Reported, with some words between quotation marks. */
    MIXED
  }

  /**
   * Who speaks.
   *
   * @param name the canonical name of the person; null where the words name none: "a Western
   *     official", "the Kremlin"
   * @param words the words that name the speaker, as they stand in the text, white space collapsed
   * @param span where those words stand; not always beside the quote
   * @param certainty that this is the speaker, and where there is a name, that it is this person
   */
  public record Speaker(@Nullable String name, String words, Span span, Certainty certainty) {
    private static final Set<String> PRONOUNS =
        Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "us", "me",
            "this", "that", "these", "those", "one", "some", "many", "both", "all", "others");

    /** Whether nobody is named, and the words point at somebody only: "they". */
    public boolean isPronoun() {
      return name == null && PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** The person's name, else the words. */
    public String shown() {
      return name == null ? words : name;
    }

    /**
     * What quotes of the same speaker share: the person's name, else the words, where an article
     * that began a sentence no longer does: "the Kremlin". Empty where the words are a mere
     * pronoun, which means somebody else in each article.
     */
    public String listed() {
      if (isPronoun()) {
        return "";
      }
      boolean article =
          name == null
              && (words.startsWith("The ") || words.startsWith("A ") || words.startsWith("An "));
      return article ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : shown();
    }
  }
}
