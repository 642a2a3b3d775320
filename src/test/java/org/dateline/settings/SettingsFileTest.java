package org.dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Settings.Frame;
import org.dateline.settings.Settings.LastSearch;
import org.dateline.settings.Settings.Theme;
import org.dateline.settings.SettingsFile.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path temp;

  private static Settings everythingChanged() {
    return Settings.defaults()
        .withFrame(new Frame(-10, 20, 1200, 800.5, true, List.of(0.2, 0.55)))
        .withLastSearch(
            new LastSearch(
                "nato \"special forces\"",
                List.of(Filter.include(Facet.YEAR, "2015"), Filter.exclude(Facet.PLACE, "Kyiv")),
                Sort.OLDEST))
        .withTheme(Theme.DARK)
        .withSearch("older")
        .withSearch("newer")
        .withReading(new Reading(20, Reading.Face.SANS, Reading.Measure.WIDE, true, false))
        .withLastFolder("/archives/Київ")
        .withCitation("APA");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    SettingsFile file = new SettingsFile(temp.resolve("new folder/settings.json"));
    file.save(Settings.defaults());
    file.save(everythingChanged());

    assertEquals(new Loaded(everythingChanged(), null), file.load());
    try (Stream<Path> files = Files.list(temp.resolve("new folder"))) {
      assertEquals(List.of(temp.resolve("new folder/settings.json")), files.toList());
    }
  }

  @Test
  void aMissingFileGivesTheDefaultsWithoutAMessage() {
    assertEquals(
        new Loaded(Settings.defaults(), null),
        new SettingsFile(temp.resolve("settings.json")).load());
  }

  @Test
  void leavesUnknownFieldsAsideAndFillsMissingOnes() throws IOException {
    Path file = temp.resolve("settings.json");
    Files.writeString(
        file, "{\"theme\": \"LIGHT\", \"lastSearch\": {\"text\": \"kyiv\"}, \"hologram\": [1]}");

    Settings expected =
        Settings.defaults()
            .withTheme(Theme.LIGHT)
            .withLastSearch(new LastSearch("kyiv", List.of(), Sort.RELEVANCE));
    assertEquals(new Loaded(expected, null), new SettingsFile(file).load());
  }

  @Test
  void setsADamagedFileAsideAndSaysSo() throws IOException {
    for (String damaged : List.of("{\"theme\": \"LI", "", "[]", "{\"theme\": \"PLAID\"}")) {
      Path file = temp.resolve("settings.json");
      Path aside = temp.resolve("settings.json.damaged");
      Files.writeString(file, damaged);

      assertEquals(
          new Loaded(
              Settings.defaults(),
              "The settings were damaged. They are kept as " + aside + ", and defaults are used."),
          new SettingsFile(file).load(),
          damaged);
      assertEquals(damaged, Files.readString(aside));
    }
  }

  @Test
  void keepsTheTwentyNewestSearchesWithoutRepetitions() {
    Settings settings = Settings.defaults();
    for (int i = 0; i < 30; i++) {
      settings = settings.withSearch("search " + i);
    }
    settings = settings.withSearch(" search 20 ").withSearch("  ");

    assertEquals(20, settings.recentSearches().size());
    assertEquals("search 20", settings.recentSearches().getFirst());
    assertEquals("search 10", settings.recentSearches().getLast());
  }

  @Test
  void keepsTheReadingSizeWithinItsBounds() {
    assertEquals(
        12, new Reading(1, Reading.Face.SERIF, Reading.Measure.NORMAL, false, true).size());
    assertEquals(
        35, new Reading(1000, Reading.Face.SERIF, Reading.Measure.NORMAL, false, true).size());
  }
}
