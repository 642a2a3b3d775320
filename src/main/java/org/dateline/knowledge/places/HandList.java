package org.dateline.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.dateline.knowledge.places.KnownPlace.Kind;
import org.jspecify.annotations.Nullable;

/** Reads {@code places.tsv} and {@code demonyms.tsv}, whose first lines describe them. */
final class HandList {
  private static final int COUNTRY_COLUMN = 2;
  private static final int LATITUDE_COLUMN = 3;
  private static final int LONGITUDE_COLUMN = 4;
  private static final int NAMES_COLUMN = 5;

  /**
   * A row of {@code places.tsv}.
   *
   * @param place what the row says; without coordinates if it has none
   * @param names other names, without the place's own
   */
  record Row(KnownPlace place, List<String> names) {

    /** Whether it adds to a place of the list of towns instead of being one itself. */
    boolean amends() {
      return place.at() == null && place.kind() != Kind.AREA;
    }
  }

  /** A word and the country it speaks of, ISO 3166-1 alpha-2. */
  record Demonym(String word, String country) {}

  private HandList() {}

  /**
   * Reads places.
   *
   * @throws IllegalArgumentException for a row that is not of the right form, with its number
   */
  static List<Row> places(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row.length != NAMES_COLUMN + 1) {
          throw new IllegalArgumentException("line " + number + ": a place has six columns");
        }
        rows.add(place(row, number));
      }
    }
    return rows;
  }

  /** Reads demonyms. */
  static List<Demonym> demonyms(Reader reader) throws IOException {
    List<Demonym> demonyms = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        for (String word : line.substring(tab + 1).split(" ", -1)) {
          demonyms.add(new Demonym(word, line.substring(0, tab)));
        }
      }
    }
    return demonyms;
  }

  private static Row place(String[] row, int number) {
    try {
      Kind kind =
          switch (row[1]) {
            case "country" -> Kind.COUNTRY;
            case "region" -> Kind.REGION;
            case "town" -> Kind.TOWN;
            case "area" -> Kind.AREA;
            case String other -> throw new IllegalArgumentException("no kind of place: " + other);
          };
      Coordinates at = coordinates(row[LATITUDE_COLUMN], row[LONGITUDE_COLUMN]);
      List<String> names =
          row[NAMES_COLUMN].isBlank() ? List.of() : List.of(row[NAMES_COLUMN].split("; *"));
      return new Row(new KnownPlace(row[0], kind, row[COUNTRY_COLUMN], "", at, 0), names);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Coordinates coordinates(String latitude, String longitude) {
    return latitude.isBlank()
        ? null
        : new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }
}
