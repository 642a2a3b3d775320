package org.dateline.ui.articles.reader;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.ui.articles.reader.Passages.Position;

/** The mouse and the keys over a text: selecting, copying, scrolling. */
final class TextInput {
  private final TextColumn column;
  private final Runnable changed;
  private Passages passages = new Passages(List.of(), "");
  private TextSelection selection = new TextSelection(passages);
  private boolean dragging;

  /**
   * Listens to {@code column}.
   *
   * @param column where the text is
   * @param changed told when something else is selected
   */
  TextInput(TextColumn column, Runnable changed) {
    this.column = column;
    this.changed = changed;
    column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    column.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Selects nothing in another text. */
  void show(Passages text) {
    passages = text;
    selection = new TextSelection(text);
    dragging = false;
  }

  Passages passages() {
    return passages;
  }

  TextSelection selection() {
    return selection;
  }

  /** Puts what is selected on the clipboard, if anything is. */
  void copy() {
    if (!selection.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selection.text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void press(MouseEvent event) {
    column.requestFocus();
    Position at = column.positionAt(event.getX(), event.getY());
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isShiftDown()) {
      selection.extend(at);
    } else {
      switch (event.getClickCount()) {
        case 1 -> selection.start(at);
        case 2 -> selection.selectWord(at);
        default -> selection.selectPassage(at.passage());
      }
    }
    dragging = event.getClickCount() == 1;
    changed.run();
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!dragging) {
      return;
    }
    if (event.getY() < 0) {
      column.scrollBy(event.getY());
    } else if (event.getY() > column.getHeight()) {
      column.scrollBy(event.getY() - column.getHeight());
    }
    double y = Math.clamp(event.getY(), 0, Math.max(0, column.getHeight() - 1));
    selection.extend(column.positionAt(event.getX(), y));
    changed.run();
    event.consume();
  }

  private void key(KeyEvent event) {
    boolean done;
    if (event.isShiftDown()) {
      done = select(event);
    } else {
      done = event.isShortcutDown() ? shortcut(event) : scroll(event);
    }
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case C, INSERT -> copy();
      case A -> {
        selection.selectAll();
        changed.run();
      }
      case HOME -> column.scrollToTop();
      case END -> column.scrollToEnd();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean select(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (direction == 0) {
      return false;
    }
    selection.extendBy(direction, event.isShortcutDown(), column.top());
    changed.run();
    selection.caret().ifPresent(column::reveal);
    return true;
  }

  private boolean scroll(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case UP -> column.scrollByLines(-1);
      case DOWN -> column.scrollByLines(1);
      case PAGE_UP -> column.scrollByPages(-1);
      case PAGE_DOWN, SPACE -> column.scrollByPages(1);
      case HOME -> column.scrollToTop();
      case END -> column.scrollToEnd();
      default -> {
        return false;
      }
    }
    return true;
  }
}
