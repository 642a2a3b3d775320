package org.dateline.ui.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Coasts and borders of the world, by Natural Earth at 1:50,000,000, with the borders that the
 * United Nations recognise. Lines are in the units of {@link MapProjection}.
 */
final class WorldMap {
  private static final int CLOSED = 4;

  private final List<double[]> arcs;
  private final Map<String, List<int[]>> countries;
  private final List<double[]> land;
  private final List<double[]> borders;

  private WorldMap(List<double[]> arcs, Map<String, List<int[]>> countries, List<int[]> landRings) {
    this.arcs = arcs;
    this.countries = countries;
    this.land =
        landRings.stream()
            .map(this::line)
            .flatMap(ring -> Antimeridian.uncut(ring).stream())
            .toList();
    this.borders = shared();
  }

  /**
   * Reads the map that comes with the program.
   *
   * @throws UncheckedIOException if it can't be read: the program is not whole
   */
  static WorldMap load() {
    try (InputStream in = WorldMap.class.getResourceAsStream("world.bin")) {
      if (in == null) {
        throw new IOException("the map is missing");
      }
      return read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorldMap read(DataInputStream in) throws IOException {
    double scaleX = in.readDouble();
    double scaleY = in.readDouble();
    double left = in.readDouble();
    double bottom = in.readDouble();
    List<double[]> arcs = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      double[] arc = new double[2 * in.readInt()];
      int x = 0;
      int y = 0;
      for (int i = 0; i < arc.length; i += 2) {
        x += delta(in);
        y += delta(in);
        arc[i] = MapProjection.east(x * scaleX + left);
        arc[i + 1] = MapProjection.south(y * scaleY + bottom);
      }
      arcs.add(arc);
    }
    Map<String, List<int[]>> countries = new HashMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      countries.put(in.readUTF(), rings(in));
    }
    return new WorldMap(arcs, countries, rings(in));
  }

  private static int delta(DataInputStream in) throws IOException {
    byte small = in.readByte();
    if (small != Byte.MIN_VALUE) {
      return small;
    }
    short larger = in.readShort();
    return larger != Short.MIN_VALUE ? larger : in.readInt();
  }

  private static List<int[]> rings(DataInputStream in) throws IOException {
    List<int[]> rings = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      int[] ring = new int[in.readInt()];
      for (int i = 0; i < ring.length; i++) {
        ring[i] = in.readInt();
      }
      rings.add(ring);
    }
    return rings;
  }

  /** The points of a ring, x and y in turn. */
  private double[] line(int[] ring) {
    int size = 0;
    for (int arc : ring) {
      size += arcs.get(arc < 0 ? ~arc : arc).length - 2;
    }
    double[] line = new double[Math.max(0, size)];
    int at = 0;
    for (int arc : ring) {
      double[] points = arcs.get(arc < 0 ? ~arc : arc);
      for (int i = 0; i < points.length - 2; i += 2) { // the next arc begins where this one ends
        int from = arc < 0 ? points.length - 2 - i : i;
        line[at++] = points[from];
        line[at++] = points[from + 1];
      }
    }
    return line;
  }

  /** The arcs that two countries have in common. */
  private List<double[]> shared() {
    Map<Integer, Set<String>> owners = new HashMap<>();
    countries.forEach(
        (name, rings) -> {
          for (int[] ring : rings) {
            for (int arc : ring) {
              owners.computeIfAbsent(arc < 0 ? ~arc : arc, _ -> new HashSet<>()).add(name);
            }
          }
        });
    List<double[]> shared = new ArrayList<>();
    owners.forEach(
        (arc, names) -> {
          if (names.size() > 1) {
            shared.add(arcs.get(arc));
          }
        });
    return List.copyOf(shared);
  }

  /** The rings of all land, x and y in turn, to be filled by the even-odd rule. */
  List<double[]> land() {
    return land;
  }

  /** The lines between countries, x and y in turn. */
  List<double[]> borders() {
    return borders;
  }

  /** The country at a point, in English; empty for the sea. */
  Optional<String> country(double latitude, double longitude) {
    double x = MapProjection.east(longitude);
    double y = MapProjection.south(latitude);
    return countries.entrySet().stream()
        .filter(country -> holds(country.getValue(), x, y))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean holds(List<int[]> rings, double x, double y) {
    boolean inside = false;
    for (int[] ring : rings) {
      double[] line = line(ring);
      for (int i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
        if (line.length >= CLOSED
            && line[i + 1] > y != line[j + 1] > y
            && x
                < (line[j] - line[i]) * (y - line[i + 1]) / (line[j + 1] - line[i + 1]) + line[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
