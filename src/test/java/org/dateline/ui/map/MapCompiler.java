package org.dateline.ui.map;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compiles {@code world.bin} from {@code countries-50m.json} of the npm package world-atlas 2.0.2
 * (ISC), which is Natural Earth's 1:50m cultural data (public domain) as TopoJSON: {@code java
 * org.dateline.ui.map.MapCompiler countries-50m.json world.bin}.
 *
 * <p>Natural Earth draws who holds a place; this map draws the borders that the United Nations
 * recognise: Crimea is Ukraine's (General Assembly resolution 68/262), the north of Cyprus is
 * Cyprus's (Security Council resolution 541), and Somaliland is Somalia's.
 */
final class MapCompiler {
  /** A point in Crimea: the polygon of Russia around it becomes Ukraine's. */
  private static final double[] CRIMEA = {34.1, 45.2};

  private final JsonNode topology;
  private final List<int[][]> arcs = new ArrayList<>();

  private MapCompiler(JsonNode topology) {
    this.topology = topology;
    for (JsonNode arc : topology.get("arcs")) {
      int[][] points = new int[arc.size()][2];
      int x = 0;
      int y = 0;
      for (int i = 0; i < points.length; i++) {
        x += arc.get(i).get(0).asInt();
        y += arc.get(i).get(1).asInt();
        points[i] = new int[] {x, y};
      }
      arcs.add(points);
    }
  }

  public static void main(String[] arguments) throws IOException {
    JsonNode topology = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
    MapCompiler compiler = new MapCompiler(topology);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      compiler.write(out);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    Map<String, List<List<Integer>>> countries = countries();
    move(countries, "Russia", "Ukraine", ring(countries.get("Russia"), CRIMEA));
    for (List<Integer> ring : List.copyOf(countries.getOrDefault("N. Cyprus", List.of()))) {
      move(countries, "N. Cyprus", "Cyprus", ring);
    }
    for (List<Integer> ring : List.copyOf(countries.getOrDefault("Somaliland", List.of()))) {
      move(countries, "Somaliland", "Somalia", ring);
    }
    countries.values().removeIf(List::isEmpty);
    JsonNode transform = topology.get("transform");
    for (String part : List.of("scale", "translate")) {
      out.writeDouble(transform.get(part).get(0).asDouble());
      out.writeDouble(transform.get(part).get(1).asDouble());
    }
    out.writeInt(arcs.size());
    for (int[][] arc : arcs) {
      out.writeInt(arc.length);
      int x = 0;
      int y = 0;
      for (int[] point : arc) {
        writeDelta(out, point[0] - x);
        writeDelta(out, point[1] - y);
        x = point[0];
        y = point[1];
      }
    }
    out.writeInt(countries.size());
    for (Map.Entry<String, List<List<Integer>>> country : countries.entrySet()) {
      out.writeUTF(country.getKey());
      writeRings(out, country.getValue());
    }
    writeRings(out, rings(topology.get("objects").get("land").get("geometries").get(0)));
  }

  private static void writeRings(DataOutputStream out, List<List<Integer>> rings)
      throws IOException {
    out.writeInt(rings.size());
    for (List<Integer> ring : rings) {
      out.writeInt(ring.size());
      for (int arc : ring) {
        out.writeInt(arc);
      }
    }
  }

  /** A small number in one byte or two, a larger one in four more. */
  private static void writeDelta(DataOutputStream out, int delta) throws IOException {
    if (delta > Short.MIN_VALUE && delta <= Short.MAX_VALUE) {
      if (delta > Byte.MIN_VALUE && delta <= Byte.MAX_VALUE) {
        out.writeByte(delta);
      } else {
        out.writeByte(Byte.MIN_VALUE);
        out.writeShort(delta);
      }
    } else {
      out.writeByte(Byte.MIN_VALUE);
      out.writeShort(Short.MIN_VALUE);
      out.writeInt(delta);
    }
  }

