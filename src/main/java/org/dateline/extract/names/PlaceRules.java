package org.dateline.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/** Decides whether words that are a place's name stand for a place where they are used. */
final class PlaceRules {
  private static final int LONGEST_NAME = 5;
  private static final int LARGE = 300_000;
  private static final int MIDDLING = 50_000;
  private static final int SHORT_KEY = 3;

  /** How surely a bare name means a place. */
  enum Strength {
    /** It is no place's name. */
    NONE,
    /** Only where the words around it say so. */
    WEAK,
    /** Where the words around it or the countries spoken of fit. */
    FAIR,
    /** Almost always. */
    STRONG
  }

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Words words;
  private final Lexicon lexicon;

  PlaceRules(Tokens tokens, Words words, Gazetteer gazetteer, Lexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** How surely a name that all of {@code candidates} bear means one of them. */
  static Strength strength(List<KnownPlace> candidates) {
    Strength best = Strength.NONE;
    for (KnownPlace place : candidates) {
      Strength strength =
          switch (place.kind()) {
            case COUNTRY, AREA, CAPITAL -> Strength.STRONG;
            case REGION ->
                place.population() > LARGE || place.population() == 0
                    ? Strength.STRONG
                    : Strength.FAIR;
            case SEAT -> place.population() > LARGE ? Strength.STRONG : Strength.FAIR;
            case TOWN ->
                place.population() > LARGE
                    ? Strength.STRONG
                    : place.population() > MIDDLING ? Strength.FAIR : Strength.WEAK;
          };
      if (strength.compareTo(best) > 0) {
        best = strength;
      }
    }
    return best;
  }

  /** The countries that the article speaks of, by name or by demonym. */
  Set<String> countries() {
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.capitalised(i)) {
        Words.Facts facts = words.at(i);
        if (facts.demonym()) {
          gazetteer.demonym(tokens.word(i)).ifPresent(countries::add);
        }
        for (KnownPlace place : facts.places()) {
          if (place.kind() == KnownPlace.Kind.COUNTRY || place.kind() == KnownPlace.Kind.CAPITAL) {
            countries.add(place.country());
          }
        }
      }
    }
    return countries;
  }

  /** The number of tokens from {@code first} on, two at least, that are one place's name; or 0. */
  int longNameAt(int first) {
    int longest = 0;
    int end = first + 1;
    while (end < tokens.size() && end - first < LONGEST_NAME && !tokens.sentenceStarts()[end]) {
      if (!tokens.wordLike(end) && !tokens.is(end, ',') && !tokens.glued(end)) {
        break;
      }
      end++;
      boolean closed = tokens.capitalised(end - 1) || lexicon.isPlaceWord(tokens.word(end - 1));
      if (closed
          && (!tokens.is(first + 1, ',') || isCapitalDistrict(first, end))
          && gazetteer.knows(tokens.text(), tokens.starts()[first], tokens.ends()[end - 1])) {
        longest = end - first;
      }
    }
    return longest;
  }

  /** Whether the one token is a place's name that stands for the place. */
  boolean isPlace(int token, Set<String> countries) {
    String word = tokens.word(token);
    Words.Facts facts = words.at(token);
    if (facts.common() && !isTheWest(token)) {
      return word.equals("US") && isCountryNotPronoun(token);
    }
    if (word.length() <= SHORT_KEY && !tokens.shouted(token) && word.indexOf('.') < 0) {
      return false;
    }
    List<KnownPlace> candidates = facts.places();
    Strength strength = facts.strength();
    if (lexicon.isOrganisationWord(word) && !isGreat(candidates)) {
      return false;
    }
    boolean cued = isCued(token);
    if (strength == Strength.STRONG && !isGreat(candidates) && facts.given()) {
      return cued;
    }
    return switch (strength) {
      case STRONG -> !tokens.shouted(token) || word.length() > 3 || isCountry(candidates);
      case FAIR ->
          !facts.given()
              && (cued
                  || candidates.stream().anyMatch(place -> countries.contains(place.country())));
      case WEAK ->
          cued && candidates.stream().anyMatch(place -> countries.contains(place.country()));
      case NONE -> false;
    };
  }

  /** "US" is a country unless it ends a shout: "JOIN US". */
  private boolean isCountryNotPronoun(int token) {
    if (token == 0 || tokens.sentenceStarts()[token] || !tokens.shouted(token - 1)) {
      return true;
    }
    return lexicon.isListed(tokens.word(token - 1));
  }

  /** Whether the words around say that a place is named. */
  private boolean isCued(int token) {
    if (token > 0 && !tokens.sentenceStarts()[token]) {
      String before = tokens.word(token - 1);
      if (lexicon.standsBeforePlace(before)) {
        return true;
      }
    }
    if (!tokens.continues(token + 1)) {
      return false;
    }
    if (lexicon.isPlaceWord(tokens.word(token + 1))) {
      return true;
    }
    return tokens.is(token + 1, ',')
        && tokens.continues(token + 2)
        && tokens.capitalised(token + 2)
        && words.at(token + 2).strongPlace();
  }

  private boolean isTheWest(int token) {
    return tokens.word(token).equals("West")
        && token > 0
        && tokens.word(token - 1).equals("the")
        && !(tokens.continues(token + 1) && tokens.capitalised(token + 1));
  }

  private boolean isCapitalDistrict(int first, int end) {
    return end - first == 3 && tokens.word(end - 1).startsWith("D.C");
  }

  /** Whether it is the name of a country or a capital, which given names seldom are. */
  private static boolean isGreat(List<KnownPlace> candidates) {
    return candidates.stream()
        .anyMatch(
            place ->
                place.kind() == KnownPlace.Kind.COUNTRY || place.kind() == KnownPlace.Kind.CAPITAL);
  }

  private static boolean isCountry(List<KnownPlace> candidates) {
    return candidates.stream().anyMatch(place -> place.kind() == KnownPlace.Kind.COUNTRY);
  }
}
