package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.ui.theme.Styles;

/**
 * When an article was probably published, over time: the likeliest days as bars where they hold
 * most of the probability, otherwise the 90 % interval as a band with its likeliest day marked.
 */
final class ProbabilityBars extends Region {
  private static final double BARS = 28;
  private static final double WIDEST = 12;
  private static final double NARROWEST = 2;
  private static final double BAND = 10;

  /** Days that hold less than this say little about the date. */
  private static final double MOST = 0.5;

  private final List<Candidate> days;
  private final List<Region> bars = new ArrayList<>();
  private final Region band = new Region();
  private final Region axis = new Region();
  private final LocalDate from;
  private final LocalDate to;
  private final DateAxis dates;
  private final Label first;
  private final Label interval;
  private final Label last;

  /** Bars for a date that has candidates, on the axis of its evidence. */
  ProbabilityBars(DateEstimate date, DateAxis dates) {
    this.dates = dates;
    getStyleClass().add("probability-bars");
    List<Candidate> all =
        date.candidates().stream().sorted(Comparator.comparing(Candidate::day)).toList();
    LocalDate earliest = all.getFirst().day();
    LocalDate latest = all.getLast().day();
    from = Objects.requireNonNullElse(date.earliest(), earliest);
    to = Objects.requireNonNullElse(date.latest(), latest);
    boolean wide = all.stream().mapToDouble(Candidate::probability).sum() < MOST;
    days =
        all.stream()
            .filter(c -> wide ? c.day().equals(date.best()) : dates.shows(c.day()))
            .toList();
    for (Candidate day : days) {
      Region bar = new Region();
      bar.getStyleClass().add(day.day().equals(date.best()) ? "best-bar" : "bar");
      bars.add(bar);
    }
    first = label(DateWords.axis(dates.start()));
    last = label(DateWords.axis(dates.end()));
    String stretch = DateWords.stretch(from, to);
    interval = label(wide ? "90 % lie between" : "90 %: " + stretch);
    interval.setAlignment(Pos.CENTER);
    last.setAlignment(Pos.CENTER_RIGHT);
    band.getStyleClass().add("band");
    band.setVisible(wide);
    axis.getStyleClass().add("axis");
    getChildren().add(band);
    getChildren().addAll(bars);
    getChildren().addAll(axis, first, interval, last);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Probability of each day; 90 % interval " + stretch);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.FAINT);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** The labels stand in two lines where one is too narrow for them. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    boolean twoLines = isCrowded(width);
    return BARS + 4 + interval.prefHeight(-1) * (twoLines ? 2 : 1);
  }

  private boolean isCrowded(double width) {
    double all = first.prefWidth(-1) + interval.prefWidth(-1) + last.prefWidth(-1) + 24;
    return width > 0 && all > width;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    axis.resizeRelocate(0, BARS, width, 1);
    double left = dates.along(from) * width;
    band.resizeRelocate(
        left, BARS - BAND, Math.max(1, dates.along(to.plusDays(1)) * width - left), BAND);
    placeBars(width);
    double line = interval.prefHeight(-1);
    double below = BARS + 4;
    first.resizeRelocate(0, below, first.prefWidth(-1), line);
    last.resizeRelocate(width - last.prefWidth(-1), below, last.prefWidth(-1), line);
    interval.resizeRelocate(0, isCrowded(width) ? below + line : below, width, line);
  }

  private void placeBars(double width) {
    double most = days.stream().mapToDouble(Candidate::probability).max().orElse(1);
    double thick = Math.clamp(width / dates.days() - 2, NARROWEST, WIDEST);
    for (int i = 0; i < days.size(); i++) {
      double high = Math.max(2, BARS * days.get(i).probability() / most);
      bars.get(i)
          .resizeRelocate(
              snapPositionX(dates.middle(days.get(i).day()) * width - thick / 2),
              snapPositionY(BARS - high),
              thick,
              high);
    }
  }
}