  private Map<String, List<List<Integer>>> countries() {
    Map<String, List<List<Integer>>> countries = new LinkedHashMap<>();
    for (JsonNode country : topology.get("objects").get("countries").get("geometries")) {
      String name = country.get("properties").get("name").asString();
      countries.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(rings(country));
    }
    return countries;
  }

  /** All rings of a geometry: filled by the even-odd rule, holes need not be told apart. */
  private static List<List<Integer>> rings(JsonNode geometry) {
    List<List<Integer>> rings = new ArrayList<>();
    boolean many = geometry.get("type").asString().equals("MultiPolygon");
    List<JsonNode> polygons = new ArrayList<>();
    if (many) {
      geometry.get("arcs").forEach(polygons::add);
    } else if (geometry.has("arcs")) {
      polygons.add(geometry.get("arcs"));
    }
    for (JsonNode polygon : polygons) {
      for (JsonNode ring : polygon) {
        List<Integer> arcs = new ArrayList<>();
        ring.forEach(arc -> arcs.add(arc.asInt()));
        rings.add(arcs);
      }
    }
    return rings;
  }

  /** Takes a ring from one country and joins it to another along the arcs they share. */
  private void move(
      Map<String, List<List<Integer>>> countries, String from, String to, List<Integer> ring) {
    countries.get(from).remove(ring);
    List<List<Integer>> all = new ArrayList<>(countries.get(to));
    all.add(ring);
    Set<Integer> used = new HashSet<>();
    all.forEach(used::addAll);
    List<List<Integer>> untouched = new ArrayList<>();
    List<Integer> loose = new ArrayList<>();
    for (List<Integer> each : all) {
      if (each.stream().noneMatch(arc -> used.contains(~arc))) {
        untouched.add(each);
      } else {
        each.stream().filter(arc -> !used.contains(~arc)).forEach(loose::add);
      }
    }
    untouched.addAll(chain(loose));
    countries.put(to, untouched);
  }

  /** Puts arcs together to rings, each beginning where the one before ends. */
  private List<List<Integer>> chain(List<Integer> loose) {
    Map<String, List<Integer>> byStart = new HashMap<>();
    for (int arc : loose) {
      byStart.computeIfAbsent(key(start(arc)), _ -> new ArrayList<>()).add(arc);
    }
    List<List<Integer>> rings = new ArrayList<>();
    Set<Integer> left = new HashSet<>(loose);
    for (int first : loose) {
      if (!left.contains(first)) {
        continue;
      }
      List<Integer> ring = new ArrayList<>();
      Integer next = first;
      while (next != null) {
        ring.add(next);
        left.remove(next);
        next =
            byStart.getOrDefault(key(start(~next)), List.of()).stream()
                .filter(left::contains)
                .findFirst()
                .orElse(null);
      }
      rings.add(ring);
    }
    return rings;
  }

  private static String key(int[] point) {
    return point[0] + " " + point[1];
  }

  private int[] start(int arc) {
    int[][] points = arcs.get(arc < 0 ? ~arc : arc);
    return arc < 0 ? points[points.length - 1] : points[0];
  }

  /** The smallest ring around a point. */
  private List<Integer> ring(List<List<Integer>> rings, double[] point) {
    JsonNode transform = topology.get("transform");
    double px =
        (point[0] - transform.get("translate").get(0).asDouble())
            / transform.get("scale").get(0).asDouble();
    double py =
        (point[1] - transform.get("translate").get(1).asDouble())
            / transform.get("scale").get(1).asDouble();
    List<Integer> best = null;
    for (List<Integer> ring : rings) {
      if (holds(ring, px, py) && (best == null || ring.size() < best.size())) {
        best = ring;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no ring around the point");
    }
    return best;
  }

  private boolean holds(List<Integer> ring, double x, double y) {
    boolean inside = false;
    for (int arc : ring) {
      int[][] points = arcs.get(arc < 0 ? ~arc : arc);
      for (int i = 1; i < points.length; i++) {
        double x0 = points[i - 1][0];
        double y0 = points[i - 1][1];
        double x1 = points[i][0];
        double y1 = points[i][1];
        if (y0 > y != y1 > y && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
