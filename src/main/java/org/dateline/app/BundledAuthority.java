package org.dateline.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.names.BarePlaceNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.Namesakes;
import org.dateline.knowledge.people.Office;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;
import org.dateline.knowledge.places.NamesakePlaces;
import org.dateline.search.Alike;
import org.dateline.search.Alike.Reason;
import org.dateline.search.Authority;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.work.CancelToken;

/** The authority file and the gazetteer that come with Dateline, read when first asked for. */
final class BundledAuthority implements Authority {
  private static final int LONGEST_SHORT_TITLE = 2;

  /** Countries that are spoken of with an article, ISO 3166-1 alpha-2. */
  private static final Set<String> WITH_ARTICLE =
      Set.of("US", "GB", "NL", "PH", "AE", "SU", "EU", "UN", "CF", "DO", "VA", "IMF", "ICC", "ECB");

  /** Holds the people from the first time they are asked for: window and index share them. */
  private static final class BundledPeople {
    static final People PEOPLE = People.bundled();
  }

  /** Holds the places from the first time they are asked for. */
  private static final class BundledPlaces {
    static final Gazetteer PLACES = Gazetteer.bundled();
    static final BarePlaceNames NAMES = new BarePlaceNames(PLACES);
  }

  private static People people() {
    return BundledPeople.PEOPLE;
  }

  private static Gazetteer gazetteer() {
    return BundledPlaces.PLACES;
  }

  @Override
  public Optional<Known> known(Facet facet, String name) {
    return switch (facet) {
      case PERSON -> people().named(name).map(this::known);
      case PLACE ->
          gazetteer().named(name).stream()
              .filter(place -> place.name().equals(name))
              .findFirst()
              .map(this::known);
      case YEAR, SOURCE, SPEAKER -> Optional.empty();
    };
  }

  @Override
  public List<String> spelled(Facet facet, String text) {
    String name = text.strip();
    return switch (facet) {
      case PERSON ->
          Stream.concat(people().named(name).stream(), bearers(name))
              .map(KnownPerson::name)
              .distinct()
              .toList();
      case PLACE -> BundledPlaces.NAMES.place(name).map(KnownPlace::name).stream().toList();
      case YEAR, SOURCE, SPEAKER -> List.of();
    };
  }

  /** Whose surname it is; a given name has to be spelt as theirs: "Michael" is not Michal. */
  private Stream<KnownPerson> bearers(String name) {
    boolean given = people().givenNames().contains(name);
    return people().nearestBySurname(name).stream()
        .filter(
            person -> !given || person.forms().stream().anyMatch(form -> endsIn(form, " " + name)));
  }

  private static boolean endsIn(String form, String end) {
    int from = form.length() - end.length();
    return from > 0 && form.regionMatches(true, from, end, 0, end.length());
  }

  private Known known(KnownPerson person) {
    List<Known.Office> offices = new ArrayList<>();
    for (Office office : person.offices()) {
      offices.add(new Known.Office(title(office), office.from(), office.to(), office.source()));
    }
    offices.sort(Comparator.comparing(Known.Office::from).reversed());
    return new Known(person.aliases(), country(person.country()), "", null, offices);
  }

  private Known known(KnownPlace place) {
    return new Known(
        gazetteer().otherNames(place),
        country(place.country()),
        place.region().equals(place.name()) ? "" : place.region(),
        place.at(),
        List.of());
  }

  private static String title(Office office) {
    boolean isLong =
        office.title().contains(" of ")
            || office.title().split(" ", -1).length > LONGEST_SHORT_TITLE;
    String of = country(office.of());
    if (isLong) {
      return office.title() + ", " + of;
    }
    return office.title() + (WITH_ARTICLE.contains(office.of()) ? " of the " : " of ") + of;
  }

  /** A country's name in English; an organisation's or a region's as it is. */
  private static String country(String code) {
    return switch (code) {
      case "SU" -> "Soviet Union";
      case "VA" -> "Holy See";
      case "EU" -> "European Union";
      case "UN" -> "United Nations";
      default -> code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
    };
  }

  /** The name that articles list a country under, by its ISO 3166-1 alpha-2 code. */
  String countryName(String code) {
    return gazetteer().country(code).orElseGet(() -> country(code));
  }

  @Override
  public List<Alike> alike(Facet facet, List<String> names, CancelToken cancel) {
    return switch (facet) {
      case PERSON ->
          new Namesakes(people())
              .find(names, cancel::check).stream()
                  .map(
                      pair ->
                          new Alike(names.get(pair.name()), names.get(pair.other()), reason(pair)))
                  .toList();
      case PLACE ->
          new NamesakePlaces(gazetteer())
              .find(names, cancel::check).stream()
                  .map(
                      pair ->
                          new Alike(
                              names.get(pair.name()),
                              names.get(pair.other()),
                              pair.spelling() ? Reason.SPELLING : Reason.ALIAS))
                  .toList();
      case YEAR, SOURCE, SPEAKER -> List.of();
    };
  }

  private static Reason reason(Namesakes.Pair pair) {
    return switch (pair.likeness()) {
      case SPELLING -> Reason.SPELLING;
      case INITIAL -> Reason.INITIAL;
      case SURNAME -> Reason.SURNAME;
      case ONE_LETTER -> Reason.ONE_LETTER;
    };
  }
}
