package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import javafx.scene.layout.Region;
import org.dateline.article.DayRange;

/** The days that a clue speaks for, as a bar on the axis of the date, with its likeliest day. */
final class ClueTrack extends Region {
  private static final double HEIGHT = 9;
  private static final double THICK = 5;

  private final DateAxis axis;
  private final double from;
  private final double to;
  private final Region track = new Region();
  private final Region bar = new Region();
  private final Region mark = new Region();

  /** The days of one clue. */
  ClueTrack(DateAxis axis, DayRange days) {
    this.axis = axis;
    LocalDate first = days.first();
    LocalDate last = days.last();
    from = first == null ? 0 : axis.along(first);
    to = last == null ? 1 : axis.along(last.plusDays(1));
    getStyleClass().add("clue-track");
    track.getStyleClass().add("track");
    bar.getStyleClass().add("bar");
    mark.getStyleClass().add("mark");
    getChildren().addAll(track, bar, mark);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = (HEIGHT - THICK) / 2;
    double left = snapPositionX(from * width);
    track.resizeRelocate(0, snapPositionY(HEIGHT / 2), width, 1);
    bar.resizeRelocate(left, top, Math.max(3, snapPositionX(to * width) - left), THICK);
    mark.resizeRelocate(snapPositionX(axis.middle(axis.best()) * width), 0, 1, HEIGHT);
  }
}
