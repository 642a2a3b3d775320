package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.dateline.article.DayRange;

/** The days that a clue speaks for, as bars on the axis of the date, with its likeliest day. */
final class ClueTrack extends Region {
  private static final double HEIGHT = 9;
  private static final double THICK = 5;

  /** A stretch on the axis, 0 to 1. */
  private record Bar(double from, double to, Region region) {}

  private final DateAxis axis;
  private final Region track = new Region();
  private final List<Bar> bars = new ArrayList<>();
  private final Region mark = new Region();

  /** The stretches of days of one clue; those that lie off the axis are not drawn. */
  ClueTrack(DateAxis axis, List<DayRange> days) {
    this.axis = axis;
    getStyleClass().add("clue-track");
    track.getStyleClass().add("track");
    mark.getStyleClass().add("mark");
    getChildren().add(track);
    for (DayRange stretch : days) {
      LocalDate first = stretch.first();
      LocalDate last = stretch.last();
      boolean begins = first == null || !first.isAfter(axis.end());
      boolean ends = last == null || !last.isBefore(axis.start());
      if (begins && ends) {
        double from = first == null ? 0 : axis.along(first);
        double to = last == null ? 1 : axis.along(last.plusDays(1));
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bars.add(new Bar(from, to, bar));
        getChildren().add(bar);
      }
    }
    getChildren().add(mark);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = (HEIGHT - THICK) / 2;
    track.resizeRelocate(0, snapPositionY(HEIGHT / 2), width, 1);
    for (Bar bar : bars) {
      double left = snapPositionX(bar.from() * width);
      double right = snapPositionX(bar.to() * width);
      bar.region().resizeRelocate(left, top, Math.max(3, right - left), THICK);
    }
    mark.resizeRelocate(snapPositionX(axis.middle(axis.best()) * width), 0, 1, HEIGHT);
  }
}
