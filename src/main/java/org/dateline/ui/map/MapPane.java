package org.dateline.ui.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.dateline.article.Place.Coordinates;
import org.dateline.ui.control.PaintedRegion;
import org.dateline.ui.control.Token;
import org.dateline.ui.map.Circles.Circle;
import org.jspecify.annotations.Nullable;

/**
 * The map itself. Land is painted beyond the edges, so that moving the map moves a picture and
 * paints circles only; it is painted anew when one zooms or comes to the picture's edge.
 */
final class MapPane extends Region {
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);
  private static final double BEYOND = 0.4;
  private static final double ZOOM = 1.5;
  private static final double SCROLL_STEP = 40;
  private static final double STEP = 60;
  private static final double CLICK = 3;

  /** The places to be seen at first are those that have this share of all mentions. */
  private static final double MOST = 0.9;

  private static final double HALO = 3;

  private final WorldMap world;
  private final PaintedRegion ground = new PaintedRegion(this::paintGround);
  private final PaintedRegion circles = new PaintedRegion(this::paintCircles);
  private final Label hint = new Label();
  private final Predicate<MapPlace> chosen;
  private BiConsumer<MapPlace, Boolean> choosing = (spot, exclude) -> {};
  private Runnable moved = () -> {};
  private List<MapPlace> spots = List.of();
  private Circles placed = new Circles(List.of(), 0, 0);
  private MapProjection screen = new MapProjection(0.5, 0.38, 800, 1, 1);
  private MapProjection painted = screen;
  private boolean fitting = true;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;

  /**
   * A map without places.
   *
   * @param chosen whether only articles of a place are kept
   */
  MapPane(WorldMap world, Predicate<MapPlace> chosen) {
    this.world = world;
    this.chosen = chosen;
    getStyleClass().add("map-pane");
    hint.getStyleClass().add("map-hint");
    hint.setMouseTransparent(true);
    hint.setManaged(false);
    hint.setVisible(false);
    ground.setManaged(false);
    circles.setManaged(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(ground, circles, hint);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Map; the list beside it has the same places");
    setAccessibleHelp("Arrow keys move the map, plus and minus zoom, 0 shows all places.");
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hint.setVisible(false));
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusVisibleProperty().subscribe(circles::repaint);
  }

  /** Shows these places, most articles first, and all of them unless one has looked elsewhere. */
  void show(List<MapPlace> shown) {
    spots = shown;
    hint.setVisible(false);
    if (fitting) {
      fit();
    }
    circlesChanged();
  }

  /** Tells {@code handler} which place was clicked, and whether to leave it out. */
  void onChoose(BiConsumer<MapPlace, Boolean> handler) {
    choosing = handler;
  }

  /** Tells {@code handler} when other places can be seen. */
  void onMoved(Runnable handler) {
    moved = handler;
  }

  /** The circles that are drawn. */
  Circles placed() {
    return placed;
  }

  /**
   * Shows where most of it happens, and again whenever the places change: a single far one does not
   * make all others small.
   */
  void fit() {
    fitting = true;
    long left = Math.round(MOST * spots.stream().mapToLong(MapPlace::articles).sum());
    List<Coordinates> points = new ArrayList<>();
    for (MapPlace spot : spots) {
      Coordinates at = spot.at();
      if (at != null && left > 0) {
        points.add(at);
      }
      left -= spot.articles();
    }
    look(MapProjection.around(points, Math.max(1, getWidth()), Math.max(1, getHeight())));
  }

  void zoomIn() {
    zoom(ZOOM, getWidth() / 2, getHeight() / 2);
  }

  void zoomOut() {
    zoom(1 / ZOOM, getWidth() / 2, getHeight() / 2);
  }

  /** Moves to a place, if it can't be seen. */
  void reveal(MapPlace spot) {
    Coordinates at = spot.at();
    if (at != null && !screen.shows(at)) {
      fitting = false;
      look(screen.moved(getWidth() / 2 - screen.screenX(at), getHeight() / 2 - screen.screenY(at)));
    }
  }

  private void zoom(double factor, double x, double y) {
    fitting = false;
    look(screen.zoomed(factor, x, y));
  }

  private void move(double right, double down) {
    fitting = false;
    look(screen.moved(right, down));
  }

  private void look(MapProjection next) {
    screen = next;
    placeGround();
    circlesChanged();
  }

  private void circlesChanged() {
    placed = Circles.of(spots, screen);
    circles.repaint();
    requestLayout();
    moved.run();
  }

  /** Moves the picture of the land, or paints another one. */
  private void placeGround() {
    double right = (painted.x() - screen.x()) * screen.scale();
    double down = (painted.y() - screen.y()) * screen.scale();
    boolean covers =
        painted.scale() == screen.scale()
            && painted.width() == screen.width()
            && painted.height() == screen.height()
            && Math.abs(right) <= screen.width() * BEYOND
            && Math.abs(down) <= screen.height() * BEYOND;
    if (!covers) {
      painted = screen;
      ground.repaint();
      right = 0;
      down = 0;
    }
    ground.setTranslateX(Math.rint(right));
    ground.setTranslateY(Math.rint(down));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (screen.width() != width || screen.height() != height) {
      screen = screen.sized(width, height);
      if (fitting) {
        fit();
      } else {
        look(screen);
      }
    }
    ground.resizeRelocate(
        -width * BEYOND, -height * BEYOND, width * (1 + 2 * BEYOND), height * (1 + 2 * BEYOND));
    circles.resizeRelocate(0, 0, width, height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 300;
  }

  private void paintGround(GraphicsContext g, double width, double height) {
    MapProjection beyond =
        new MapProjection(painted.x(), painted.y(), painted.scale(), width, height);
    new GroundPainter(world, beyond).paint(g, ground::colour);
  }

  private void paintCircles(GraphicsContext g, double width, double height) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (Circle circle : placed.drawn()) {
      paint(g, circle);
    }
    for (Circle circle : placed.drawn()) {
      label(g, circle);
    }
    if (isFocusVisible()) {
      g.setLineDashes();
      g.setStroke(circles.colour(Token.ACCENT));
      g.strokeRect(0.5, 0.5, width - 1, height - 1);
    }
  }

  private void paint(GraphicsContext g, Circle circle) {
    boolean guess = circle.spot().isGuess();
    Color colour = circles.colour(guess ? Token.UNCERTAIN : Token.PLACE);
    double left = circle.x() - circle.radius();
    double top = circle.y() - circle.radius();
    double side = 2 * circle.radius();
    if (circle.extent() == Extent.LOCALITY) {
      g.setFill(colour.deriveColor(0, 1, 1, guess ? 0.12 : 0.25));
      g.fillOval(left, top, side, side);
    }
    g.setStroke(colour);
    g.setLineWidth(circle.extent() == Extent.LOCALITY ? 1.4 : 1);
    if (guess) {
      g.setLineDashes(3, 3);
    }
    g.strokeOval(left, top, side, side);
    g.setLineDashes();
    if (chosen.test(circle.spot())) {
      g.setStroke(circles.colour(Token.ACCENT));
      g.setLineWidth(2);
      g.strokeOval(left - 3, top - 3, side + 6, side + 6);
    }
  }

  private void label(GraphicsContext g, Circle circle) {
    boolean guess = circle.spot().isGuess();
    String name = circle.spot().name() + (guess ? " ?" : "");
    g.setFill(circles.colour(guess ? Token.UNCERTAIN : Token.INK));
    double radius = circle.radius();
    double x = circle.x();
    double y = circle.y();
    switch (circle.label()) {
      case NONE -> {
        if (guess && radius > 6) {
          write(g, "?", x, y);
        }
      }
      case INSIDE -> {
        write(g, name, x, y - 7);
        write(g, NUMBER.format(circle.spot().articles()), x, y + 7);
      }
      case BELOW -> write(g, name, x, y + radius + 9);
      case ABOVE -> write(g, name, x, y - radius - 8);
      case RIGHT -> {
        g.setTextAlign(TextAlignment.LEFT);
        write(g, name, x + radius + 5, y);
        g.setTextAlign(TextAlignment.CENTER);
      }
      case LEFT -> {
        g.setTextAlign(TextAlignment.RIGHT);
        write(g, name, x - radius - 5, y);
        g.setTextAlign(TextAlignment.CENTER);
      }
    }
  }

  /** Text that can be read on land, sea and circles: the colour of the land is around it. */
  private void write(GraphicsContext g, String text, double x, double y) {
    g.setStroke(circles.colour(Token.LAND).deriveColor(0, 1, 1, 0.75));
    g.setLineWidth(HALO);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.strokeText(text, x, y);
    g.fillText(text, x, y);
  }

  /** The place at a point, the smallest of several; null for none. */
  private @Nullable Circle at(double x, double y) {
    Circle found = null;
    for (Circle circle : placed.drawn()) {
      if (circle.holds(x, y) && (found == null || circle.radius() <= found.radius())) {
        found = circle;
      }
    }
    return found;
  }

  private void point(double x, double y) {
    Circle circle = at(x, y);
    setCursor(circle == null ? Cursor.DEFAULT : Cursor.HAND);
    hint.setVisible(circle != null);
    if (circle != null) {
      hint.setText(MapWords.spot(circle.spot()) + ". Click filters, Alt leaves out.");
      hint.autosize();
      double left = Math.clamp(circle.x() + 12, 0, Math.max(0, getWidth() - hint.getWidth()));
      double top = circle.y() - circle.radius() - hint.getHeight() - 4;
      hint.relocate(Math.rint(left), Math.rint(Math.max(0, top)));
    }
  }

  private void press(MouseEvent event) {
    requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      hint.setVisible(false);
      move(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    Circle circle = at(event.getX(), event.getY());
    boolean still = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) <= CLICK;
    if (circle != null && still && event.getButton() == MouseButton.PRIMARY) {
      choosing.accept(circle.spot(), event.isAltDown());
    }
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    zoom(Math.pow(ZOOM, event.getDeltaY() / SCROLL_STEP / 2), event.getX(), event.getY());
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (handled(event.getCode(), event.getText())) {
      event.consume();
    }
  }

  private boolean handled(KeyCode code, @Nullable String text) {
    boolean known = true;
    if ("+".equals(text) || code == KeyCode.ADD || code == KeyCode.PLUS) {
      zoomIn();
    } else if ("-".equals(text) || code == KeyCode.SUBTRACT || code == KeyCode.MINUS) {
      zoomOut();
    } else {
      switch (code) {
        case LEFT -> move(STEP, 0);
        case RIGHT -> move(-STEP, 0);
        case UP -> move(0, STEP);
        case DOWN -> move(0, -STEP);
        case DIGIT0, NUMPAD0 -> fit();
        default -> known = false;
      }
    }
    return known;
  }
}
