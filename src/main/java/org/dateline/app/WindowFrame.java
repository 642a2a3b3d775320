package org.dateline.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.settings.Settings.Frame;
import org.jspecify.annotations.Nullable;

/** Where the window stands: put back where it was, if a screen is still there. */
final class WindowFrame {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;

  /** So much of the window has to lie on a screen to be found again. */
  private static final double GRIP = 100;

  private WindowFrame() {}

  static void restore(Stage stage, @Nullable Frame frame) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    boolean onScreen =
        frame != null && !Screen.getScreensForRectangle(frame.x(), frame.y(), GRIP, GRIP).isEmpty();
    if (frame == null || !onScreen) {
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
      stage.centerOnScreen();
      return;
    }
    stage.setX(frame.x());
    stage.setY(frame.y());
    stage.setWidth(frame.width());
    stage.setHeight(frame.height());
    stage.setMaximized(frame.maximized());
  }

  static Frame of(Stage stage, List<Double> dividers) {
    return new Frame(
        stage.getX(),
        stage.getY(),
        stage.getWidth(),
        stage.getHeight(),
        stage.isMaximized(),
        dividers);
  }
}
