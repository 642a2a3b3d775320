package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place named in an article.
 *
 * @param name the canonical name in English
 * @param country ISO 3166-1 alpha-2; empty for what lies in several countries or none
 * @param at where it is; null where no one point stands for it
 * @param certainty of both the recognition and which place of the name it is
 * @param mentions in the order of the text, at least one
 */
public record Place(
    String name,
    String country,
    @Nullable Coordinates at,
    Certainty certainty,
    List<Mention> mentions) {

  /** Degrees north and east on WGS 84. */
  public record Coordinates(double latitude, double longitude) {}

  /** Keeps an unmodifiable copy of the mentions. */
  public Place {
    mentions = List.copyOf(mentions);
  }

  /** The different forms used, in the order of their first mention. */
  public List<String> forms() {
    return mentions.stream().map(Mention::form).distinct().toList();
  }
}
