package org.dateline.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A line at the top of a pane while an answer is on its way. Answers that come soon show nothing.
 */
public final class BusyBar extends ProgressBar {
  private static final Duration PATIENCE = Duration.millis(150);

  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * A line that is not seen, at the top of the stack that it is put into.
   *
   * @param name what goes on, for who can't see it
   */
  public BusyBar(String name) {
    super(INDETERMINATE_PROGRESS);
    getStyleClass().add("busy");
    setMaxWidth(Double.MAX_VALUE);
    setVisible(false);
    setAccessibleText(name);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    patience.setOnFinished(event -> setVisible(true));
  }

  /** Shows the line unless {@link #stop} comes soon; {@code progress} is 0 to 1, or negative. */
  public void start(double progress) {
    setProgress(progress);
    if (!isVisible() && patience.getStatus() != PauseTransition.Status.RUNNING) {
      patience.playFromStart();
    }
  }

  /**
   * Shows the line, for an answer that can't tell how far it is, unless {@link #stop} comes soon.
   */
  public void start() {
    start(INDETERMINATE_PROGRESS);
  }

  /** Hides the line. */
  public void stop() {
    patience.stop();
    setVisible(false);
  }
}
