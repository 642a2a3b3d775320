package org.dateline.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.export.Made;
import org.dateline.export.pdf.PageImages.Dots;
import org.dateline.export.pdf.Paper;
import org.dateline.ui.DirectExecutor;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
  @TempDir Path folder;

  private final Queue<Runnable> ui = new ArrayDeque<>();
  private final FakePress press = new FakePress();
  private final PrintViewModel model =
      new PrintViewModel(
          press,
          new Background(new DirectExecutor(), ui::add),
          () -> Instant.parse("2026-05-01T12:00:00Z"));

  private static final class FakePress implements Press, Press.Job {
    private final List<String> done = new ArrayList<>();
    private boolean there = true;
    private boolean agreed = true;
    private int refused;

    @Override
    public boolean isThere() {
      return there;
    }

    @Override
    public Optional<Job> ask(String title) {
      done.add("asked for " + title);
      return agreed ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Paper paper() {
      return Paper.LETTER;
    }

    @Override
    public boolean wants(int page) {
      return page != 2;
    }

    @Override
    public boolean print(Dots page) {
      done.add(page.width() + " × " + page.height());
      return done.size() != refused;
    }

    @Override
    public boolean end() {
      done.add("ended");
      return true;
    }
  }

  private static Article threePages() {
    Made made = Made.article("Long");
    for (int i = 0; i < 70; i++) {
      made.block(Role.BODY, "The harbour has cranes.");
    }
    return made.made();
  }

  private PrintState settle() {
    while (!ui.isEmpty()) {
      ui.remove().run();
    }
    return model.stateProperty().get();
  }

  @Test
  void thePagesAskedForGoToThePrinter() {
    model.print(threePages());
    assertInstanceOf(PrintState.Busy.class, model.stateProperty().get());
    assertEquals(new PrintState.Printed(2), settle());
    assertEquals(List.of("asked for Long", "2550 × 3299", "2550 × 3299", "ended"), press.done);
  }

  @Test
  void whereThereIsNoPrinterNothingIsAsked() {
    press.there = false;
    model.print(Made.bridge());
    assertEquals(new PrintState.NoPrinter(), settle());
    assertEquals(List.of(), press.done);
  }

  @Test
  void whoCallsItOffPrintsNothing() {
    press.agreed = false;
    model.print(Made.bridge());
    assertEquals(new PrintState.Idle(), settle());
  }

  @Test
  void aPrinterThatRefusesAPageIsTold() {
    press.refused = 2;
    model.print(Made.bridge());
    assertEquals(new PrintState.Failed("The printer did not take page 1."), settle());
  }

  @Test
  void anArticleIsSavedOverWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "old");
    model.save(threePages(), file, Paper.A4);
    assertEquals(new PrintState.Saved(file, 3), settle());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(3, document.getNumberOfPages());
    }
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Path file = folder.resolve("missing/a.pdf");
    model.save(Made.bridge(), file, Paper.A4);
    assertEquals(
        new PrintState.Failed(file + " could not be written: its folder does not exist"), settle());
  }
}
