package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.settings.Settings;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who says a quote, put right where it is read, in the program's window with keys and clicks. */
@ExtendWith(FxToolkit.class)
class QuoteCorrectionsWindowTest {
  @TempDir Path folder;

  private RealWindow open(String... bodies) throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int i = 0; i < bodies.length; i++) {
      Files.writeString(
          news.resolve("harbour" + i + ".txt"),
          "Harbour news number " + i + "\n\n3 May 2019\n\n" + bodies[i] + "\n");
    }
    return RealWindow.on(folder, news, Settings.defaults());
  }

  private RealWindow onTwoQuotes() throws Exception {
    return open(
        "“The harbour will be built this year,” Jens Stoltenberg said in Oslo on Friday."
            + " Angela Merkel listened to him for an hour, and went to see the old docks."
            + "\n\n“Nobody needs another harbour here,” Angela Merkel said after the visit.");
  }

  private static List<Change> kept(RealWindow window) {
    return window.workspace().opened().corrections().store().corrections().stream()
        .map(Correction::change)
        .toList();
  }

  private static String speaker(RealWindow window, int row) {
    return Fx.call(
        () -> ((Labeled) window.all(".quote-cell:filled .quote-speaker").get(row)).getText());
  }

  private static void toQuotes(RealWindow window) {
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.settle();
    Node list = window.find(".quotes .list-view");
    Fx.run(list::requestFocus);
  }

  @Test
  void theSpeakerIsCorrectedAmongTheQuotesAndTakenBack() throws Exception {
    try (RealWindow window = onTwoQuotes()) {
      toQuotes(window);
      assertEquals("Jens Stoltenberg", speaker(window, 0));
      window.press(KeyCode.F2);
      window.settle();
      Screenshots.write("quotes-correct", window.stage().getScene());
      window.click(window.find(".quote-card .chip"));
      window.settle();
      assertEquals("Angela Merkel", speaker(window, 0));
      assertEquals(1, kept(window).size());
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      window.settle();
      assertEquals("Jens Stoltenberg", speaker(window, 0));
      assertEquals(List.of(), kept(window));
    }
  }

  @Test
  void theListStaysWhereItWas() throws Exception {
    try (RealWindow window = onTwoQuotes()) {
      toQuotes(window);
      window.press(KeyCode.J, KeyCode.F2);
      window.settle();
      window.type("somebody new");
      window.press(KeyCode.ENTER);
      window.settle();
      assertEquals("somebody new", speaker(window, 1));
      ListView<?> list = (ListView<?>) window.find(".quotes .list-view");
      assertEquals(1, Fx.call(() -> list.getSelectionModel().getSelectedIndex()));
    }
  }

  @Test
  void whatIsNoQuoteIsGoneAlsoAfterARebuildAndComesBack() throws Exception {
    try (RealWindow window = onTwoQuotes()) {
      toQuotes(window);
      window.press(KeyCode.F2);
      window.settle();
      window.click(window.labelled("Not a quote"));
      window.settle();
      assertEquals("Angela Merkel", speaker(window, 0));
      assertEquals(1, window.all(".quote-cell:filled").size());
    }
    Path archive = folder.resolve("archive");
    try (Workspace rebuilt = Workspace.rebuild(archive, org.dateline.ingest.Importer.WATCHED)) {
      assertFalse(rebuilt.store().roots().isEmpty());
    }
    try (RealWindow again = RealWindow.on(folder, folder.resolve("news"), Settings.defaults())) {
      toQuotes(again);
      assertEquals(1, again.all(".quote-cell:filled").size());
      again.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      again.settle();
      again.press(KeyCode.F2);
      again.settle();
      again.click(
          again.all(".correction-card .button").stream()
              .filter(node -> ((Labeled) node).getText().startsWith("Put back the quote “The"))
              .findFirst()
              .orElseThrow());
      again.settle();
      toQuotes(again);
      assertEquals(2, again.all(".quote-cell:filled").size());
    }
  }

  @Test
  void theSpeakerIsCorrectedWhereTheArticleIsRead() throws Exception {
    try (RealWindow window = onTwoQuotes()) {
      window.press(KeyCode.Q);
      window.settle();
      Screenshots.write("reader-quotes-card", window.stage().getScene());
      window.press(KeyCode.F2);
      window.settle();
      Screenshots.write("reader-quote-card", window.stage().getScene());
      window.click(window.find(".quote-card .chip"));
      window.settle();
      assertEquals(1, kept(window).size());
      assertTrue(
          kept(window).getFirst() instanceof Change.Speaker said
              && said.name().equals("Angela Merkel"));
      window.press(KeyCode.Q);
      window.settle();
      assertEquals(
          List.of("Angela Merkel", "Angela Merkel"),
          window.all(".quotes-card .quote-row .speaker").stream()
              .map(node -> ((Labeled) node).getText())
              .toList());
    }
  }

  @Test
  void anArchiveWithoutQuotesSaysSo() throws Exception {
    try (RealWindow window = open("The harbour of Oslo was opened on Friday.")) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
      window.settle();
      assertTrue(window.words().contains("No quotes yet"), window.words()::toString);
      assertFalse(window.words().contains("Clear all filters"));
      Screenshots.write("quotes-none", window.stage().getScene());
    }
  }

  @Test
  void allSpeakersAreListedAndFound() throws Exception {
    StringBuilder said = new StringBuilder();
    for (String name :
        List.of(
            "Ann Carter",
            "Bob Fisher",
            "Carol Baker",
            "David Mason",
            "Emma Potter",
            "Frank Miller",
            "Grace Taylor",
            "Henry Cooper",
            "Irene Walker",
            "James Turner")) {
      said.append("“The harbour is good,” ").append(name).append(" said on Friday.\n\n");
    }
    try (RealWindow window = open(said.toString())) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
      window.settle();
      window.click(window.labelled("All 10 speakers…"));
      window.settle();
      Screenshots.write("quotes-speakers", window.stage().getScene());
      window.type("turn");
      window.press(KeyCode.ENTER);
      window.settle();
      assertEquals(List.of("Speaker: James Turner"), window.chips());
      window.press(KeyCode.ESCAPE);
      assertEquals(1, window.all(".quote-cell:filled").size());
    }
  }
}
