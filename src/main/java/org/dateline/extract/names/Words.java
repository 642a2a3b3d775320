package org.dateline.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.names.KnownWords.Known;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.places.KnownPlace;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words of one article, looked up once a word: most of them come again and
 * again, and several rules ask about each.
 */
final class Words {

  /**
   * What is known of one word.
   *
   * @param known what is known of it in any article
   * @param small whether the article also writes it with a small letter
   */
  record Facts(Known known, boolean small) {

    /** The places that bear it as their name, the largest first. */
    List<KnownPlace> places() {
      return known.places();
    }

    /** How surely it means one of them. */
    PlaceRules.Strength strength() {
      return known.strength();
    }

    /** Whether it almost always means a place. */
    boolean strongPlace() {
      return known.strength() == PlaceRules.Strength.STRONG;
    }

    /** The known people whose surname it is. */
    List<KnownPerson> namesakes() {
      return known.namesakes();
    }

    /** Whether somebody of that surname held an office. */
    boolean prominent() {
      return known.prominent();
    }

    /** Whether it is a given name. */
    boolean given() {
      return known.given();
    }

    /** Whether it is the adjective or the people of a country. */
    boolean demonym() {
      return known.demonym();
    }

    /** Whether it is a word of the language rather than a name. */
    boolean common() {
      return known.common();
    }
  }

  private final Tokens tokens;
  private final KnownWords known;
  private final Set<String> smallWords = new HashSet<>();
  private final Map<String, Facts> facts = new HashMap<>();
  private final @Nullable Facts[] factsAt;

  Words(Tokens tokens, KnownWords known) {
    this.tokens = tokens;
    this.known = known;
    this.factsAt = new Facts[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isLowerCase(tokens.first(i))) {
        smallWords.add(tokens.word(i));
      }
    }
  }

  /** What is known of a token's word. */
  Facts at(int token) {
    Facts there = factsAt[token];
    if (there == null) {
      there = of(tokens.word(token));
      factsAt[token] = there;
    }
    return there;
  }

  /** What is known of {@code word}. */
  Facts of(String word) {
    Facts there = facts.get(word);
    if (there == null) {
      there = new Facts(known.of(word), smallWords.contains(word.toLowerCase(Locale.ROOT)));
      facts.put(word, there);
    }
    return there;
  }
}
