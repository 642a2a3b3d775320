package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tagger.Model;
import org.dateline.extract.names.tagger.Tagger.Tagged;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * Puts right what the tagger gets wrong in ways that can be named: titles are no part of a person's
 * name, "US" in "US$" is no place, and an abbreviation in brackets names what the words before it
 * name.
 */
final class Corrections {
  /** The kinds in the order of the tagger's numbers. */
  private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION);

  private static final Set<String> CURRENCIES =
      Set.of(
          "$",
          "dollar",
          "dollars",
          "pound",
          "pounds",
          "peso",
          "pesos",
          "franc",
          "francs",
          "rupee",
          "rupees",
          "yuan",
          "yen",
          "shilling",
          "shillings",
          "cents",
          "dinar",
          "dinars",
          "riyal",
          "riyals",
          "rial",
          "rials",
          "krona",
          "krone",
          "kroner",
          "won",
          "baht");
  private static final Set<KnownPlace.Kind> GREAT =
      Set.of(KnownPlace.Kind.COUNTRY, KnownPlace.Kind.CAPITAL, KnownPlace.Kind.AREA);
  private static final Set<String> OFFICES =
      Set.of("Minister", "minister", "Secretary", "secretary", "Ministers", "ministers");
  private static final Set<String> JOINTS = Set.of("of", "for");
  private static final String DASHES = "-\u2013\u2014";
  private static final int DATELINE = 12;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Corrections(Tokens tokens, People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.tokens = tokens;
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * The names of {@code tagged} as they should be, and those people and places of {@code ruled}
   * that it leaves out: the rules know names that no text told the tagger of.
   */
  List<Found> found(List<Tagged> tagged, List<Found> ruled) {
    List<Found> found = found(tagged);
    List<Found> all = new ArrayList<>(found.size() + ruled.size());
    int next = 0;
    for (Found name : found) {
      Span span = name.span();
      while (next < ruled.size() && ruled.get(next).span().end() <= span.start()) {
        addKnown(ruled.get(next++), all);
      }
      int first = next;
      while (next < ruled.size() && ruled.get(next).span().start() < span.end()) {
        next++;
      }
      List<Found> within = ruled.subList(first, next);
      if (runsOn(name, within)) {
        all.addAll(within);
      } else if (isCountryCode(name, within)) {
        all.addAll(within);
      } else if (!within.isEmpty() || !isShouted(span)) {
        all.add(name);
      }
    }
    while (next < ruled.size()) {
      addKnown(ruled.get(next++), all);
    }
    return all;
  }

  private void addKnown(Found rule, List<Found> all) {
    boolean free = all.isEmpty() || all.getLast().span().end() <= rule.span().start();
    if (free && isKnown(rule)) {
      all.add(rule);
    }
  }

  /**
   * Whether a person's name begins with a word of the language, as in "Although Putin": the rules
   * end with the same word and begin later.
   */
  private boolean runsOn(Found name, List<Found> within) {
    if (name.kind() != Kind.PERSON || within.size() != 1) {
      return false;
    }
    Found rule = within.getFirst();
    return rule.kind() == Kind.PERSON
        && rule.span().end() == name.span().end()
        && rule.span().start() > name.span().start()
        && lexicon.isCommon(tokens.word(tokenAt(name.span())));
  }

  /** Whether it is a country's abbreviation, "DRC", that the tagger takes for an organisation's. */
  private boolean isCountryCode(Found name, List<Found> within) {
    return name.kind() == Kind.ORGANISATION
        && within.size() == 1
        && within.getFirst().kind() == Kind.PLACE
        && within.getFirst().span().equals(name.span())
        && tokens.shouted(tokenAt(name.span()))
        && isKnown(within.getFirst());
  }

  /** Whether it is a small word of the language among words in capitals: "JOIN US". */
  private boolean isShouted(Span span) {
    int token = tokenAt(span);
    return tokens.ends()[token] == span.end()
        && token > 0
        && tokens.shouted(token)
        && tokens.shouted(token - 1)
        && lexicon.isCommon(tokens.word(token));
  }

  private int tokenAt(Span span) {
    return Arrays.binarySearch(tokens.starts(), span.start());
  }

  /** Whether it names somebody who held an office, or a country, a capital or a large area. */
  boolean isKnown(Found rule) {
    Span span = rule.span();
    return switch (rule.kind()) {
      case PERSON ->
          people.named(span.of(tokens.text())).isPresent()
              || people.withSurname(span.of(tokens.text())).stream()
                  .anyMatch(person -> !person.offices().isEmpty());
      case PLACE ->
          isGreat(gazetteer.named(tokens.text(), span.start(), span.end()), span)
              && !isCurrency(tokenAfter(span));
      case ORGANISATION, OTHER -> false;
    };
  }

  private boolean isGreat(List<KnownPlace> places, Span span) {
    String form = Forms.of(tokens.text(), span);
    boolean several = form.indexOf(' ') > 0;
    return several
        ? PlaceRules.strength(places) == PlaceRules.Strength.STRONG
        : places.stream()
            .anyMatch(place -> GREAT.contains(place.kind()) && gazetteer.goesBy(place, form));
  }

  private int tokenAfter(Span span) {
    int at = Arrays.binarySearch(tokens.starts(), span.end());
    return at < 0 ? -1 - at : at;
  }

  private List<Found> found(List<Tagged> tagged) {
    Map<String, Integer> abbreviations = abbreviations(tagged);
    List<Found> found = new ArrayList<>();
    int at = 0;
    for (Tagged name : tagged) {
      untagged(at, name.start(), abbreviations, found);
      add(name, found);
      at = name.end();
    }
    untagged(at, tokens.size(), abbreviations, found);
    return found;
  }

  private void add(Tagged name, List<Found> found) {
    Kind kind = KINDS.get(name.kind());
    int start = name.start();
    while (kind == Kind.PERSON && start < name.end() - 1 && isTitle(start)) {
      start++;
    }
    if (kind == Kind.PERSON && start == name.end() - 1 && lexicon.isTitle(tokens.word(start))) {
      return;
    }
    boolean nothing = kind != Kind.PERSON && (isCurrency(name.end()) || isPeople(name));
    if (nothing || (kind == Kind.ORGANISATION && isOffice(name))) {
      return;
    }
    found.add(new Found(kind, span(start, name.end()), titled(start), confidence(name.margin())));
  }

  private boolean isPeople(Tagged name) {
    String first = tokens.word(name.start());
    return switch (name.end() - name.start()) {
      case 1 -> lexicon.isPeople(first) || gazetteer.demonym(first).isPresent();
      case 2 -> first.equals("First") && tokens.word(name.start() + 1).startsWith("Nation");
      default -> false;
    };
  }

  /** Whether it is what somebody is minister or secretary of: "Minister of the Interior". */
  private boolean isOffice(Tagged name) {
    int of = name.start() - 1;
    if (of > 0 && tokens.word(of).equals("the")) {
      of--;
    }
    return of > 0
        && tokens.continues(of)
        && OFFICES.contains(tokens.word(of - 1))
        && JOINTS.contains(tokens.word(of));
  }

  private boolean isTitle(int token) {
    String word = tokens.word(token);
    return lexicon.isTitle(word) || lexicon.isRole(word);
  }

  private boolean titled(int start) {
    return start > 0 && tokens.continues(start) && isTitle(start - 1);
  }

  private boolean isCurrency(int token) {
    return tokens.continues(token) && CURRENCIES.contains(tokens.word(token));
  }

  /** What abbreviations in brackets right after a name stand for. */
  private Map<String, Integer> abbreviations(List<Tagged> tagged) {
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (Tagged name : tagged) {
      int bracket = name.end();
      boolean bracketed =
          tokens.continues(bracket)
              && tokens.is(bracket, '(')
              && tokens.continues(bracket + 2)
              && tokens.is(bracket + 2, ')')
              && isAbbreviation(bracket + 1);
      if (bracketed && name.end() - name.start() > 1 && abbreviates(bracket + 1, name)) {
        String word = tokens.word(bracket + 1);
        Integer before = kinds.put(word, name.kind());
        if (before != null && before != name.kind()) {
          unclear.add(word);
        }
      }
    }
    kinds.keySet().removeAll(unclear);
    return kinds;
  }

  private boolean isAbbreviation(int token) {
    int length = tokens.length(token);
    return length >= SHORTEST
        && length <= LONGEST
        && tokens.capitalised(token)
        && Character.isUpperCase(tokens.text().charAt(tokens.ends()[token] - 1));
  }

  /** Whether a word begins as the name does and has about as many capitals as the name words. */
  private boolean abbreviates(int token, Tagged name) {
    int capitals = 0;
    for (int i = name.start(); i < name.end(); i++) {
      capitals += tokens.capitalised(i) ? 1 : 0;
    }
    boolean begins = false;
    for (int i = name.start(); i < name.end(); i++) {
      begins |= tokens.first(i) == tokens.first(token);
    }
    return begins && Math.abs(capitals - tokens.length(token)) <= 2;
  }

  /** Adds abbreviations and agencies that stand unlabelled from one word up to another. */
  private void untagged(int from, int to, Map<String, Integer> abbreviations, List<Found> found) {
    for (int i = from; i < to; i++) {
      Integer kind = tokens.length(i) <= LONGEST ? abbreviations.get(tokens.word(i)) : null;
      if (kind != null) {
        found.add(new Found(KINDS.get(kind), span(i, i + 1), false, confidence(0)));
      } else if (isAgency(i)) {
        found.add(new Found(Kind.ORGANISATION, span(i, i + 1), false, confidence(0)));
      }
    }
  }

  /** Whether it is the one word in brackets before the dash of a dateline: "KYIV (IPS) -". */
  private boolean isAgency(int token) {
    return token > 1
        && tokens.capitalised(token)
        && tokens.is(token - 1, '(')
        && token + 2 < tokens.size()
        && tokens.is(token + 1, ')')
        && DASHES.indexOf(tokens.first(token + 2)) >= 0
        && inDateline(token);
  }

  private boolean inDateline(int token) {
    int start = token;
    while (start > 0 && token - start < DATELINE && !tokens.sentenceStarts()[start]) {
      start--;
    }
    return tokens.sentenceStarts()[start] && tokens.capitalised(start);
  }

  private Span span(int start, int end) {
    return new Span(tokens.starts()[start], tokens.ends()[end - 1]);
  }

  private static double confidence(int margin) {
    return 1 / (1 + StrictMath.exp(-0.5 - 0.25 * margin / Model.SCALE));
  }
}
