package org.dateline.knowledge.people;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people of the authority file, found by name across spellings; immutable. */
public final class People {
  private static final int NAME = 0;
  private static final int ALIASES = 1;
  private static final int COUNTRY = 2;
  private static final int OFFICE_COLUMNS = 6;

  /** Shorter surnames have too many of the like to be looked for in other romanisations. */
  private static final int SHORTEST_LOOSE_SURNAME = 5;

  private record Filed(NameKey key, KnownPerson person) {}

  private record Row(String name, List<String> aliases, String country) {}

  private final GivenNames givenNames;
  private final List<KnownPerson> all;
  private final Map<String, List<Filed>> byKey = new HashMap<>();
  private final Map<String, List<Filed>> byLooseKey = new HashMap<>();
  private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();

  /** Indexes {@code people} by the keys of all their names. */
  public People(List<KnownPerson> people, GivenNames givenNames) {
    this.all = List.copyOf(people);
    this.givenNames = givenNames;
    for (KnownPerson person : all) {
      for (String form : person.forms()) {
        NameKey key = givenNames.key(form);
        byKey.computeIfAbsent(key.full(), _ -> new ArrayList<>()).add(new Filed(key, person));
        NameKey loose = givenNames.looseKey(form);
        byLooseKey
            .computeIfAbsent(loose.full(), _ -> new ArrayList<>())
            .add(new Filed(loose, person));
        List<KnownPerson> namesakes =
            bySurname.computeIfAbsent(givenNames.surnameKey(form), _ -> new ArrayList<>());
        if (!namesakes.contains(person)) {
          namesakes.add(person);
        }
      }
    }
    bySurname.replaceAll((_, namesakes) -> List.copyOf(namesakes));
  }

  /** The authority file that comes with Dateline. */
  public static People bundled() {
    return of(
        Rows.bundled("people.tsv", People::person),
        Rows.bundled("offices.tsv", People::office),
        GivenNames.bundled());
  }

  /**
   * Reads an authority file of the form that {@code people.tsv} and {@code offices.tsv} describe in
   * their first lines.
   *
   * @throws IllegalArgumentException for a row that is not of this form, with its number, and for
   *     the office of somebody who is not among the people
   */
  public static People read(Reader people, Reader offices, GivenNames givenNames)
      throws IOException {
    return of(Rows.read(people, People::person), Rows.read(offices, People::office), givenNames);
  }

  private static People of(List<Row> rows, List<Office> offices, GivenNames givenNames) {
    Map<String, List<Office>> terms =
        offices.stream()
            .collect(
                Collectors.groupingBy(Office::person, LinkedHashMap::new, Collectors.toList()));
    List<KnownPerson> people = new ArrayList<>();
    for (Row row : rows) {
      List<Office> held = terms.remove(row.name);
      people.add(
          new KnownPerson(row.name, row.aliases, row.country, held == null ? List.of() : held));
    }
    if (!terms.isEmpty()) {
      throw new IllegalArgumentException("offices of people who are not listed: " + terms.keySet());
    }
    return new People(people, givenNames);
  }

  /** Everybody, in the order of the file. */
  public List<KnownPerson> all() {
    return all;
  }

  /** Every term of everybody, in the order of the people. */
  public List<Office> offices() {
    return all.stream().flatMap(person -> person.offices().stream()).toList();
  }

  /**
   * Who {@code name} is, in any spelling: empty for a name that nobody has, or that two people
   * have.
   *
   * @param name given name and surname, without title and possessive ending
   */
  public Optional<KnownPerson> named(String name) {
    List<KnownPerson> found = sharing(name);
    if (found.size() > 1) {
      found =
          found.stream()
              .filter(person -> person.forms().stream().anyMatch(name::equalsIgnoreCase))
              .toList();
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * Everybody who may be called {@code name}, in any spelling: George W. Bush and his father are
   * both called George Bush.
   *
   * @param name given name and surname, without title and possessive ending
   */
  public List<KnownPerson> sharing(String name) {
    NameKey key = givenNames.key(name);
    List<Filed> namesakes = byKey.getOrDefault(key.full(), List.of());
    if (!namesakes.isEmpty()) {
      return agreeing(namesakes, key);
    }
    if (key.given().isEmpty() || key.surname().length() < SHORTEST_LOOSE_SURNAME) {
      return List.of();
    }
    NameKey loose = givenNames.looseKey(name);
    return agreeing(byLooseKey.getOrDefault(loose.full(), List.of()), loose);
  }

  private static List<KnownPerson> agreeing(List<Filed> namesakes, NameKey key) {
    return namesakes.stream()
        .filter(filed -> filed.key.agreesWith(key))
        .map(Filed::person)
        .distinct()
        .toList();
  }

  /** Everybody whose name ends in {@code surname}, in any spelling. */
  public List<KnownPerson> withSurname(String surname) {
    return bySurname.getOrDefault(givenNames.surnameKey(surname), List.of());
  }

  /**
   * Those of {@link #withSurname} whose surname is spelt so but for case and accents; all of them
   * if nobody's is. Biden is not Bydén, whose name folds to the same key.
   */
  public List<KnownPerson> nearestBySurname(String surname) {
    List<KnownPerson> all = withSurname(surname);
    List<String> words = NameWords.split(surname, false);
    if (words.isEmpty()) {
      return all;
    }
    String last = Folding.plain(words.getLast());
    List<KnownPerson> same =
        all.stream()
            .filter(person -> person.forms().stream().anyMatch(form -> hasWord(form, last)))
            .toList();
    return same.isEmpty() ? all : same;
  }

  private static boolean hasWord(String form, String plain) {
    return NameWords.split(form, false).stream().map(Folding::plain).anyMatch(plain::equals);
  }

  /** The given names that keys are made with. */
  public GivenNames givenNames() {
    return givenNames;
  }

  private static Row person(String[] row) {
    String aliases = row.length > ALIASES ? row[ALIASES] : "";
    return new Row(
        row[NAME],
        aliases.isEmpty() ? List.of() : List.of(aliases.split("; *")),
        row.length > COUNTRY ? row[COUNTRY] : "");
  }

  private static Office office(String[] row) {
    if (row.length != OFFICE_COLUMNS) {
      throw new IllegalArgumentException("an office has six columns, not " + row.length);
    }
    LocalDate to = row[4].isEmpty() ? null : LocalDate.parse(row[4]);
    return new Office(row[0], row[1], row[2], LocalDate.parse(row[3]), to, row[5]);
  }
}
