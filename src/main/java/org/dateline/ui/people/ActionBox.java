package org.dateline.ui.people;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Content that acts as a button: by a click, Enter or Space. */
class ActionBox extends StackPane {
  private final Runnable action;

  /**
   * A box.
   *
   * @param name what a screen reader says
   * @param content what is seen
   */
  ActionBox(String name, Node content, Runnable action) {
    this.action = action;
    getStyleClass().add("action-box");
    getChildren().add(content);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Does what a click does. */
  final void fire() {
    action.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
    if (accessible == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(accessible, parameters);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      fire();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      fire();
      event.consume();
    }
  }
}
