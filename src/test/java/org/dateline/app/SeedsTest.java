package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.dateline.GoldSeeds;
import org.dateline.GoldSeeds.Seed;
import org.dateline.cli.CommandLineApp;
import org.dateline.cli.Terminal;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on the seeds: what it prints is what a careful reader finds in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

  /** The countries of the places that the gold names; none for what lies in several. */
  private static final Map<String, List<String>> COUNTRIES =
      Map.ofEntries(
          Map.entry("BE", List.of("Brussels")),
          Map.entry("DE", List.of("Germany", "Wiesbaden")),
          Map.entry("ES", List.of("Madrid")),
          Map.entry("FI", List.of("Finland")),
          Map.entry("FR", List.of("France")),
          Map.entry("GB", List.of("London", "United Kingdom", "Wales")),
          Map.entry("GE", List.of("Georgia")),
          Map.entry("IT", List.of("Italy")),
          Map.entry("PL", List.of("Poland")),
          Map.entry("RU", List.of("Moscow", "Russia")),
          Map.entry("UA", List.of("Crimea", "Donbas", "Donetsk", "Kyiv", "Luhansk", "Ukraine")),
          Map.entry("US", List.of("United States", "Washington")),
          Map.entry("null", List.of("Baltic states", "Europe")));

  private final JsonMapper json = new JsonMapper();
  private Path temp = Path.of("");

  @BeforeAll
  void importSeeds(@TempDir Path folder) {
    temp = folder;
    assertEquals("5 read", print("import", SEEDS.toString()).getFirst().substring(0, 6));
  }

  private List<String> print(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", temp.toString()));
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--archive", temp.resolve("archive").toString()));
    int code =
        new CommandLineApp(terminal, folders, new DatelineProgram(_ -> {}))
            .run(all.toArray(String[]::new));
    assertEquals("", err.toString());
    assertEquals(0, code);
    return out.toString().lines().toList();
  }

  private List<JsonNode> objects(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    return print(all.toArray(String[]::new)).stream().map(json::readTree).toList();
  }

  private JsonNode shown(Seed seed) {
    return objects("show", seed.file().toString()).getFirst();
  }

  private static List<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  private static List<String> names(JsonNode named) {
    return items(named).stream().map(one -> one.path("name").asString()).toList();
  }

  /** The values of those keys, which all have to be there, as JSON. */
  private static String fields(JsonNode object, String... names) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      fields.add(name + "=" + object.get(name));
    }
    return String.join(" ", fields);
  }

  private static String gold(JsonNode labels, String name) {
    JsonNode value = labels.get(name);
    return value == null ? "null" : value.toString();
  }

  static List<Seed> seeds() {
    return GoldSeeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsTheHeadingThatTheGoldHas(Seed seed) {
    JsonNode shown = shown(seed);
    JsonNode labels = seed.labels();
    JsonNode headline = labels.path("headline");
    String text =
        headline.path("text").isNull()
            ? shown.path("headline").path("text").toString()
            : headline.path("text").toString();

    assertEquals(
        "text="
            + text
            + " origin="
            + headline.path("origin")
            + " dek="
            + gold(labels, "dek")
            + " byline="
            + gold(labels, "byline")
            + " source="
            + gold(labels, "source")
            + " dateline="
            + gold(labels, "dateline")
            + " language=\"en\"",
        fields(shown.path("headline"), "text", "origin")
            + " "
            + fields(shown, "dek", "byline", "source", "dateline", "language"));
  }

  @Test
  void makesTheHeadlineThatIsMissingFromTheFirstSentence() {
    JsonNode headline = shown(seeds().get(2)).path("headline");
    String body = shown(seeds().get(2)).path("body").asString();

    assertEquals("derived", headline.path("origin").asString());
    assertTrue(
        body.startsWith(headline.path("text").asString().replace("…", "").strip()),
        headline::toString);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsADateThatHoldsTheTrueDay(Seed seed) {
    JsonNode date = shown(seed).path("date");
    JsonNode gold = seed.labels().path("date");
    LocalDate day = LocalDate.parse(gold.path("contains").asString());

    assertEquals("origin=\"inferred\" year=" + gold.path("year"), fields(date, "origin", "year"));
    assertFalse(LocalDate.parse(date.path("earliest").asString()).isAfter(day), date::toString);
    assertFalse(LocalDate.parse(date.path("latest").asString()).isBefore(day), date::toString);
    assertTrue(date.path("edtf").asString().endsWith("?"), date::toString);
    if (seed.toString().equals("000") || seed.toString().equals("001")) {
      assertEquals(gold.path("best"), date.path("edtf"), "the day is in the file");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsThePeopleAndPlacesThatTheGoldHasAndNoOthers(Seed seed) {
    JsonNode shown = shown(seed);
    List<String> people = new ArrayList<>(names(shown.path("people")));
    people.removeAll(seed.strings("people", "may"));
    List<String> places = new ArrayList<>(names(shown.path("places")));
    places.removeAll(seed.strings("places", "may"));

    assertEquals(sorted(seed.strings("people", "must")), sorted(people));
    assertEquals(sorted(seed.strings("places", "must")), sorted(places));
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheQuotesThatTheGoldHasWithTheirSpeakers(Seed seed) {
    List<JsonNode> quotes = items(shown(seed).path("quotes"));
    List<String> wrong = new ArrayList<>();
    for (JsonNode gold : items(seed.labels().path("quotes"))) {
      String starts = gold.path("starts").asString();
      List<String> speakers =
          quotes.stream()
              .filter(quote -> quote.path("text").asString().contains(starts))
              .map(quote -> quote.path("speaker").path("name").asString(""))
              .toList();
      if (!speakers.equals(List.of(gold.path("speaker").asString()))) {
        wrong.add(starts + ": " + speakers);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void putsEachPlaceInItsCountry(Seed seed) {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (JsonNode place : items(shown(seed).path("places"))) {
      String country = place.path("country").isNull() ? "null" : place.path("country").asString();
      if (!COUNTRIES.getOrDefault(country, List.of()).contains(place.path("name").asString())) {
        wrong.computeIfAbsent(country, _ -> new ArrayList<>()).add(place.path("name").asString());
      }
    }

    assertEquals(Map.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatIsNotTheArticleOutOfTheBody(Seed seed) {
    String body = shown(seed).path("body").asString();
    String caption = seed.labels().path("caption").asString("");

    assertEquals(List.of(), seed.strings("not_in_body").stream().filter(body::contains).toList());
    assertTrue(caption.isEmpty() || !body.contains(caption), body);
  }

  @Test
  void searchTellsOfEachSeedWhatShowTells() {
    List<JsonNode> lines = objects("search", "--sort", "date");

    List<String> found = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (JsonNode line : lines.subList(0, lines.size() - 1)) {
      found.add(fields(line, "id", "file", "headline", "date", "year", "source"));
      JsonNode article = objects("show", line.path("id").asString()).getFirst();
      shown.add(
          fields(article, "id", "file")
              + " headline="
              + article.path("headline").get("text")
              + " date="
              + article.path("date").get("edtf")
              + " year="
              + article.path("date").get("year")
              + " source="
              + article.get("source"));
    }
    assertEquals(shown, found);
    assertEquals("total=5 problems=[]", fields(lines.getLast(), "total", "problems"));
    List<String> newestFirst =
        seeds().stream()
            .sorted(Comparator.comparing(SeedsTest::day).reversed())
            .map(seed -> SEEDS.resolve(seed.file().getFileName()).toString())
            .toList();
    assertEquals(
        newestFirst, lines.stream().limit(5).map(line -> line.path("file").asString()).toList());
  }

  private static String day(Seed seed) {
    return seed.labels().path("date").path("contains").asString();
  }

  /** The numbers of the seeds that a search finds. */
  private List<String> found(String... words) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(List.of(words));
    return objects(all.toArray(String[]::new)).stream()
        .filter(line -> line.has("file"))
        .map(line -> Path.of(line.path("file").asString()).getFileName().toString().substring(0, 3))
        .sorted()
        .toList();
  }

  @Test
  void findsTheSeedsByWordsFieldsAndFilters() {
    assertAll(
        () -> assertEquals(List.of("000", "004"), found("\"special forces\"")),
        () -> assertEquals(List.of("004"), found("\"owes nothing to Ukraine\"")),
        () -> assertEquals(List.of("001"), found("source:topix")),
        () -> assertEquals(List.of("001"), found("--source", "china topix")),
        () -> assertEquals(List.of("000"), found("year:2015")),
        () -> assertEquals(List.of("000", "001"), found("year:2014..2015")),
        () -> assertEquals(List.of("000", "001"), found("--year", "2014..2015")),
        () -> assertEquals(List.of("003", "004"), found("--person", "Sergey Ryabkov")),
        () -> assertEquals(List.of("003", "004"), found("person:ryabkov", "-person:hagel")),
        () -> assertEquals(List.of("002"), found("wiesbaden", "--place", "Germany")),
        () -> assertEquals(List.of("003", "004"), found("place:georgia")),
        () -> assertEquals(List.of(), found("\"Like Us on Facebook\"")),
        () -> assertEquals(List.of(), found("\"Greek Archaeologists\"")));
  }

  @Test
  void facetsCountThePeoplePlacesYearsAndSourcesOfTheGold() {
    Map<String, Map<String, Integer>> counted = new TreeMap<>();
    for (JsonNode line : objects("facets")) {
      assertEquals(List.of("field", "value", "count"), List.copyOf(line.propertyNames()));
      counted
          .computeIfAbsent(line.path("field").asString(), _ -> new TreeMap<>())
          .put(line.path("value").asString(), line.path("count").asInt());
    }

    assertEquals(
        List.of("person", "place", "source", "speaker", "year"), List.copyOf(counted.keySet()));
    Map<String, Integer> speakers = counted.getOrDefault("speaker", Map.of());
    assertEquals(4, speakers.get("Jens Stoltenberg"));
    assertEquals(2, speakers.get("Sergey Ryabkov"));
    for (String field : List.of("person", "place")) {
      String list = field.equals("person") ? "people" : "places";
      Map<String, Integer> must = new TreeMap<>();
      Map<String, Integer> may = new TreeMap<>();
      for (Seed seed : seeds()) {
        seed.strings(list, "must").forEach(name -> must.merge(name, 1, Integer::sum));
        seed.strings(list, "may").forEach(name -> may.merge(name, 1, Integer::sum));
      }
      Map<String, Integer> counts = counted.getOrDefault(field, Map.of());
      TreeSet<String> allowed = new TreeSet<>(must.keySet());
      allowed.addAll(may.keySet());
      assertTrue(allowed.containsAll(counts.keySet()), counts::toString);
      must.forEach(
          (name, least) -> {
            int count = counts.getOrDefault(name, 0);
            assertTrue(
                count >= least && count <= least + may.getOrDefault(name, 0),
                () -> name + ": " + counts);
          });
    }
    assertEquals(Map.of("China Topix", 1), counted.get("source"));
    Map<String, Integer> years = counted.getOrDefault("year", Map.of());
    for (Seed seed : seeds()) {
      String year = seed.labels().path("date").path("year").asString();
      assertTrue(years.getOrDefault(year, 0) > 0, years::toString);
    }
  }
}
