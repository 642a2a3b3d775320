package org.dateline.read.blocks;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.SourceText;

/**
 * Pages that a site sent instead of an article: it refused, asked for consent, a login or proof of
 * a human reader, or had nothing there. They are short and say so in stock phrases.
 */
public final class Refusals {
  /** A page with more words of its own has an article too. */
  private static final int MOST_WORDS = 90;

  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(?:access (?:to this page (?:has been|is) )?denied|you don.?t have permission to|you"
              + " do not have permission to|403 forbidden|(?:enable|turn on)"
              + " (?:javascript|cookies)|(?:verify|confirm|prove) (?:that )?you are (?:a"
              + " )?(?:human|not a robot)|are you a (?:human|robot)|checking your browser|unusual"
              + " traffic from your)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WALL =
      Pattern.compile(
          "\\b(?:(?:log|sign) in to (?:continue|read|view)|(?:subscribe|register) to"
              + " (?:continue|read|view|keep reading)|we (?:and our partners )?use"
              + " cookies|(?:accept|manage) (?:all )?cookies)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSING =
      Pattern.compile(
          "\\b(?:404 (?:error|not found)|page (?:you (?:requested|are looking for) )?(?:was |could"
              + " )?not (?:be )?found)",
          Pattern.CASE_INSENSITIVE);

  private Refusals() {}

  /** Why the page is no article, in one sentence for the user; empty if it may be one. */
  public static Optional<String> reason(SourceText content) {
    StringBuilder own = new StringBuilder();
    content.blocks().stream()
        .filter(block -> block.role().isArticle())
        .forEach(block -> own.append(content.textOf(block)).append('\n'));
    String text = White.plain(own.toString()).strip();
    if (text.length() > MOST_WORDS * 20 || text.split("\\s+", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    if (REFUSED.matcher(text).find()) {
      return Optional.of("The site refused access: this is its notice, not an article.");
    }
    if (MISSING.matcher(text).find()) {
      return Optional.of("The site had no such page: this is its notice, not an article.");
    }
    boolean most = WALL.matcher(text).find() && text.split("\\s+", -1).length <= MOST_WORDS / 2;
    return most
        ? Optional.of("The site asked for consent or a login: this is its notice, not an article.")
        : Optional.empty();
  }
}
