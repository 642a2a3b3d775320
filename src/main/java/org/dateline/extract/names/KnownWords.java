package org.dateline.extract.names;

import java.util.List;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.knowledge.Memo;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * What people, places and the lexicon know of a word, whatever article it stands in. Remembers what
 * it knows of 8,192 words at most, a few hundred bytes each. Thread-safe.
 */
final class KnownWords {
  private static final int MEMO_BITS = 13;

  /**
   * What is known of one word.
   *
   * @param places the places that bear it as their name, the largest first
   * @param strength how surely it means one of them
   * @param namesakes the known people whose surname it is
   * @param prominent whether one of them held an office
   * @param given whether it is a given name
   * @param demonym whether it is the adjective or the people of a country
   * @param common whether it is a word of the language rather than a name
   */
  record Known(
      List<KnownPlace> places,
      PlaceRules.Strength strength,
      List<KnownPerson> namesakes,
      boolean prominent,
      boolean given,
      boolean demonym,
      boolean common) {}

  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Memo<Known> memo = new Memo<>(MEMO_BITS, this::lookUp);

  KnownWords(People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** What is known of {@code word}. */
  Known of(String word) {
    return memo.of(word);
  }

  private Known lookUp(String word) {
    List<KnownPlace> places = gazetteer.named(word);
    List<KnownPerson> namesakes = people.withSurname(word);
    return new Known(
        List.copyOf(places),
        PlaceRules.strength(places),
        namesakes,
        namesakes.stream().anyMatch(person -> !person.offices().isEmpty()),
        people.givenNames().contains(word),
        gazetteer.demonym(word).isPresent(),
        lexicon.isCommon(word));
  }
}
