package org.dateline.ui.control;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The window's content with room above it for one panel that floats: Escape or a click beside the
 * panel closes it, the focus stays in it while it is open and goes back where it was.
 */
public final class OverlayPane extends StackPane {
  private Node content = new Region();
  private final Region veil = new Region();
  private @Nullable Node panel;
  private @Nullable Node focusBefore;

  /** Room without content yet. */
  public OverlayPane() {
    veil.getStyleClass().add(Styles.VEIL);
    veil.setOnMousePressed(
        event -> {
          close();
          event.consume();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    getChildren().addListener((ListChangeListener<Node>) change -> content.setDisable(isOpen()));
  }

  /** Lays the overlay's room over {@code under}. */
  public void setContent(Node under) {
    close();
    content = under;
    getChildren().setAll(List.of(content));
  }

  /** Whether a panel is open. */
  public boolean isOpen() {
    return panel != null;
  }

  /** Opens {@code floating} in the middle, over a veil, and gives it the focus. */
  public void open(Region floating) {
    open(floating, Pos.CENTER, Insets.EMPTY);
    veil.setOpacity(1);
  }

  /**
   * Opens {@code floating} at a place of the window, without dimming the rest, and gives it the
   * focus.
   */
  public void open(Region floating, Pos where, Insets margin) {
    close();
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    panel = floating;
    veil.setOpacity(0);
    setAlignment(floating, where);
    setMargin(floating, margin);
    floating.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(List.of(content, veil, floating));
    floating.requestFocus();
  }

  /** Closes the panel, if one is open. */
  public void close() {
    if (panel == null) {
      return;
    }
    panel = null;
    getChildren().setAll(List.of(content));
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  private void closeOnEscape(KeyEvent event) {
    if (isOpen() && event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
