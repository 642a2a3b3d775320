package org.dateline.article;

import java.util.List;

/**
 * A person named in an article.
 *
 * @param name the canonical name: the authority's where it knows the person, otherwise the fullest
 *     form used
 * @param certainty of both the recognition and the identity
 * @param mentions in the order of the text, at least one
 */
public record Person(String name, Certainty certainty, List<Mention> mentions) {

  /** Keeps an unmodifiable copy of the mentions. */
  public Person {
    mentions = List.copyOf(mentions);
  }

  /** The different forms used, in the order of their first mention. */
  public List<String> forms() {
    return mentions.stream().map(Mention::form).distinct().toList();
  }
}
