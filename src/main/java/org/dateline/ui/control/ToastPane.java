package org.dateline.ui.control;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Content with room at the bottom for a notice. */
public final class ToastPane extends StackPane implements Notices {
  private static final Duration SHOWN = Duration.seconds(10);
  private static final Insets MARGIN = new Insets(0, 16, 20, 16);

  private final Label text = new Label();
  private final Button action = new Button();
  private final HBox toast = new HBox(text, action);
  private final PauseTransition time = new PauseTransition(SHOWN);

  /** Room without content yet. */
  public ToastPane() {
    toast.getStyleClass().add("toast");
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toast.setVisible(false);
    setAlignment(toast, Pos.BOTTOM_CENTER);
    setMargin(toast, MARGIN);
    time.setOnFinished(event -> hide());
    getChildren().add(toast);
  }

  /** Lays the room over {@code content}. */
  public void setContent(Node content) {
    getChildren().setAll(List.of(content, toast));
  }

  @Override
  public void show(String notice) {
    toast.getChildren().setAll(List.of(text));
    showText(notice);
  }

  @Override
  public void show(String notice, String actionText, Runnable act) {
    toast.getChildren().setAll(List.of(text, action));
    action.setText(actionText);
    action.setOnAction(
        event -> {
          hide();
          act.run();
        });
    showText(notice);
  }

  private void showText(String notice) {
    text.setText(notice);
    toast.setAccessibleText(notice);
    toast.setVisible(true);
    time.playFromStart();
  }

  /** Takes the notice away. */
  public void hide() {
    time.stop();
    toast.setVisible(false);
  }
}
