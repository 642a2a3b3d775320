package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;
import org.jspecify.annotations.Nullable;

/**
 * Says which place of a name is meant: the largest, unless the countries the article speaks of, or
 * a place named beside it ("Paris, Texas"), speak for another.
 */
final class PlaceResolver {
  private static final double COUNTRY_BONUS = 3;
  private static final double CAPITAL_BONUS = 2.5;
  private static final double AREA_SCORE = 9;
  private static final double LISTED_REGION_SCORE = 8;
  private static final double BESIDE_BONUS = 6;
  private static final double CONTEXT_WEIGHT = 0.9;
  private static final double CONTEXT_MOST = 2.2;
  private static final double CLEAR_LEAD = 1.5;
  private static final int DISTANCE_BESIDE = 3;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** One name and what it can mean. */
  private record Named(Found found, List<KnownPlace> candidates) {}

  /** A choice among candidates and how clear it was. */
  private record Choice(KnownPlace place, Certainty certainty, Resolution resolution) {}

  /** The places behind the names of places among {@code found}, most mentions first. */
  List<Place> resolve(Tokens tokens, List<Found> found) {
    List<Named> names = new ArrayList<>();
    for (Found name : found) {
      if (name.kind() == Kind.PLACE) {
        Span span = name.span();
        List<KnownPlace> candidates = gazetteer.named(tokens.text(), span.start(), span.end());
        if (!candidates.isEmpty()) {
          names.add(new Named(name, candidates));
        }
      }
    }
    Map<String, Integer> countries = countries(tokens, names);
    Map<String, Choice> chosen = chosen(tokens, names, countries);
    Map<KnownPlace, List<Mention>> mentions = new LinkedHashMap<>();
    Map<KnownPlace, Certainty> certainties = new HashMap<>();
    for (Named name : names) {
      Choice choice = chosen.get(form(tokens, name));
      if (choice != null) {
        mentions
            .computeIfAbsent(choice.place, _ -> new ArrayList<>())
            .add(
                new Mention(
                    name.found.span(), form(tokens, name), choice.certainty, choice.resolution));
        certainties.merge(choice.place, choice.certainty, PlaceResolver::surer);
      }
    }
    return mentions.entrySet().stream()
        .map(entry -> place(entry.getKey(), certainties.get(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingInt((Place place) -> -place.mentions().size()))
        .toList();
  }

  private static Place place(
      KnownPlace known, @Nullable Certainty certainty, List<Mention> mentions) {
    return new Place(
        known.name(),
        known.country(),
        known.at(),
        certainty == null ? Certainty.LIKELY : certainty,
        mentions);
  }

  /** How much the article speaks of each country: demonyms count one, names of countries two. */
  private Map<String, Integer> countries(Tokens tokens, List<Named> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.capitalised(i)) {
        gazetteer
            .demonym(tokens.word(i))
            .ifPresent(country -> counts.merge(country, 1, Integer::sum));
      }
    }
    for (Named name : names) {
      KnownPlace first = best(name.candidates, Map.of(), List.of());
      int weight =
          first.kind() == KnownPlace.Kind.COUNTRY ? 2 : name.candidates.size() == 1 ? 1 : 0;
      if (weight > 0 && !first.country().isEmpty()) {
        counts.merge(first.country(), weight, Integer::sum);
      }
    }
    return counts;
  }

