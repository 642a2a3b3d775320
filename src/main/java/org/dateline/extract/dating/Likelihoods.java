package org.dateline.extract.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.vocabulary.Fold;

/**
 * All numbers of dating: for each {@link Shape} its profile, its weight, and how much less each
 * further clue of the shape counts. They stand in {@code likelihoods.tsv}, which says where they
 * come from.
 */
final class Likelihoods {
  /**
   * The numbers of one shape.
   *
   * @param profile the log-likelihood by lag
   * @param weight what its values are multiplied by: below 1 because clues are not independent
   * @param repeat the factor on the weight for each further clue of the shape, 0 to 1
   */
  record Numbers(LagProfile profile, double weight, double repeat) {}

  private final Map<Shape, Numbers> numbers;
  private final double growth;

  /**
   * Takes the numbers of every shape.
   *
   * @param growth how the prior log-probability of a day grows from one year to the next
   */
  Likelihoods(Map<Shape, Numbers> numbers, double growth) {
    this.numbers = new EnumMap<>(numbers);
    this.growth = growth;
    for (Shape shape : Shape.values()) {
      if (!numbers.containsKey(shape)) {
        throw new IllegalArgumentException("no numbers for " + shape);
      }
    }
  }

  /** The numbers that come with Dateline, or those that have not seen a fold. */
  static Likelihoods bundled(Fold fold) {
    String name = fold.resource("likelihoods", ".tsv");
    try (InputStream in = Likelihoods.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads rows of shape, weight, repeat, edges, values, and one of {@code prior} and growth. */
  static Likelihoods read(Reader reader) throws IOException {
    Map<Shape, Numbers> numbers = new EnumMap<>(Shape.class);
    double growth = 0;
    List<String> lines = new BufferedReader(reader).lines().toList();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("prior")) {
        growth = Double.parseDouble(cells[1]);
        continue;
      }
      int[] edges = List.of(cells[3].split(" ", -1)).stream().mapToInt(Integer::parseInt).toArray();
      double[] values =
          List.of(cells[4].split(" ", -1)).stream().mapToDouble(Double::parseDouble).toArray();
      numbers.put(
          Shape.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          new Numbers(
              new LagProfile(edges, values),
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2])));
    }
    return new Likelihoods(numbers, growth);
  }

  Numbers of(Shape shape) {
    Numbers found = numbers.get(shape);
    if (found == null) {
      throw new IllegalStateException("no numbers for " + shape);
    }
    return found;
  }

  /** All numbers, to change a copy of. */
  Map<Shape, Numbers> all() {
    return new EnumMap<>(numbers);
  }

  double growth() {
    return growth;
  }
}
