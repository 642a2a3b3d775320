package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.dateline.article.Span;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** The words beside a passage, one below the other where their lines are too near. */
final class MarginNotes extends Pane {
  /** With less room than this there are none. */
  private static final double LEAST = 92;

  private static final double MOST = 150;

  private List<MarginNote> notes = List.of();
  private double room;
  private @Nullable Consumer<Span> ask;

  MarginNotes() {
    setManaged(false);
    setPickOnBounds(false);
    setMouseTransparent(true);
    getStyleClass().add("margin-notes");
  }

  /** Tells {@code asking} which quote's speaker somebody clicks on. */
  void onAsk(Consumer<Span> asking) {
    ask = asking;
    setMouseTransparent(false);
  }

  private void clicked(MouseEvent event, MarginNote note) {
    if (ask != null && event.getButton() == MouseButton.PRIMARY) {
      ask.accept(note.quote());
    }
    event.consume();
  }

  /** Shows these words and no others; returns whether anything changed. */
  boolean show(List<MarginNote> now) {
    if (now.equals(notes)) {
      return false;
    }
    notes = List.copyOf(now);
    List<Label> labels = new ArrayList<>();
    for (MarginNote note : notes) {
      Label label = new Label(note.text());
      label.getStyleClass().add(note.sure() ? "speaker" : Styles.UNCERTAIN);
      label.setWrapText(true);
      label.setManaged(false);
      label.setTooltip(new Tooltip("Who says this?"));
      label.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
      label.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, note));
      labels.add(label);
    }
    getChildren().setAll(labels);
    return true;
  }

  /** Says how much room there is beside the text; returns whether that changes anything. */
  boolean setRoom(double now) {
    double usable = now < LEAST ? 0 : Math.min(MOST, now);
    boolean changed = usable != room;
    room = usable;
    setVisible(room > 0);
    return changed;
  }

  /**
   * Puts the words beside their lines.
   *
   * @param x where the margin begins
   * @param lineTop how far down the line of a character lies
   */
  void place(double x, IntToDoubleFunction lineTop) {
    double free = 0;
    for (int i = 0; i < notes.size() && room > 0; i++) {
      Label label = (Label) getChildren().get(i);
      label.applyCss();
      double height = label.prefHeight(room);
      double y = Math.max(free, lineTop.applyAsDouble(notes.get(i).offset()));
      label.resizeRelocate(snapPositionX(x), snapPositionY(y), room, height);
      free = y + height;
    }
  }
}
