package org.dateline.ui.control.histogram;

import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.dateline.ui.control.Token;
import org.dateline.ui.control.histogram.ChartBars.Parts;

/** Paints the parts of a column on top of each other. */
final class BarPainter {
  private static final List<Token> SERIES =
      List.of(
          Token.SERIES_1,
          Token.SERIES_2,
          Token.SERIES_3,
          Token.SERIES_4,
          Token.SERIES_5,
          Token.SERIES_REST);

  private static final double HATCH = 4.5;
  private static final double HATCH_LINE = 1.4;

  /** Narrower bars are neither hatched nor dashed, but paler. */
  private static final double NARROW = 5;

  private static final double PALE = 0.62;
  private static final double PALER = 0.3;
  private static final double ASIDE = 0.35;

  private final GraphicsContext g;
  private final Function<Token, Color> colours;

  BarPainter(GraphicsContext g, Function<Token, Color> colours) {
    this.g = g;
    this.colours = colours;
  }

  /** How a column stands to what is selected. */
  enum Stance {
    /** Nothing is selected. */
    PLAIN,
    /** It is selected. */
    CHOSEN,
    /** Others are. */
    ASIDE
  }

  /** Where a column stands: its left edge, its width and its foot. */
  record Place(double x, double width, double foot) {}

  /** Paints a column, each article {@code pixels} high. */
  void column(ChartBars.Column column, Parts parts, Stance stance, Place place, double pixels) {
    double foot = place.foot();
    for (int part = 0; part < column.parts().size(); part++) {
      double high = column.parts().get(part) * pixels;
      if (high > 0) {
        high = Math.max(high, foot == place.foot() ? 1 : 0);
        part(parts, part, stance, new double[] {place.x(), foot - high, place.width(), high});
        foot -= high;
      }
    }
  }

  /** Paints one part in a box of x, y, width and height. */
  void part(Parts parts, int part, Stance stance, double[] box) {
    switch (parts) {
      case CERTAINTY -> certainty(part, stance, box);
      case VALUES -> {
        Color colour = colours.apply(SERIES.get(Math.min(part, SERIES.size() - 1)));
        fill(stance == Stance.ASIDE ? faded(colour, ASIDE) : colour, box);
      }
    }
  }

  private void certainty(int part, Stance stance, double[] box) {
    boolean chosen = stance == Stance.CHOSEN;
    Color colour = colours.apply(chosen ? Token.ACCENT : Token.BAR);
    switch (part) {
      case 0 -> fill(colour, box);
      case 1 -> hatched(colour, box);
      default -> dashed(chosen ? colour : colours.apply(Token.FAINT), box);
    }
  }

  private void fill(Color colour, double[] box) {
    g.setFill(colour);
    g.fillRect(box[0], box[1], box[2], box[3]);
  }

  private void hatched(Color colour, double[] box) {
    if (box[2] < NARROW) {
      fill(faded(colour, PALE), box);
      return;
    }
    double x0 = box[0];
    double x1 = box[0] + box[2];
    double y0 = box[1];
    double y1 = box[1] + box[3];
    g.setStroke(colour);
    g.setLineWidth(HATCH_LINE);
    // Of every line x + y = c, all over the chart the same, the stretch within the box.
    for (double c = Math.ceil((x0 + y0) / HATCH) * HATCH; c < x1 + y1; c += HATCH) {
      double left = Math.max(x0, c - y1);
      double right = Math.min(x1, c - y0);
      g.strokeLine(left, c - left, right, c - right);
    }
    g.setLineWidth(1);
    if (box[3] > 2) {
      g.strokeRect(x0 + 0.5, y0 + 0.5, box[2] - 1, box[3] - 1);
    }
  }

  private void dashed(Color colour, double[] box) {
    if (box[2] < NARROW) {
      fill(faded(colour, PALER), box);
      return;
    }
    g.setStroke(colour);
    g.setLineWidth(1);
    g.setLineDashes(2, 2);
    g.strokeRect(box[0] + 0.5, box[1] + 0.5, box[2] - 1, Math.max(1, box[3] - 1));
    g.setLineDashes();
  }

  private static Color faded(Color colour, double opacity) {
    return colour.deriveColor(0, 1, 1, opacity);
  }
}
