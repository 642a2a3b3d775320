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
    Rectangle2D place = fitted(frame);
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(frame.maximized());
  }

  /** Where the window was, or within the screen it is on where that has become smaller. */
  private static Rectangle2D fitted(Frame frame) {
    double right = frame.x() + frame.width();
    double bottom = frame.y() + frame.height();
    Rectangle2D was = new Rectangle2D(frame.x(), frame.y(), frame.width(), frame.height());
    if (!Screen.getScreensForRectangle(right - 1, bottom - 1, 1, 1).isEmpty()) {
      return was;
    }
    Rectangle2D screen =
        Screen.getScreensForRectangle(frame.x(), frame.y(), GRIP, GRIP)
            .getFirst()
            .getVisualBounds();
    return within(was, screen);
  }

  /** A window moved and, if it has to be, made smaller, so that all of it is on a screen. */
  static Rectangle2D within(Rectangle2D window, Rectangle2D screen) {
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
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
