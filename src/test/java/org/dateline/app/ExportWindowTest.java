package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Through the real window: a list is written, a selection too, and a citation copied. */
@ExtendWith(FxToolkit.class)
class ExportWindowTest {
  @TempDir Path folder;

  private static void exportNow(RealWindow window) {
    Fx.run(() -> ((Button) window.find(".export-panel .primary")).fire());
    window.settle();
  }

  private static List<String> choices(RealWindow window) {
    return Fx.call(
        () ->
            window.stage().getScene().getRoot().lookupAll(".export-panel .radio-button").stream()
                .map(node -> ((Labeled) node).getText())
                .limit(3)
                .toList());
  }

  @Test
  void aSearchIsWrittenAsATable() throws Exception {
    Path file = folder.resolve("list.csv");
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      Fx.run(() -> window.window().writeTo((name, format) -> Optional.of(file)));
      window.press(KeyCode.SLASH);
      window.type("nato");
      window.press(KeyCode.ENTER);
      window.chord(KeyCode.CONTROL, KeyCode.E);
      Screenshots.write("export-light", window.stage().getScene());
      exportNow(window);

      List<String> lines = Files.readAllLines(file);
      assertTrue(lines.getFirst().startsWith("id,headline,edtf,best,"));
      assertEquals(
          lines.size() - 1 + " articles written to " + file,
          Fx.call(() -> ((Label) window.find(".toast .label")).getText()));
      Screenshots.write("export-done-light", window.stage().getScene());
    }
  }

  @Test
  void onlyWhatIsSelectedIsWritten() throws Exception {
    Path file = folder.resolve("list.csv");
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      Fx.run(() -> window.window().writeTo((name, format) -> Optional.of(file)));
      window.press(KeyCode.J);
      window.chord(KeyCode.SHIFT, KeyCode.J);
      window.chord(KeyCode.SHIFT, KeyCode.J);
      window.chord(KeyCode.SHIFT, KeyCode.K);
      window.chord(KeyCode.CONTROL, KeyCode.E);

      assertEquals(
          List.of("All 5 articles found", "2 selected", "The article that is open"),
          choices(window));
      Screenshots.write("export-selection-light", window.stage().getScene());
      window.press(KeyCode.ENTER);
      window.settle();
      assertEquals(3, Files.readAllLines(file).size());
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidAndTheChoiceStays() throws Exception {
    Path file = folder.resolve("missing/list.csv");
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      Fx.run(() -> window.window().writeTo((name, format) -> Optional.of(file)));
      window.chord(KeyCode.CONTROL, KeyCode.E);
      exportNow(window);

      assertEquals(
          file + " could not be written: its folder does not exist",
          Fx.call(() -> ((Label) window.find(".export-panel .message")).getText()));
      Screenshots.write("export-failed-light", window.stage().getScene());
    }
  }

  @Test
  void aCitationIsCopied() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J);
      Fx.run(() -> window.window().actions().perform(Shortcut.COPY_CITED));
      window.settle();
      String headline = Fx.call(() -> window.find(".text-column").getAccessibleText());
      String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());

      assertTrue(copied.contains("“"), copied);
      assertTrue(
          copied
              .toLowerCase(Locale.ROOT)
              .contains(headline.substring(0, 12).toLowerCase(Locale.ROOT)),
          copied);
    }
  }

  @Test
  void theArticleIsSavedAsPdfAndPrintingSaysThatThereIsNoPrinter() throws Exception {
    Path file = folder.resolve("article.pdf");
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      Fx.run(() -> window.window().writeTo((name, kind) -> Optional.of(file)));
      window.press(KeyCode.J);
      Fx.run(() -> window.window().actions().perform(Shortcut.SAVE_PDF));
      window.settle();
      assertTrue(
          Fx.call(() -> ((Label) window.find(".toast .label")).getText())
              .endsWith(" saved as " + file));
      assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));

      window.chord(KeyCode.CONTROL, KeyCode.P);
      window.settle();
      assertEquals(
          "No printer is set up on this computer.",
          Fx.call(() -> ((Label) window.find(".toast .label")).getText()));
      Screenshots.write("print-no-printer-light", window.stage().getScene());
    }
  }
}
