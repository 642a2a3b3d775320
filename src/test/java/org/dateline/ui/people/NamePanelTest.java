package org.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking for a name while the archive is still being asked. */
@ExtendWith(FxToolkit.class)
class NamePanelTest {
  private final Deque<Runnable> answers = new ArrayDeque<>();
  private final List<String> chosen = new ArrayList<>();
  private final NamePanel panel =
      Fx.call(
          () -> {
            Background slow = new Background(new DirectExecutor(), answers::add);
            NameChoiceViewModel model =
                new NameChoiceViewModel(
                    FakeArchive.ofFive(),
                    slow,
                    Facet.PERSON,
                    "Vladimir Putin",
                    List.of("Jens Stoltenberg"));
            NamePanel.Words words =
                new NamePanel.Words(
                    Facet.PERSON, "Merge", "Which one?", "Merge", "", "Vladimir Putin");
            return new NamePanel(words, model, chosen::add, () -> {});
          });

  private void answer() {
    Fx.run(
        () -> {
          while (!answers.isEmpty()) {
            answers.remove().run();
          }
        });
  }

  private TextField field() {
    return (TextField) Objects.requireNonNull(panel.lookup(".text-field"));
  }

  private ListView<?> list() {
    return (ListView<?>) Objects.requireNonNull(panel.lookup(".list-view"));
  }

  private void enter() {
    Fx.run(
        () ->
            Event.fireEvent(
                field(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private int selected() {
    return Fx.call(() -> list().getSelectionModel().getSelectedIndex());
  }

  @Test
  void enterDoesNotLeadIntoTheNamesOfBefore() {
    answer();
    assertFalse(Fx.call(() -> list().getItems().isEmpty()));
    Fx.run(() -> field().setText("sto"));
    enter();
    assertEquals(-1, selected());
    answer();
    enter();
    assertEquals(0, selected());
    assertEquals(List.of(), chosen);
  }
}
