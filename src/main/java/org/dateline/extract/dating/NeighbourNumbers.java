package org.dateline.extract.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much a neighbour's day says, by likeness. They stand in {@code neighbours.tsv}.
 *
 * @param floor the weight of "some other day"
 * @param duplicate from this likeness on a neighbour counts as nearly the same text
 * @param widths the widths of the bells, in days
 * @param bands by likeness, ascending
 */
record NeighbourNumbers(double floor, double duplicate, List<Double> widths, List<Band> bands) {
  /**
   * Neighbours of about the same likeness.
   *
   * @param from the least likeness
   * @param weight of one neighbour
   * @param shares how the weight is shared among the bells
   */
  record Band(double from, double weight, List<Double> shares) {}

  /** The numbers that come with Dateline. */
  static NeighbourNumbers bundled() {
    try (InputStream in = NeighbourNumbers.class.getResourceAsStream("neighbours.tsv")) {
      if (in == null) {
        throw new IllegalStateException("neighbours.tsv is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NeighbourNumbers read(BufferedReader reader) {
    double floor = 1;
    double duplicate = 1;
    List<Double> widths = List.of();
    List<Band> bands = new ArrayList<>();
    for (String line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "floor" -> floor = Double.parseDouble(cells[1]);
        case "duplicate" -> duplicate = Double.parseDouble(cells[1]);
        case "widths" -> widths = doubles(cells[1]);
        default ->
            bands.add(
                new Band(
                    Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), doubles(cells[2])));
      }
    }
    return new NeighbourNumbers(floor, duplicate, widths, bands);
  }

  private static List<Double> doubles(String cell) {
    return Arrays.stream(cell.split(" ", -1)).map(Double::valueOf).toList();
  }

  Band band(double likeness) {
    Band found = bands.getFirst();
    for (Band band : bands) {
      found = likeness >= band.from() ? band : found;
    }
    return found;
  }
}
