package org.dateline.read.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/**
 * Recognises what stands about the author below an article: "Follow A. Writer on Twitter", "A.
 * Writer is a staff writer at the Post.", "A. Writer, a former minister, is the author of …", "– A.
 * Writer".
 */
final class AuthorNotes {
  /** No longer note is about the author alone. */
  private static final int MOST_WORDS = 90;

  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?:"
          + " (?:(?!(?:On|At)\\b)\\p{Lu}[\\p{L}.'\u2019-]*|de|van|von|der|la|al|bin)){1,4})";
  private static final Pattern FOLLOW =
      Pattern.compile("^(?i:you can )?(?i:follow) " + NAME + "(?: (?i:on|at)\\b|,? ?@)");
  private static final Pattern SIGNED = Pattern.compile("^\\s*\\p{Pd}\\s*" + NAME + "\\.?\\s*$");
  private static final String WORK =
      "(?:writer|columnist|contributor|reporter|correspondent|journalist|editor|author|blogger|fellow"
          + "|professor|lecturer|analyst|historian|economist|director|president|chairman|executive"
          + "|consultant|attorney|lawyer|strategist|scholar|researcher|host|producer|critic|member"
          + "|commentator|novelist|essayist|physician|ceo|founder|chair|chairwoman|mayor|secretary|student|teacher|veteran|senator|officer|committee|backer"
          + "|representative|governor|congressman|congresswoman)";
  private static final Pattern LIFE =
      Pattern.compile(
          "^(?:(?:Rep|Sen|Gov|Dr|Prof)\\. )?"
              + NAME
              + "(?: \\([^)]{1,30}\\))?(?:,[^.]{3,160}?,)?"
              + " (?:is|was|serves|served|teaches|taught|writes|wrote|covers|works|reports|chairs|hosts|leads)\\b(?<what>.{0,240})",
          Pattern.DOTALL);
  private static final Pattern WORKS =
      Pattern.compile("\\b" + WORK + "s?\\b", Pattern.CASE_INSENSITIVE);

  private AuthorNotes() {}

  /**
   * Whom a paragraph below an article introduces as its author, or says how to follow.
   *
   * @param text the paragraph
   * @param before the article's paragraphs above: who is named there is a subject of the article
   */
  static Optional<Span> author(String text, List<String> before) {
    String plain = White.plain(text);
    if (White.gaps(plain) >= MOST_WORDS) {
      return Optional.empty();
    }
    Matcher follow = FOLLOW.matcher(plain);
    if (follow.find()) {
      Span name = new Span(follow.start("name"), follow.end("name"));
      return PersonNames.isFullName(name.of(plain)) ? Optional.of(name) : Optional.empty();
    }
    Matcher signed = SIGNED.matcher(plain);
    if (signed.find()) {
      return name(plain, signed.start("name"), signed.end("name"));
    }
    Matcher life = LIFE.matcher(plain);
    if (!life.find() || !WORKS.matcher(plain).find(life.end("name"))) {
      return Optional.empty();
    }
    Optional<Span> name = name(plain, life.start("name"), life.end("name"));
    boolean subject =
        name.isPresent()
            && before.stream().anyMatch(each -> each.contains(last(plain, name.get())));
    return subject ? Optional.empty() : name;
  }

  private static Optional<Span> name(String text, int from, int to) {
    Span name = new Span(from, text.charAt(to - 1) == '.' ? to - 1 : to);
    return PersonNames.isKnownName(name.of(text)) ? Optional.of(name) : Optional.empty();
  }

  private static String last(String text, Span name) {
    String words = name.of(text);
    return words.substring(words.lastIndexOf(' ') + 1).strip();
  }
}
