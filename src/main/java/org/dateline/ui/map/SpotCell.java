package org.dateline.ui.map;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** A place in the list: name, country, whether it is a guess, and its count over a line. */
final class SpotCell extends ListCell<MapPlace> {
  static final double HEIGHT = 28;

  private static final double SIDE = 16;
  private static final double GAP = 6;
  private static final double BAR = 2;

  private final MapViewModel model;
  private final Label name = new Label();
  private final Label country = new Label();
  private final Label badge = new Label();
  private final Label count = new Label();
  private final Region bar = new Region();
  private final Region body = new Body();

  SpotCell(MapViewModel model) {
    this.model = model;
    getStyleClass().add("spot-cell");
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    country.getStyleClass().add(Styles.META);
    badge.getStyleClass().addAll(Styles.BADGE, Styles.GUESSED);
    count.getStyleClass().add("spot-count");
    bar.getStyleClass().add("spot-bar");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable MapPlace spot, boolean empty) {
    super.updateItem(spot, empty);
    if (empty || spot == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String lies = spot.country();
    name.setText(spot.name());
    country.setText(lies.equals(spot.name()) ? "" : lies);
    badge.setText(spot.isGuess() ? "guess" : "no point");
    badge.setVisible(spot.isGuess() || spot.at() == null);
    count.setText(MapWords.number(spot.articles()));
    name.getStyleClass().setAll("label", spot.isGuess() ? Styles.UNCERTAIN : "spot-name");
    if (model.isChosen(spot)) {
      name.getStyleClass().add("chosen");
    }
    setAccessibleText(MapWords.spot(spot) + (model.isChosen(spot) ? ", chosen" : ""));
    body.requestLayout();
    setGraphic(body);
  }

  private final class Body extends Region {
    Body() {
      getChildren().addAll(bar, name, country, badge, count);
    }

    @Override
    protected double computePrefHeight(double width) {
      return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double counted = Math.ceil(count.prefWidth(-1));
      double room = width - 2 * SIDE - counted - GAP;
      double named = Math.min(room, Math.ceil(name.prefWidth(-1)));
      double high = HEIGHT - BAR;
      name.resizeRelocate(SIDE, 0, named, high);
      double x = SIDE + named + GAP;
      double left = Math.max(0, SIDE + room - x);
      double marked = badge.isVisible() ? Math.min(left, Math.ceil(badge.prefWidth(-1))) : 0;
      double lies = Math.min(Math.max(0, left - marked - GAP), Math.ceil(country.prefWidth(-1)));
      country.resizeRelocate(x, 0, lies, high);
      badge.resizeRelocate(x + (lies > 0 ? lies + GAP : 0), (high - 17) / 2, marked, 17);
      count.resizeRelocate(width - SIDE - counted, 0, counted, high);
      MapPlace spot = getItem();
      long most = model.mostArticles();
      double share = spot == null ? 0 : (double) spot.articles() / most;
      bar.resizeRelocate(
          SIDE - 8, HEIGHT - BAR, Math.max(BAR, share * (width - 2 * SIDE + 16)), BAR);
    }
  }
}
