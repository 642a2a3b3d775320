package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.ui.theme.Styles;

/** The likeliest days of a date as bars over time, with the 90 % interval below. */
final class ProbabilityBars extends Region {
  private static final double BARS = 28;
  private static final double WIDEST = 12;
  private static final double NARROWEST = 2;

  private final List<Candidate> days;
  private final List<Region> bars = new ArrayList<>();
  private final Region axis = new Region();
  private final Label first;
  private final Label interval;
  private final Label last;

  /** Bars for a date that has candidates. */
  ProbabilityBars(DateEstimate date) {
    getStyleClass().add("probability-bars");
    days = date.candidates().stream().sorted(Comparator.comparing(Candidate::day)).toList();
    for (Candidate day : days) {
      Region bar = new Region();
      bar.getStyleClass().add(day.day().equals(date.best()) ? "best-bar" : "bar");
      bars.add(bar);
    }
    boolean spread = days.size() > 1;
    first = label(spread ? DateWords.axis(days.getFirst().day()) : "");
    last = label(spread ? DateWords.axis(days.getLast().day()) : "");
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    interval = label(from == null || to == null ? "" : "90 %: " + DateWords.stretch(from, to));
    interval.setAlignment(Pos.CENTER);
    last.setAlignment(Pos.CENTER_RIGHT);
    axis.getStyleClass().add("axis");
    getChildren().addAll(bars);
    getChildren().addAll(axis, first, interval, last);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        "Probability of each day; " + interval.getText().replace("90 %:", "90 % interval"));
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.FAINT);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
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
    if (!days.isEmpty()) {
      placeBars(width);
    }
    double line = interval.prefHeight(-1);
    double below = BARS + 4;
    first.resizeRelocate(0, below, first.prefWidth(-1), line);
    last.resizeRelocate(width - last.prefWidth(-1), below, last.prefWidth(-1), line);
    interval.resizeRelocate(0, isCrowded(width) ? below + line : below, width, line);
  }

  private void placeBars(double width) {
    LocalDate start = days.getFirst().day();
    double span = ChronoUnit.DAYS.between(start, days.getLast().day());
    double most = days.stream().mapToDouble(Candidate::probability).max().orElse(1);
    double thick = Math.clamp(width / (span + 1) - 2, NARROWEST, WIDEST);
    for (int i = 0; i < days.size(); i++) {
      double along = span == 0 ? 0.5 : ChronoUnit.DAYS.between(start, days.get(i).day()) / span;
      double high = Math.max(2, BARS * days.get(i).probability() / most);
      bars.get(i)
          .resizeRelocate(
              snapPositionX(along * (width - thick)), snapPositionY(BARS - high), thick, high);
    }
  }
}
