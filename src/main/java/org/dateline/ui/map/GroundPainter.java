package org.dateline.ui.map;

import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import org.dateline.ui.control.Token;

/** Paints sea, land and borders, without what can't be seen. */
final class GroundPainter {
  /** Points nearer to each other than this many pixels are one. */
  private static final double NEAREST = 0.7;

  private final WorldMap world;
  private final MapProjection screen;

  GroundPainter(WorldMap world, MapProjection screen) {
    this.world = world;
    this.screen = screen;
  }

  void paint(GraphicsContext g, Function<Token, Color> colours) {
    g.setFill(colours.apply(Token.WATER));
    g.fillRect(0, 0, screen.width(), screen.height());
    g.setFillRule(FillRule.EVEN_ODD);
    g.setFill(colours.apply(Token.LAND));
    g.beginPath();
    world.land().forEach(ring -> trace(g, ring));
    g.fill();
    g.setStroke(colours.apply(Token.BORDER));
    g.setLineWidth(1);
    g.beginPath();
    world.borders().forEach(border -> trace(g, border));
    g.stroke();
  }

  /** Adds a line to the path if any of it can be seen. */
  private void trace(GraphicsContext g, double[] line) {
    double lastX = 0;
    double lastY = 0;
    if (!isSeen(line)) {
      return;
    }
    for (int i = 0; i < line.length; i += 2) {
      double x = screen.screenX(line[i]);
      double y = screen.screenY(line[i + 1]);
      boolean far = Math.abs(x - lastX) + Math.abs(y - lastY) > NEAREST;
      if (i == 0) {
        g.moveTo(x, y);
      } else if (far || i == line.length - 2) {
        g.lineTo(x, y);
      } else {
        continue;
      }
      lastX = x;
      lastY = y;
    }
  }

  private boolean isSeen(double[] line) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < line.length; i += 2) {
      left = Math.min(left, line[i]);
      right = Math.max(right, line[i]);
      top = Math.min(top, line[i + 1]);
      bottom = Math.max(bottom, line[i + 1]);
    }
    return screen.screenX(right) >= 0
        && screen.screenX(left) <= screen.width()
        && screen.screenY(bottom) >= 0
        && screen.screenY(top) <= screen.height()
        && Math.max(right - left, bottom - top) * screen.scale() >= NEAREST;
  }
}
