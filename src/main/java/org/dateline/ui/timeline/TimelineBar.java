package org.dateline.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.search.Histogram.Unit;
import org.dateline.ui.control.Segments;
import org.dateline.ui.control.histogram.ChartBars.Parts;
import org.dateline.ui.control.histogram.HistogramSwatch;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.timeline.TimelineState.Shown;
import org.jspecify.annotations.Nullable;

/** What the bars mean, how long they are, and how much of time is looked at. */
final class TimelineBar extends VBox {
  private static final List<String> CERTAINTY =
      List.of("stated", "inferred", "inferred, may lie outside its bar");

  private final TimelineViewModel model;
  private final FlowPane legend = new FlowPane(16, 4);
  private final MenuButton division = new MenuButton();
  private final Map<Unit, ToggleButton> units = new EnumMap<>(Unit.class);

  TimelineBar(TimelineViewModel model) {
    this.model = model;
    getStyleClass().add("timeline-bar");
    legend.getStyleClass().add("timeline-legend");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox controls = new HBox(8, division, space, units(), zoom());
    controls.setAlignment(Pos.CENTER_LEFT);
    divisions();
    getChildren().addAll(controls, legend);
  }

  private void divisions() {
    ToggleGroup group = new ToggleGroup();
    division.getStyleClass().add(Styles.PLAIN);
    division.setMinWidth(USE_PREF_SIZE);
    add(group, null);
    for (Facet facet : List.of(Facet.SOURCE, Facet.PERSON, Facet.PLACE)) {
      add(group, facet);
    }
  }

  private void add(ToggleGroup group, @Nullable Facet facet) {
    RadioMenuItem item = new RadioMenuItem(name(facet));
    item.setToggleGroup(group);
    item.setOnAction(event -> model.facetProperty().set(facet));
    division.getItems().add(item);
    model
        .facetProperty()
        .subscribe(
            now -> {
              item.setSelected(now == facet);
              if (now == facet) {
                division.setText(
                    "By "
                        + name(facet).substring(0, 1).toLowerCase(Locale.ROOT)
                        + name(facet).substring(1));
                division.setAccessibleText("Bars divided " + division.getText());
              }
            });
  }

  private static String name(@Nullable Facet facet) {
    return switch (facet) {
      case null -> "Certainty";
      case SOURCE -> "Source";
      case SPEAKER -> "Speaker";
      case PERSON -> "Person";
      case PLACE -> "Place";
      case YEAR -> "Year";
    };
  }

  private Node units() {
    HBox box = new HBox();
    for (Unit unit : Unit.values()) {
      ToggleButton button = new ToggleButton(name(unit));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> model.unitProperty().set(button.isSelected() ? unit : null));
      units.put(unit, button);
      box.getChildren().add(button);
    }
    Segments.join(box);
    return box;
  }

  private static String name(Unit unit) {
    return switch (unit) {
      case YEAR -> "Year";
      case QUARTER -> "Quarter";
      case MONTH -> "Month";
      case WEEK -> "Week";
      case DAY -> "Day";
    };
  }

  private Node zoom() {
    Button out = button("−", "Look at more of time", model::zoomOut);
    Button fit = button("Fit", "Look at all of time", model::fit);
    Button in = button("+", "Look at less of time", model::zoomIn);
    HBox box = new HBox(out, fit, in);
    Segments.join(box);
    return box;
  }

  private static Button button(String text, String says, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(says);
    button.setTooltip(new Tooltip(says));
    button.setOnAction(event -> action.run());
    return button;
  }

  void show(Shown shown) {
    Unit chosen = model.unitProperty().get();
    units.forEach(
        (unit, button) -> {
          button.setSelected(unit == shown.bars().unit());
          button.setAccessibleText(
              "Bars of a "
                  + name(unit).toLowerCase(Locale.ROOT)
                  + (unit == chosen ? ", chosen" : ""));
        });
    legend.getChildren().clear();
    if (model.facetProperty().get() == null) {
      for (int i = 0; i < CERTAINTY.size(); i++) {
        legend.getChildren().add(entry(Parts.CERTAINTY, i, CERTAINTY.get(i)));
      }
      return;
    }
    for (int i = 0; i < shown.values().size(); i++) {
      legend.getChildren().add(entry(Parts.VALUES, i, shown.values().get(i)));
    }
    legend
        .getChildren()
        .add(
            entry(
                Parts.VALUES,
                TimelineViewModel.VALUES,
                shown.values().isEmpty() ? "none named" : "none of these"));
    if (model.facetProperty().get() != Facet.SOURCE) {
      Label note = new Label("An article that names several counts for each.");
      note.getStyleClass().add(Styles.FAINT);
      legend.getChildren().add(note);
    }
  }

  private static Node entry(Parts parts, int part, String text) {
    Label label = new Label(text, new HistogramSwatch(parts, part, false));
    label.getStyleClass().addAll("legend-entry", "value");
    return label;
  }
}
