package org.dateline.ui.control.histogram;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.dateline.ui.control.PaintedRegion;
import org.dateline.ui.control.histogram.BarPainter.Stance;
import org.dateline.ui.control.histogram.ChartBars.Parts;

/** A small square painted as one part of a histogram's bars, for a legend. */
public final class HistogramSwatch extends Region {
  private static final double SIDE = 13;

  private final PaintedRegion painted = new PaintedRegion(this::paint);
  private final Parts parts;
  private final int part;
  private final boolean chosen;

  /**
   * A square.
   *
   * @param chosen whether it is painted as what is selected
   */
  public HistogramSwatch(Parts parts, int part, boolean chosen) {
    this.parts = parts;
    this.part = part;
    this.chosen = chosen;
    setMinSize(SIDE, SIDE);
    setPrefSize(SIDE, SIDE);
    setMaxSize(SIDE, SIDE);
    getChildren().add(painted);
  }

  private void paint(GraphicsContext g, double width, double height) {
    new BarPainter(g, painted::colour)
        .part(
            parts, part, chosen ? Stance.CHOSEN : Stance.PLAIN, new double[] {0, 0, width, height});
  }

  @Override
  protected void layoutChildren() {
    painted.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
