package org.dateline.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.BusyBar;
import org.dateline.ui.control.histogram.ChartForm;
import org.dateline.ui.control.histogram.HistogramChart;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.dateline.ui.timeline.TimelineState.Counting;
import org.dateline.ui.timeline.TimelineState.Failed;
import org.dateline.ui.timeline.TimelineState.NothingFound;
import org.dateline.ui.timeline.TimelineState.Shown;
import org.dateline.ui.timeline.TimelineState.Starting;

/** The histogram with its overview, what is chosen beside it, and the articles below. */
public final class TimelineView extends BorderPane {
  private final TimelineViewModel model;
  private final HistogramChart chart = new HistogramChart(ChartForm.FULL);
  private final HistogramChart strip = new HistogramChart(ChartForm.STRIP);
  private final TimelineBar bar;
  private final CountsPane counts;
  private final HBox above = new HBox();
  private final Region results;
  private final StackPane floor = new StackPane();
  private final BusyBar busy = new BusyBar("Counting");

  /** Shows what {@code model} says above the list of {@code results}. */
  public TimelineView(TimelineViewModel model, Region results) {
    this.model = model;
    this.results = results;
    this.bar = new TimelineBar(model);
    this.counts = new CountsPane(model);
    layOut();
    bind();
  }

  @Override
  public void requestFocus() {
    if (chart.isVisible() && floor.getChildren().contains(above)) {
      chart.requestFocus();
    } else {
      floor.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(TimelineView.class, "timeline.css"));
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    getStyleClass().add("timeline");
    strip.setSubject("All articles");
    VBox bars = new VBox(bar, chart, strip);
    bars.getStyleClass().add("timeline-bars");
    bars.setMinWidth(0);
    HBox.setHgrow(bars, Priority.ALWAYS);
    above.getStyleClass().add("timeline-above");
    above.getChildren().addAll(bars, counts);
    above.setVisible(false);
    floor.getChildren().setAll(above);
    setTop(new StackPane(floor, busy));
    setCenter(results);
  }

  private void bind() {
    chart.onSelect(model::choose);
    chart.onWindow(model::look);
    strip.onSelect(
        period -> {
          if (period != null) {
            model.look(period);
          }
        });
    model.stateProperty().subscribe(this::render);
  }

  private void render(TimelineState state) {
    switch (state) {
      case Starting _ -> above.setVisible(false);
      case Counting _ -> busy.start();
      case Shown shown -> show(shown);
      case NothingFound _ -> showBelow();
      case Failed failed -> showFailed(failed);
    }
    if (!(state instanceof Counting)) {
      busy.stop();
    }
  }

  private void show(Shown shown) {
    above.setVisible(true);
    floor.getChildren().setAll(above);
    floor.setManaged(true);
    floor.setVisible(true);
    setCenter(results);
    chart.setVisible(!shown.bars().columns().isEmpty());
    strip.setVisible(chart.isVisible());
    chart.show(shown.bars(), shown.window());
    long chosen = shown.chosen() == null ? -1 : shown.counts().inStretch();
    chart.select(shown.chosen(), chosen);
    strip.show(shown.overview(), shown.overview().span());
    strip.select(shown.window(), -1);
    bar.show(shown);
    counts.show(shown);
  }

  /** Leaves it to the list to say that nothing was found, and why. */
  private void showBelow() {
    floor.setVisible(false);
    floor.setManaged(false);
  }

  private void showFailed(Failed failed) {
    Label title = new Label("The archive did not answer");
    title.getStyleClass().add(Styles.TITLE);
    Label words =
        new Label("It says: " + failed.message() + ". Your source files are not affected.");
    words.getStyleClass().add(Styles.SOFT);
    words.setWrapText(true);
    Button again = new Button("Try again");
    again.setOnAction(event -> model.retry());
    VBox notice = new VBox(12, title, words, again);
    notice.getStyleClass().add("timeline-failed");
    floor.getChildren().setAll(notice);
    floor.setManaged(true);
    floor.setVisible(true);
  }
}
