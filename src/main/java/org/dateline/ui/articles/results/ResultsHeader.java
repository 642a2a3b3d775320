package org.dateline.ui.articles.results;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.articles.results.ResultsState.Failed;
import org.dateline.ui.articles.results.ResultsState.Found;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.NothingImported;
import org.dateline.ui.articles.results.ResultsState.Searching;
import org.dateline.ui.articles.results.ResultsState.Starting;
import org.dateline.ui.theme.Styles;

/** How many articles were found, how fast, and in which order they stand. */
final class ResultsHeader extends HBox {
  private final ResultsViewModel model;
  private final Label count = new Label();
  private final Label rest = new Label();
  private final Label took = new Label();
  private final Label picked = new Label();
  private final MenuButton order = new MenuButton();

  ResultsHeader(ResultsViewModel model) {
    this.model = model;
    getStyleClass().add("results-header");
    count.getStyleClass().add(Styles.STRONG);
    count.setMinWidth(USE_PREF_SIZE);
    rest.getStyleClass().add(Styles.SOFT);
    rest.setMinWidth(USE_PREF_SIZE);
    took.getStyleClass().addAll(Styles.SOFT, "took");
    took.setMinWidth(0);
    took.widthProperty() // half a number would be a wrong one
        .subscribe(width -> took.setOpacity(took.prefWidth(-1) > width.doubleValue() + 1 ? 0 : 1));
    order.getStyleClass().add(Styles.PLAIN);
    order.setMinWidth(USE_PREF_SIZE);
    order.setVisible(false);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    picked.getStyleClass().addAll(Styles.SOFT, "picked");
    picked.setMinWidth(USE_PREF_SIZE);
    model.pickedProperty().subscribe(() -> render(model.stateProperty().get()));
    getChildren().addAll(count, rest, took, picked, space, order);
    ToggleGroup group = new ToggleGroup();
    for (Sort sort : Sort.values()) {
      RadioMenuItem item = new RadioMenuItem(name(sort));
      item.setToggleGroup(group);
      item.setUserData(sort);
      item.setOnAction(event -> model.sort(sort));
      order.getItems().add(item);
    }
    CheckMenuItem together = new CheckMenuItem("Copies of an article in one row");
    together.selectedProperty().bindBidirectional(model.togetherProperty());
    order.getItems().addAll(new SeparatorMenuItem(), together);
  }

  /** Says what there is; while searching, what was said before. */
  void render(ResultsState state) {
    switch (state) {
      case Searching _ -> {}
      case Found found -> say(found.articles(), found.rows().size(), found.millis());
      case NothingFound nothing -> say(0, 0, nothing.millis());
      case Starting _ -> clear();
      case NothingImported _ -> clear();
      case Failed _ -> clear();
    }
    order.setText(name(model.sort()));
    order.setAccessibleText("Order: " + name(model.sort()));
    for (MenuItem item : order.getItems()) {
      if (item instanceof RadioMenuItem sort) {
        sort.setSelected(sort.getUserData() == model.sort());
        sort.setDisable(sort.getUserData() == Sort.RELEVANCE && !model.canRank());
      }
    }
  }

  private void say(long total, long stories, double millis) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
    String told =
        stories == total
            ? ""
            : ", " + numbers.format(stories) + (stories == 1 ? " story" : " stories");
    count.setText(numbers.format(total));
    int rows = model.pickedProperty().get();
    String unit = (total == 1 ? "article" : "articles") + told;
    rest.setText(unit);
    took.setText(rows < 2 ? "· " + time(millis) : "");
    picked.setText(rows < 2 ? "" : "· " + rows + " selected");
    order.setVisible(total > 0);
  }

  private void clear() {
    count.setText("");
    rest.setText("");
    took.setText("");
    picked.setText("");
    order.setVisible(false);
  }

  static String time(double millis) {
    return millis < 1 ? "under 1 ms" : Math.round(millis) + " ms";
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match first";
      case NEWEST -> "Newest first";
      case OLDEST -> "Oldest first";
    };
  }
}
