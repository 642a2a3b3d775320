package org.dateline.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * What is known of the words of one article, looked up once a word: most of them come again and
 * again, and several rules ask about each.
 */
final class Words {

  /**
   * What is known of one word.
   *
   * @param places the places that bear it as their name, the largest first
   * @param strength how surely it means one of them
   * @param namesakes the known people whose surname it is
   * @param given whether it is a given name
   * @param demonym whether it is the adjective or the people of a country
   * @param common whether it is a word of the language rather than a name
   * @param small whether the article also writes it with a small letter
   */
  record Facts(
      List<KnownPlace> places,
      PlaceRules.Strength strength,
      List<KnownPerson> namesakes,
      boolean given,
      boolean demonym,
      boolean common,
      boolean small) {

    /** Whether it almost always means a place. */
    boolean strongPlace() {
      return strength == PlaceRules.Strength.STRONG;
    }

    /** Whether somebody of that surname held an office. */
    boolean prominent() {
      return namesakes.stream().anyMatch(person -> !person.offices().isEmpty());
    }
  }

  private final Tokens tokens;
  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Set<String> smallWords = new HashSet<>();
  private final Map<String, Facts> facts = new HashMap<>();

  Words(Tokens tokens, People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.tokens = tokens;
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isLowerCase(tokens.first(i))) {
        smallWords.add(tokens.word(i));
      }
    }
  }

  /** What is known of a token's word. */
  Facts at(int token) {
    return of(tokens.word(token));
  }

  /** What is known of {@code word}. */
  Facts of(String word) {
    Facts known = facts.get(word);
    if (known == null) {
      known = lookUp(word);
      facts.put(word, known);
    }
    return known;
  }

  private Facts lookUp(String word) {
    List<KnownPlace> places = gazetteer.named(word);
    return new Facts(
        places,
        PlaceRules.strength(places),
        people.withSurname(word),
        people.givenNames().contains(word),
        gazetteer.demonym(word).isPresent(),
        lexicon.isCommon(word),
        smallWords.contains(word.toLowerCase(Locale.ROOT)));
  }
}
