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
import org.dateline.extract.names.PlaceNaming.Bond;
import org.dateline.extract.names.PlaceScores.Option;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;
import org.dateline.work.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Says which place of a name is meant and gathers the mentions of each: {@link PlaceNaming} says
 * what a name can mean, {@link PlaceScores} which of that is meant in the article.
 */
final class PlaceResolver {
  private static final double CLEAR_LEAD = 1.5;
  private static final int DISTANCE_BESIDE = 3;

  private final Gazetteer gazetteer;
  private final PlaceNaming naming;

  PlaceResolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.naming = new PlaceNaming(gazetteer, lexicon);
  }

  /** One name and what it can mean. */
  private record Named(Span span, String form, List<Option> options) {
    List<KnownPlace> places() {
      return options.stream().map(Option::place).toList();
    }
  }

  /** A choice among candidates and how clear it was. */
  private record Choice(KnownPlace place, Certainty certainty, Resolution resolution) {}

  /** The places behind the names of places among {@code found}, most mentions first. */
  List<Place> resolve(Tokens tokens, List<Found> found) {
    List<Named> names = new ArrayList<>();
    for (Found name : found) {
      Deadline.check();
      if (name.kind() == Kind.PLACE) {
        Named named = named(tokens, name.span());
        if (!named.options.isEmpty()) {
          names.add(named);
        }
      }
    }
    PlaceScores scores = new PlaceScores(countries(tokens, names));
    Map<String, Choice> chosen = chosen(tokens, names, scores);
    Map<KnownPlace, List<Mention>> mentions = new LinkedHashMap<>();
    Map<KnownPlace, Certainty> certainties = new HashMap<>();
    for (Named name : names) {
      Choice choice = chosen.get(name.form);
      if (choice != null) {
        mentions
            .computeIfAbsent(choice.place, _ -> new ArrayList<>())
            .add(new Mention(name.span, name.form, choice.certainty, choice.resolution));
        certainties.merge(choice.place, choice.certainty, PlaceResolver::surer);
      }
    }
    return mentions.entrySet().stream()
        .map(entry -> place(entry.getKey(), certainties.get(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingInt((Place place) -> -place.mentions().size()))
        .toList();
  }

  private Named named(Tokens tokens, Span span) {
    String form = Forms.of(tokens.text(), span);
    List<Option> options = new ArrayList<>();
    for (KnownPlace place : gazetteer.named(tokens.text(), span.start(), span.end())) {
      Bond bond = naming.bond(form, place);
      if (bond != Bond.NONE) {
        options.add(new Option(place, bond));
      }
    }
    return new Named(span, form, options);
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
    PlaceScores bySize = new PlaceScores(Map.of());
    for (Named name : names) {
      Option first = bySize.best(name.options, List.of());
      boolean country = first.place().kind() == KnownPlace.Kind.COUNTRY;
      int weight = country ? 2 : name.options.size() == 1 && first.bond() != Bond.ALIAS ? 1 : 0;
      if (weight > 0 && !first.place().country().isEmpty()) {
        counts.merge(first.place().country(), weight, Integer::sum);
      }
    }
    return counts;
  }

  /** One choice for each form: a name means the same place all through an article. */
  private Map<String, Choice> chosen(Tokens tokens, List<Named> names, PlaceScores scores) {
    Map<String, Named> forms = new LinkedHashMap<>();
    Map<String, List<KnownPlace>> beside = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Deadline.check();
      Named name = names.get(i);
      forms.put(name.form, name);
      if (i + 1 < names.size() && isBeside(tokens, name, names.get(i + 1))) {
        beside.computeIfAbsent(name.form, _ -> new ArrayList<>()).addAll(names.get(i + 1).places());
      }
    }
    Map<String, Choice> chosen = new HashMap<>();
    forms.forEach(
        (form, name) -> {
          Choice choice = choice(name, scores, beside.getOrDefault(form, List.of()));
          if (choice != null) {
            chosen.put(form, choice);
          }
        });
    return chosen;
  }

  /** What a name means; null if nothing in the article speaks for its only meaning. */
  private @Nullable Choice choice(Named name, PlaceScores scores, List<KnownPlace> beside) {
    Option best = scores.best(name.options, beside);
    KnownPlace place = best.place();
    boolean fits = PlaceScores.isIn(place, beside);
    boolean strange = best.bond() == Bond.ALIAS && scores.spokenOf(place.country()) == 0;
    if (!fits && isTownOrRegion(place) && (strange || naming.isListed(name.form))) {
      return null;
    }
    double lead =
        name.options.stream()
            .filter(
                option ->
                    !option.place().name().equals(place.name())
                        || !option.place().country().equals(place.country()))
            .mapToDouble(option -> scores.score(best, beside) - scores.score(option, beside))
            .min()
            .orElse(CLEAR_LEAD);
    boolean great = place.kind() == KnownPlace.Kind.COUNTRY || place.kind() == KnownPlace.Kind.AREA;
    Certainty certainty =
        lead >= CLEAR_LEAD && (great || !beside.isEmpty())
            ? Certainty.SURE
            : lead >= CLEAR_LEAD / 3 && best.bond() != Bond.ALIAS
                ? Certainty.LIKELY
                : Certainty.GUESS;
    return new Choice(place, certainty, resolution(name, best, fits, scores));
  }

  private static boolean isTownOrRegion(KnownPlace place) {
    return switch (place.kind()) {
      case CAPITAL, REGION, SEAT, TOWN -> true;
      case COUNTRY, AREA -> false;
    };
  }

  private static Resolution resolution(Named name, Option best, boolean fits, PlaceScores scores) {
    if (name.options.size() == 1) {
      return name.form.equalsIgnoreCase(best.place().name())
          ? Resolution.KNOWN_NAME
          : Resolution.ALIAS;
    }
    if (fits) {
      return Resolution.PLACE_BESIDE;
    }
    boolean anyway = new PlaceScores(Map.of()).best(name.options, List.of()).equals(best);
    return anyway || scores.spokenOf(best.place().country()) == 0
        ? Resolution.SIZE
        : Resolution.COUNTRIES;
  }

  private static boolean isBeside(Tokens tokens, Named one, Named next) {
    int end = one.span.end();
    int start = next.span.start();
    return start - end <= DISTANCE_BESIDE
        && start > end
        && tokens.text().substring(end, start).strip().equals(",");
  }

  private static Certainty surer(Certainty one, Certainty other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
