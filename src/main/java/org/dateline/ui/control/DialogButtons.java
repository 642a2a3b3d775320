package org.dateline.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.theme.Styles;

/** The buttons at the foot of a dialog, in the order of all dialogs: what leaves it, what acts. */
public final class DialogButtons extends HBox {
  private static final double GAP = 8;

  /**
   * A row of buttons at the right.
   *
   * @param leave leaves everything as it was, as Escape does
   * @param act does what the dialog is about
   */
  public DialogButtons(Button leave, Button act) {
    super(GAP);
    getStyleClass().add("dialog-buttons");
    act.getStyleClass().add(Styles.PRIMARY);
    leave.setMinWidth(Region.USE_PREF_SIZE);
    act.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(space, leave, act);
  }
}