  /** One choice for each form: a name means the same place all through an article. */
  private Map<String, Choice> chosen(
      Tokens tokens, List<Named> names, Map<String, Integer> countries) {
    Map<String, List<KnownPlace>> candidates = new LinkedHashMap<>();
    Map<String, List<KnownPlace>> beside = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String form = form(tokens, names.get(i));
      candidates.put(form, names.get(i).candidates);
      if (i + 1 < names.size() && isBeside(tokens, names.get(i), names.get(i + 1))) {
        beside.computeIfAbsent(form, _ -> new ArrayList<>()).addAll(names.get(i + 1).candidates);
      }
    }
    Map<String, Choice> chosen = new HashMap<>();
    candidates.forEach(
        (form, places) -> {
          List<KnownPlace> neighbours = beside.getOrDefault(form, List.of());
          KnownPlace best = best(places, countries, neighbours);
          double lead =
              places.stream()
                  .filter(
                      place ->
                          !place.name().equals(best.name())
                              || !place.country().equals(best.country()))
                  .mapToDouble(
                      place ->
                          score(best, countries, neighbours) - score(place, countries, neighbours))
                  .min()
                  .orElse(CLEAR_LEAD);
          boolean great =
              best.kind() == KnownPlace.Kind.COUNTRY || best.kind() == KnownPlace.Kind.AREA;
          Certainty certainty =
              lead >= CLEAR_LEAD && (great || !neighbours.isEmpty())
                  ? Certainty.SURE
                  : lead >= CLEAR_LEAD / 3 ? Certainty.LIKELY : Certainty.GUESS;
          Resolution resolution = resolution(form, best, places, countries, neighbours);
          chosen.put(form, new Choice(best, certainty, resolution));
        });
    return chosen;
  }

  private static Resolution resolution(
      String form,
      KnownPlace best,
      List<KnownPlace> places,
      Map<String, Integer> countries,
      List<KnownPlace> beside) {
    if (places.size() == 1) {
      return form.equalsIgnoreCase(best.name()) ? Resolution.KNOWN_NAME : Resolution.ALIAS;
    }
    if (beside.stream().anyMatch(neighbour -> lies(best, neighbour))) {
      return Resolution.PLACE_BESIDE;
    }
    boolean anyway = best(places, Map.of(), List.of()).equals(best);
    return anyway || !countries.containsKey(best.country())
        ? Resolution.SIZE
        : Resolution.COUNTRIES;
  }

  private static KnownPlace best(
      List<KnownPlace> candidates, Map<String, Integer> countries, List<KnownPlace> beside) {
    KnownPlace best = candidates.getFirst();
    for (KnownPlace place : candidates) {
      if (score(place, countries, beside) > score(best, countries, beside)) {
        best = place;
      }
    }
    return best;
  }

  private static double score(
      KnownPlace place, Map<String, Integer> countries, List<KnownPlace> beside) {
    double size = Math.log10(place.population() + 10.0);
    double score =
        switch (place.kind()) {
          case COUNTRY -> size + COUNTRY_BONUS;
          case AREA -> AREA_SCORE;
          case CAPITAL -> size + CAPITAL_BONUS;
          case REGION -> place.population() == 0 ? LISTED_REGION_SCORE : size - 0.3;
          case SEAT -> size + 0.3;
          case TOWN -> size;
        };
    if (place.kind() != KnownPlace.Kind.COUNTRY) {
      int spokenOf = countries.getOrDefault(place.country(), 0);
      score += Math.min(CONTEXT_MOST, CONTEXT_WEIGHT * Math.log(1.0 + spokenOf));
    }
    boolean fits = beside.stream().anyMatch(neighbour -> lies(place, neighbour));
    return fits ? score + BESIDE_BONUS : score;
  }

  /** Whether {@code place} lies in {@code larger}. */
  private static boolean lies(KnownPlace place, KnownPlace larger) {
    return switch (larger.kind()) {
      case COUNTRY ->
          place.kind() != KnownPlace.Kind.COUNTRY && place.country().equals(larger.country());
      case REGION ->
          place.country().equals(larger.country()) && place.region().equals(larger.name());
      case AREA, CAPITAL, SEAT, TOWN -> false;
    };
  }

  private static boolean isBeside(Tokens tokens, Named one, Named next) {
    int end = one.found.span().end();
    int start = next.found.span().start();
    return start - end <= DISTANCE_BESIDE
        && start > end
        && tokens.text().substring(end, start).strip().equals(",");
  }

  private static Certainty surer(Certainty one, Certainty other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String form(Tokens tokens, Named name) {
    return Forms.of(tokens.text(), name.found.span());
  }
}
