package org.dateline.knowledge.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.places.HandList.Demonym;
import org.dateline.knowledge.places.HandList.Row;
import org.dateline.knowledge.places.KnownPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Places of the world by name; immutable, some 10 MB, made in well under half a second. Names are
 * found without regard to case, accents, apostrophes, full stops and hyphens.
 */
public final class Gazetteer {
  private final TownFile towns;
  private final KeyTable keys = new KeyTable();
  private final List<KnownPlace> extra = new ArrayList<>();
  private final Map<Integer, KnownPlace> renamed = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<KnownPlace, List<String>> otherNames = new HashMap<>();

  private Gazetteer(byte[] towns, List<Row> places, List<Demonym> demonyms) {
    this.towns = new TownFile(towns);
    this.towns.visit(
        (hash, offset) -> {
          keys.put(hash, offset);
          if (this.towns.kind(offset) == Kind.COUNTRY) {
            countries.put(this.towns.place(offset).country(), offset);
          }
        });
    for (Row row : places) {
      if (row.amends()) {
        amend(row);
      } else {
        add(row);
      }
    }
    demonyms.forEach(demonym -> this.demonyms.put(demonym.word(), demonym.country()));
  }

  /** The places that come with Dateline. */
  public static Gazetteer bundled() {
    try (InputStream towns = resource("towns.bin");
        InputStream places = resource("places.tsv");
        InputStream demonyms = resource("demonyms.tsv")) {
      return new Gazetteer(
          towns.readAllBytes(),
          HandList.places(new InputStreamReader(places, StandardCharsets.UTF_8)),
          HandList.demonyms(new InputStreamReader(demonyms, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every place that bears {@code name}, the largest first. */
  public List<KnownPlace> named(CharSequence name) {
    return named(name, 0, name.length());
  }

  /** Every place whose name stands in {@code text} from {@code start} to {@code end}. */
  public List<KnownPlace> named(CharSequence text, int start, int end) {
    List<KnownPlace> found = new ArrayList<>();
    keys.each(PlaceKey.hash(text, start, end), number -> found.add(place(number)));
    found.sort(Comparator.comparingLong(KnownPlace::population).reversed());
    return found;
  }

  /** Whether what stands in {@code text} from {@code start} to {@code end} is a place's name. */
  public boolean knows(CharSequence text, int start, int end) {
    return keys.contains(PlaceKey.hash(text, start, end));
  }

  /**
   * Whether English news call {@code place} by {@code name}: it is the name shown, or one that the
   * list made by hand gives it. The other names of the list of towns are those of other languages
   * and former times.
   */
  public boolean goesBy(KnownPlace place, String name) {
    return folded(place.name()).equals(folded(name)) || isListed(place, name);
  }

  /** Whether the list made by hand gives {@code place} this {@code name}. */
  public boolean isListed(KnownPlace place, String name) {
    return listed.contains(listing(place, name));
  }

  /** A name without case, accents, apostrophes, full stops and hyphens. */
  public static String folded(String name) {
    return PlaceKey.fold(name);
  }

  /** The other names that the list made by hand gives {@code place}, as it writes them. */
  public List<String> otherNames(KnownPlace place) {
    return otherNames.getOrDefault(place, List.of());
  }

  private static String listing(KnownPlace place, String name) {
    return place.kind() + place.country() + place.name() + '\n' + folded(name);
  }

  /** The country that {@code word} is the adjective or the people of, ISO 3166-1 alpha-2. */
  public Optional<String> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /** All demonyms, in order. */
  public Set<String> demonyms() {
    return new TreeSet<>(demonyms.keySet());
  }

  /** The name of a country, by its ISO 3166-1 alpha-2 code; empty for a code it does not have. */
  public Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code)).map(number -> place(number).name());
  }

  private KnownPlace place(int number) {
    if (number < 0) {
      return extra.get(-1 - number);
    }
    KnownPlace other = renamed.get(number);
    return other == null ? towns.place(number) : other;
  }

  private void add(Row row) {
    extra.add(row.place());
    file(row, -extra.size());
  }

  /** Renames the largest place of that name and country, and files the other names. */
  private void amend(Row row) {
    Integer number =
        row.place().kind() == Kind.COUNTRY
            ? countries.get(row.place().country())
            : largest(row.place());
    if (number == null) {
      throw new IllegalArgumentException("no such place to give names to: " + row.place().name());
    }
    KnownPlace old = place(number);
    renamed.put(
        number,
        new KnownPlace(
            row.place().name(),
            old.kind(),
            old.country(),
            old.region(),
            old.at(),
            old.population()));
    file(row, number);
  }

  private @Nullable Integer largest(KnownPlace wanted) {
    List<Integer> numbers = new ArrayList<>();
    keys.each(PlaceKey.hash(wanted.name(), 0, wanted.name().length()), numbers::add);
    return numbers.stream()
        .filter(number -> place(number).country().equals(wanted.country()))
        .filter(number -> (place(number).kind() == Kind.REGION) == (wanted.kind() == Kind.REGION))
        .max(Comparator.comparingLong(number -> place(number).population()))
        .orElse(null);
  }

  private void file(Row row, int number) {
    String name = row.place().name();
    KnownPlace place = place(number);
    listed.add(listing(place, name));
    otherNames.put(place, row.names());
    row.names().forEach(other -> listed.add(listing(place, other)));
    keys.put(PlaceKey.hash(name, 0, name.length()), number);
    row.names().forEach(other -> keys.put(PlaceKey.hash(other, 0, other.length()), number));
  }

  private static InputStream resource(String name) {
    InputStream in = Gazetteer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return in;
  }
}
