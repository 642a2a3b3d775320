package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.article.Span;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class MarginNotesTest {
  private static final Span QUOTE = new Span(40, 60);

  private static void click(Node node) {
    node.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  @Test
  void aClickOnASpeakerAsksAboutItsQuoteWhereAnythingCanBePutRight() {
    List<Span> asked = new ArrayList<>();
    Fx.run(
        () -> {
          MarginNotes notes = new MarginNotes();
          notes.show(List.of(new MarginNote(3, QUOTE, "perhaps Olha Koval", false)));
          click(notes.getChildren().getFirst());
          assertEquals(true, notes.isMouseTransparent());
          notes.onAsk(asked::add);
          click(notes.getChildren().getFirst());
          assertEquals(false, notes.isMouseTransparent());
        });
    assertEquals(List.of(QUOTE), asked);
  }
}
