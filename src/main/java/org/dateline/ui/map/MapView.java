package org.dateline.ui.map;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.ui.control.Segments;
import org.dateline.ui.map.MapState.Counting;
import org.dateline.ui.map.MapState.Failed;
import org.dateline.ui.map.MapState.NothingFound;
import org.dateline.ui.map.MapState.Shown;
import org.dateline.ui.map.MapState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The map, the list of the same places beside it, and the articles below that. */
public final class MapView extends BorderPane {
  private static final Duration PATIENCE = Duration.millis(150);
  private static final Insets MARGIN = new Insets(16);

  private final MapViewModel model;
  private final MapPane map;
  private final ListView<MapPlace> list = new ListView<>();
  private final TextField find = new TextField();
  private final Label all = new Label();
  private final Label placeless = new Label();
  private final Label hidden = new Label();
  private final Label notice = new Label();
  private final Button again = new Button("Try again");
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * Shows what {@code model} says.
   *
   * @param results the articles that are found
   * @param open shows them on the screen of articles
   */
  public MapView(MapViewModel model, Region results, Runnable open) {
    this.model = model;
    this.map = new MapPane(WorldMap.load(), model::isChosen);
    getStylesheets().add(Theme.sheet(MapView.class, "map.css"));
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    getStyleClass().add("map");
    setCenter(mapSide());
    setRight(listSide(results, open));
    bind();
  }

  @Override
  public void requestFocus() {
    map.requestFocus();
  }

  private Node mapSide() {
    VBox zoom =
        new VBox(
            button("+", "Zoom in", map::zoomIn),
            button("−", "Zoom out", map::zoomOut),
            button("Fit", "Show all places", map::fit));
    zoom.getStyleClass().add("map-zoom");
    zoom.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    hidden.getStyleClass().add("map-hidden");
    hidden.setManaged(false); // what it says changes while the map is laid out
    Label legend =
        new Label(
            "The area of a circle is its number of articles. Ring: a country. Dashed: a guess.");
    legend.getStyleClass().add("map-hidden");
    VBox said = new VBox(12, notice, again);
    said.getStyleClass().add("map-notice");
    said.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    said.visibleProperty().bind(notice.textProperty().isNotEmpty());
    notice.getStyleClass().add(Styles.TITLE);
    notice.setWrapText(true);
    again.setOnAction(event -> model.retry());
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Counting");
    StackPane side = new StackPane(map, zoom, hidden, legend, said, busy);
    StackPane.setAlignment(zoom, Pos.TOP_LEFT);
    StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    side.widthProperty().subscribe(this::placeHidden);
    for (Node floating : new Node[] {zoom, legend}) {
      StackPane.setMargin(floating, MARGIN);
    }
    return side;
  }

  /** Puts what the map does not show into its upper right corner, as wide as its words. */
  private void placeHidden() {
    hidden.applyCss();
    hidden.autosize();
    hidden.relocate(map.getWidth() - MARGIN.getRight() - hidden.getWidth(), MARGIN.getTop());
  }

  private static Button button(String text, String says, Runnable action) {
    Button button = new Button(text);
    button.setAccessibleText(says);
    button.setTooltip(new Tooltip(says));
    button.setOnAction(event -> action.run());
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private Node listSide(Region results, Runnable open) {
    all.getStyleClass().add(Styles.STRONG);
    placeless.getStyleClass().add(Styles.META);
    placeless.managedProperty().bind(placeless.textProperty().isNotEmpty());
    Segments<Choice> choice =
        new Segments<>(
            "Places shown", List.of(Choice.values()), Choice::words, model.choiceProperty());
    VBox header = new VBox(2, all, placeless, choice);
    VBox.setMargin(choice, new Insets(6, 0, 0, 0));
    header.getStyleClass().add("map-header");
    find.setPromptText("Find a place");
    find.setAccessibleText("Find a place");
    HBox field = new HBox(find);
    field.getStyleClass().add("map-find");
    HBox.setHgrow(find, Priority.ALWAYS);
    list.setFixedCellSize(SpotCell.HEIGHT);
    list.setCellFactory(view -> new SpotCell(model));
    list.setAccessibleText("Places");
    list.setPlaceholder(new Label("No place"));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(120);
    Button articles = new Button("Open in Articles");
    articles.getStyleClass().add(Styles.LINK);
    articles.setOnAction(event -> open.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label found = new Label("ARTICLES");
    found.getStyleClass().add(Styles.SECTION);
    HBox bar = new HBox(8, found, space, articles);
    bar.getStyleClass().add("map-articles");
    VBox.setVgrow(results, Priority.ALWAYS);
    results.setMinHeight(160);
    VBox side = new VBox(header, field, list, bar, results);
    side.getStyleClass().add("map-list");
    return side;
  }

  private void bind() {
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Counting));
    map.onChoose(model::choose);
    map.onMoved(
        () -> {
          hidden.setText(MapWords.hidden(map.placed()));
          placeHidden();
        });
    hidden.visibleProperty().bind(hidden.textProperty().isNotEmpty());
    find.textProperty().bindBidirectional(model.wantedProperty());
    model.wantedProperty().subscribe((before, now) -> list.getItems().setAll(model.listed()));
    model.choiceProperty().subscribe((before, now) -> showPlaces());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(event.isAltDown()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            spot -> {
              if (spot != null) {
                map.reveal(spot);
              }
            });
    model.stateProperty().subscribe(this::render);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose(event.isAltDown());
      event.consume();
    }
  }

  private void choose(boolean exclude) {
    MapPlace spot = list.getSelectionModel().getSelectedItem();
    if (spot != null) {
      model.choose(spot, exclude);
    }
  }

  private void render(MapState state) {
    switch (state) {
      case Starting _ -> {}
      case Counting _ -> patience.playFromStart();
      case Shown _ -> say(model.counts().places().isEmpty() ? "No article names a place" : "");
      case NothingFound _ -> say("Nothing found");
      case Failed failed -> say("The archive did not answer: " + failed.message());
    }
    again.setVisible(state instanceof Failed);
    again.setManaged(state instanceof Failed);
    if (!(state instanceof Counting)) {
      patience.stop();
      busy.setVisible(false);
      showPlaces();
    }
  }

  private void say(String words) {
    notice.setText(words);
  }

  private void showPlaces() {
    all.setText(MapWords.all(model.counts()));
    long without = model.counts().placeless();
    placeless.setText(MapWords.placeless(without));
    list.getItems().setAll(model.listed());
    map.show(model.places());
  }
}
