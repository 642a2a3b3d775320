package org.dateline.correction;

import java.util.HashSet;
import java.util.Set;

/**
 * Names by which the articles are found that a difference between two lists of corrections may
 * change.
 *
 * @param people names of people, as extracted
 * @param places names of places, as extracted
 * @param articles single articles
 */
public record Affected(Set<String> people, Set<String> places, Set<ArticleKey> articles) {
  /** Nothing. */
  public static final Affected NONE = new Affected(Set.of(), Set.of(), Set.of());

  /** Keeps unmodifiable copies. */
  public Affected {
    people = Set.copyOf(people);
    places = Set.copyOf(places);
    articles = Set.copyOf(articles);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return people.isEmpty() && places.isEmpty() && articles.isEmpty();
  }

  /** These and others. */
  public Affected and(Affected others) {
    return new Affected(
        union(people, others.people),
        union(places, others.places),
        union(articles, others.articles));
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    Set<T> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }
}
