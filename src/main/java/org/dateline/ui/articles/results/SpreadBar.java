package org.dateline.ui.articles.results;

import javafx.scene.layout.StackPane;
import org.dateline.ui.articles.results.SpreadState.Empty;
import org.dateline.ui.articles.results.SpreadState.Failed;
import org.dateline.ui.articles.results.SpreadState.Spread;
import org.dateline.ui.control.histogram.ChartBars;
import org.dateline.ui.control.histogram.ChartForm;
import org.dateline.ui.control.histogram.HistogramChart;

/** The small histogram above the results; its room is kept whatever it shows. */
final class SpreadBar extends StackPane {
  private final HistogramChart chart = new HistogramChart(ChartForm.SMALL);

  SpreadBar(SpreadViewModel model) {
    getStyleClass().add("spread");
    getChildren().add(chart);
    chart.setSubject("Articles found");
    chart.onSelect(model::choose);
    model.stateProperty().subscribe(this::render);
  }

  private void render(SpreadState state) {
    switch (state) {
      case Empty _, Failed _ -> chart.setVisible(false);
      case Spread(ChartBars bars, var window, var chosen) -> {
        chart.setVisible(true);
        chart.show(bars, window);
        chart.select(chosen, -1);
      }
    }
  }
}
