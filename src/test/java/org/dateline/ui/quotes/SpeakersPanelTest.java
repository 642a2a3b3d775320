package org.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of all speakers while the archive is still being asked. */
@ExtendWith(FxToolkit.class)
class SpeakersPanelTest {
  private final Deque<Runnable> answers = new ArrayDeque<>();
  private final Lens lens = new Lens();
  private final SpeakersPanel panel =
      Fx.call(
          () -> {
            FakeQuotations quotations = new FakeQuotations(40, FixtureArticles.five().getFirst());
            QuotesViewModel quotes =
                new QuotesViewModel(
                    quotations, FakeArchive.ofFive(), DirectExecutor.background(), lens);
            Background slow = new Background(new DirectExecutor(), answers::add);
            return new SpeakersPanel(new SpeakersViewModel(quotations, quotes, slow, lens));
          });

  private void answer() {
    Fx.run(
        () -> {
          while (!answers.isEmpty()) {
            answers.remove().run();
          }
        });
  }

  private void type(String text) {
    Fx.run(() -> field().setText(text));
  }

  private void enter() {
    Fx.run(
        () ->
            Event.fireEvent(
                field(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private TextField field() {
    return (TextField) Objects.requireNonNull(panel.lookup(".text-field"));
  }

  private ListView<?> list() {
    return (ListView<?>) Objects.requireNonNull(panel.lookup(".list-view"));
  }

  private List<Filter> filters() {
    return Fx.call(() -> List.copyOf(lens.request().filters()));
  }

  @Test
  void enterChoosesNobodyOfTheListOfBefore() {
    answer();
    assertFalse(Fx.call(() -> list().getItems().isEmpty()));
    type("ann");
    enter();
    assertEquals(List.of(), filters());
    answer();
    enter();
    assertEquals(1, filters().size());
  }

  @Test
  void theLastStaysSelectedWhereTheListBecomesShorter() {
    answer();
    Fx.run(() -> list().getSelectionModel().selectLast());
    type("ann");
    answer();
    int last = Fx.call(() -> list().getItems().size()) - 1;
    assertTrue(last >= 0);
    assertEquals(last, Fx.call(() -> list().getSelectionModel().getSelectedIndex()));
  }
}
