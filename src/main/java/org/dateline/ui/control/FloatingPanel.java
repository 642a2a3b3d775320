package org.dateline.ui.control;

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

/**
 * A panel for {@link OverlayPane} with a title, a way out, and content that scrolls where the
 * window is small.
 */
public abstract class FloatingPanel extends VBox {

  /** A panel that is empty until {@link #fill}. */
  protected FloatingPanel() {}

  /**
   * Puts everything in; to be called once.
   *
   * @param title what the panel is about
   * @param close closes it
   * @param content what it holds
   */
  protected final void fill(String title, Runnable close, Region content) {
    getStylesheets().add(Theme.sheet(FloatingPanel.class, "panel.css"));
    getStyleClass().addAll(Styles.OVERLAY, "floating-panel");
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
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  /** A heading in small capitals. */
  protected static Node section(String text) {
    Label label = new Label(text.toUpperCase(Locale.ENGLISH));
    label.getStyleClass().add(Styles.SECTION);
    return label;
  }
}
