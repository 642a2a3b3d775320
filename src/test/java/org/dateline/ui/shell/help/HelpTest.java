package org.dateline.ui.shell.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.search.QueryParser;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkit.class)
class HelpTest {
  private final TextField[] field = new TextField[1];
  private final OverlayPane[] pane = new OverlayPane[1];
  private Stage stage;

  private Scene open(int width, int height, boolean dark, Function<Runnable, Region> panel) {
    stage =
        Screenshots.show(
            () -> {
              field[0] = new TextField("search");
              pane[0] = new OverlayPane();
              pane[0].setContent(new StackPane(field[0]));
              return pane[0];
            },
            width,
            height,
            dark);
    Fx.run(
        () -> {
          field[0].requestFocus();
          pane[0].open(panel.apply(pane[0]::close));
        });
    Fx.pulses(3);
    return stage.getScene();
  }

  @AfterEach
  void close() {
    if (stage != null) {
      Fx.run(stage::close);
    }
  }

  @Test
  void everyExampleOfTheQueryLanguageIsUnderstood() {
    List<String> mistaken =
        SearchHelp.CHAPTERS.stream()
            .flatMap(chapter -> chapter.examples().stream())
            .map(SearchHelp.Example::query)
            .filter(query -> !QueryParser.parse(query).problems().isEmpty())
            .toList();
    assertEquals(List.of(), mistaken);
  }

  @Test
  void theKeySheetShowsEveryShortcut() {
    Scene scene = open(1000, 700, false, KeySheet::new);
    Set<String> shown =
        Fx.call(
            () ->
                scene.getRoot().lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.toSet()));
    Set<String> wanted =
        Arrays.stream(Shortcut.values()).map(Shortcut::text).collect(Collectors.toSet());
    assertTrue(shown.containsAll(wanted), () -> wanted + " in " + shown);
  }

  @Test
  void escapeClosesAPanelAndGivesTheFocusBack() {
    open(1000, 700, false, KeySheet::new);
    assertTrue(Fx.call(() -> pane[0].isOpen()));
    Fx.type(KeyCode.ESCAPE);
    assertFalse(Fx.call(() -> pane[0].isOpen()));
    assertTrue(Fx.call(() -> field[0].isFocused()));
  }

  @Test
  void anExampleThatIsClickedIsSearchedFor() {
    List<String> searched = new ArrayList<>();
    Scene scene =
        open(1000, 700, false, close -> new SearchHelp(query -> searched.add(query), close));
    Fx.run(
        () ->
            scene.getRoot().lookupAll(".example").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("troops OR soldiers"))
                .forEach(Button::fire));
    assertEquals(List.of("troops OR soldiers"), searched);
    assertFalse(Fx.call(() -> pane[0].isOpen()));
  }

  @Test
  void aboutNamesTheTypefacesAndTheLibraries() {
    String notice = Notice.read();
    assertTrue(notice.contains("Source Serif 4"), notice);
    assertTrue(notice.contains("Apache Lucene"), notice);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thePanelsArePhotographed(boolean dark) {
    String scheme = dark ? "-dark" : "";
    Screenshots.write("keys" + scheme, open(1000, 700, dark, KeySheet::new));
    close();
    Screenshots.write(
        "search-help" + scheme, open(1000, 700, dark, c -> new SearchHelp(query -> {}, c)));
    close();
    Screenshots.write(
        "about" + scheme, open(1000, 700, dark, c -> new AboutPanel("0.1.0", Notice.read(), c)));
    assertTrue(Fx.call(() -> pane[0].isOpen()));
  }
}
