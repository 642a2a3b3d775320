package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.Inflection;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * Finds known people and places in Ukrainian and Russian text, in any case of the language. Who is
 * not known stays unfound: nothing here tells a name from the first word of a sentence.
 */
final class CyrillicNames {
  private static final int SAME_START = 3;

  private final Map<String, List<KnownPerson>> surnames = new HashMap<>();
  private final CyrillicPlaceNames places;

  CyrillicNames(People people, Gazetteer gazetteer) {
    for (KnownPerson person : people.all()) {
      for (String name : person.forms()) {
        int blank = name.lastIndexOf(' ');
        if (blank > 0) {
          for (String form : Inflection.forms(name.substring(blank + 1))) {
            List<KnownPerson> bearers = surnames.computeIfAbsent(form, _ -> new ArrayList<>(1));
            if (!bearers.contains(person)) {
              bearers.add(person);
            }
          }
        }
      }
    }
    this.places = new CyrillicPlaceNames(gazetteer);
  }

  /** The people and places named in Cyrillic letters. */
  Names find(Tokens tokens) {
    Map<String, List<Mention>> people = new LinkedHashMap<>();
    Map<KnownPlace, List<Mention>> found = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.capitalised(i) && isCyrillic(tokens.first(i))) {
        String folded = Inflection.fold(tokens.word(i));
        int before = isGiven(tokens, i - 1, i) ? i - 1 : i;
        Optional<KnownPerson> person = person(tokens, before, i, folded);
        Optional<KnownPlace> place = places.folded(folded);
        if (person.isPresent()) {
          people
              .computeIfAbsent(person.get().name(), _ -> new ArrayList<>())
              .add(mention(tokens, before, i));
        } else if (place.isPresent()) {
          found.computeIfAbsent(place.get(), _ -> new ArrayList<>()).add(mention(tokens, i, i));
        }
      }
    }
    return new Names(
        people.entrySet().stream()
            .map(entry -> new Person(entry.getKey(), Certainty.LIKELY, entry.getValue()))
            .toList(),
        found.entrySet().stream().map(entry -> place(entry.getKey(), entry.getValue())).toList());
  }

  /** Whether it is a Cyrillic letter. */
  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c < '\u0530';
  }

  private static boolean isGiven(Tokens tokens, int token, int next) {
    return token >= 0
        && tokens.continues(next)
        && tokens.capitalised(token)
        && isCyrillic(tokens.first(token));
  }

  private Optional<KnownPerson> person(Tokens tokens, int first, int last, String folded) {
    List<KnownPerson> bearers = surnames.getOrDefault(folded, List.of());
    if (first < last) {
      String given = Inflection.fold(tokens.word(first));
      List<KnownPerson> named = bearers.stream().filter(person -> isNamed(person, given)).toList();
      if (named.size() == 1) {
        return Optional.of(named.getFirst());
      }
    }
    return Prominence.first(bearers).filter(person -> Prominence.of(person) >= Prominence.HEAD);
  }

  private static boolean isNamed(KnownPerson person, String given) {
    return person.forms().stream()
        .anyMatch(
            form -> {
              String own = Inflection.fold(form.substring(0, Math.max(0, form.indexOf(' '))));
              int length = Math.min(SAME_START, Math.min(own.length(), given.length()));
              return length > 1 && own.substring(0, length).equals(given.substring(0, length));
            });
  }

  private static Mention mention(Tokens tokens, int first, int last) {
    Span span = new Span(tokens.starts()[first], tokens.ends()[last]);
    return new Mention(span, Forms.of(tokens.text(), span), Certainty.LIKELY, Resolution.ROMANISED);
  }

  private static Place place(KnownPlace place, List<Mention> mentions) {
    return new Place(place.name(), place.country(), place.at(), Certainty.LIKELY, mentions);
  }
}
