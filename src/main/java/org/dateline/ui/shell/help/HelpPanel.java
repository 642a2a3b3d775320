package org.dateline.ui.shell.help;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** A panel with a title, a way out, and content that scrolls where the window is small. */
abstract class HelpPanel extends VBox {

  /**
   * A panel.
   *
   * @param title what it is about
   * @param close closes it
   */
  HelpPanel(String title, Runnable close) {
    getStylesheets().add(Theme.sheet(HelpPanel.class, "help.css"));
    getStyleClass().addAll(Styles.OVERLAY, "help-panel");
    Label name = new Label(title);
    name.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button escape = new Button("Esc");
    escape.getStyleClass().addAll(Styles.KEY, "escape");
    escape.setAccessibleText("Close");
    escape.setOnAction(event -> close.run());
    HBox head = new HBox(name, space, escape);
    head.getStyleClass().add("head");
    getChildren().add(head);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  /** Puts the content in; to be called once. */
  final void fill(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  /** A heading in small capitals. */
  static Node section(String text) {
    Label label = new Label(text.toUpperCase(Locale.ENGLISH));
    label.getStyleClass().add(Styles.SECTION);
    return label;
  }
}
