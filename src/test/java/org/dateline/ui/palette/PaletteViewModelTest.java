package org.dateline.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.palette.Entry.Kind;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final Lens lens = new Lens();
  private final Actions actions = new Actions();
  private final List<String> went = new ArrayList<>();

  private PaletteViewModel palette() {
    actions.on(Shortcut.IMPORT, () -> went.add("import"));
    actions.on(Shortcut.KEYS, () -> went.add("keys"));
    actions.on(Shortcut.PALETTE, () -> went.add("palette"));
    return new PaletteViewModel(
        FakeArchive.ofFive(),
        DirectExecutor.background(),
        lens,
        new Ways(),
        actions,
        List.of("putin summit", "wiesbaden"));
  }

  private static List<String> texts(PaletteViewModel palette, Kind kind) {
    return palette.entriesProperty().get().stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::text)
        .toList();
  }

  @Test
  void atFirstThereAreTheScreensTheCommandsAndTheEarlierSearches() {
    PaletteViewModel palette = palette();
    assertEquals(List.of("Import"), texts(palette, Kind.SCREEN));
    assertEquals(List.of("These keys"), texts(palette, Kind.COMMAND), "and not the palette itself");
    assertEquals(List.of("putin summit", "wiesbaden"), texts(palette, Kind.RECENT));
  }

  @Test
  void aValueCanBeFilteredByOrLeftOut() {
    PaletteViewModel palette = palette();
    palette.type("stolt");
    assertEquals(List.of("Filter by person: Jens Stoltenberg"), texts(palette, Kind.FILTER));
    run(palette, "Leave out person: Jens Stoltenberg");
    assertEquals(
        List.of(Filter.exclude(Facet.PERSON, "Jens Stoltenberg")), lens.request().filters());
  }

  @Test
  void thePageOfANameIsOpened() {
    PaletteViewModel palette = palette();
    palette.type("stolt");
    run(palette, "Jens Stoltenberg");
    assertEquals(List.of("PERSON Jens Stoltenberg"), went);
  }

  @Test
  void theWordsThemselvesCanBeSearchedFor() {
    PaletteViewModel palette = palette();
    palette.type("wies");
    palette.take();
    assertEquals("wies", lens.queryProperty().get().text());
    assertEquals(List.of("articles"), went);
  }

  @Test
  void anEarlierSearchIsMadeAgain() {
    PaletteViewModel palette = palette();
    run(palette, "putin summit");
    assertEquals("putin summit", lens.queryProperty().get().text());
  }

  @Test
  void theMarkGoesAroundAndWhatIsMarkedIsDone() {
    PaletteViewModel palette = palette();
    palette.type("these k");
    assertEquals(0, palette.markedProperty().get());
    palette.move(-1);
    assertEquals(palette.entriesProperty().get().size() - 1, palette.markedProperty().get());
    palette.take();
    assertEquals(List.of("keys"), went);
  }

  @Test
  void whereTheArchiveCannotAnswerTheCommandsAreStillThere() {
    FakeArchive broken = FakeArchive.ofFive();
    broken.failing(true);
    actions.on(Shortcut.IMPORT, () -> went.add("import"));
    PaletteViewModel palette =
        new PaletteViewModel(
            broken, DirectExecutor.background(), lens, new Ways(), actions, List.of());
    palette.type("imp");
    assertEquals(List.of("Import"), texts(palette, Kind.SCREEN));
    assertTrue(texts(palette, Kind.FILTER).isEmpty());
    assertFalse(palette.entriesProperty().get().isEmpty());
  }

  private static void run(PaletteViewModel palette, String text) {
    palette.entriesProperty().get().stream()
        .filter(entry -> entry.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(palette.entriesProperty().get()))
        .act()
        .run();
  }

  private final class Ways implements Navigation {
    @Override
    public void articles() {
      went.add("articles");
    }

    @Override
    public void quotes(String speaker) {}

    @Override
    public void timeline() {
      went.add("timeline");
    }

    @Override
    public void name(Facet facet, String name) {
      went.add(facet + " " + name);
    }

    @Override
    public void article(String id) {
      went.add("article " + id);
    }

    @Override
    public void article(String id, Span place) {
      went.add("article " + id + " at " + place);
    }
  }
}
