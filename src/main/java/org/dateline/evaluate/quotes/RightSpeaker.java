package org.dateline.evaluate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a speaker is the labelled source: its words overlap the source's words, or the
 * person it is has a mention among them. What stands behind a preposition inside the source is not
 * the source: "a spokesman for X" is not X.
 */
public final class RightSpeaker {
  private static final Pattern INNER = Pattern.compile("\\b(of|for|to|with|from|at|in|on|by)\\s");

  private RightSpeaker() {}

  /**
   * Whether the speaker named at {@code named} is the source.
   *
   * @param text the article
   * @param named the words that name the speaker
   * @param person whom they mean, if that is known
   * @param sources the stretches of the labelled source
   */
  public static boolean isRight(
      String text, Span named, @Nullable Person person, List<Span> sources) {
    for (Span source : sources) {
      if (isHead(text, source, named)) {
        return true;
      }
      if (person != null) {
        for (Mention mention : person.mentions()) {
          if (isHead(text, source, mention.span())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isHead(String text, Span source, Span named) {
    if (!source.overlaps(named)) {
      return false;
    }
    String before =
        text.substring(source.start(), Math.max(source.start(), named.start()))
            .toLowerCase(Locale.ROOT);
    return !INNER.matcher(before).find();
  }
}
