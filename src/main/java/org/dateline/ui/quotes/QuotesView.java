package org.dateline.ui.quotes;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.search.QuoteHit;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.quotes.QuotesState.Failed;
import org.dateline.ui.quotes.QuotesState.Found;
import org.dateline.ui.quotes.QuotesState.Searching;
import org.dateline.ui.quotes.QuotesState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** Filters on the left, the quotes, and on the right, where there is room, one in its passage. */
public final class QuotesView extends BorderPane {
  /** Shorter searches show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private static final double FILTERS = 230;
  private static final double PASSAGE = 400;

  /** Narrower windows have no room for the passage. */
  private static final double ROOM = 1200;

  private final QuotesViewModel model;
  private final Navigation navigation;
  private final QuoteFiltersPane filters;
  private final PassagePane passage;
  private final ListView<QuoteRow> list = new ListView<>();
  private final Label count = new Label();
  private final Label rest = new Label();
  private final CheckBox inside = new CheckBox("Words in the quote");
  private final Button order = new Button();
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final StackPane content = new StackPane();

  /** Shows what {@code model} says; a quote opens its article by {@code navigation}. */
  public QuotesView(QuotesViewModel model, Navigation navigation) {
    this.model = model;
    this.navigation = navigation;
    this.filters = new QuoteFiltersPane(model);
    this.passage = new PassagePane(navigation);
    layOut();
    bind();
  }

  /** Gives the focus to the list, or to what stands in its place. */
  @Override
  public void requestFocus() {
    if (content.getChildren().contains(list)) {
      list.requestFocus();
    } else {
      content.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(QuotesView.class, "quotes.css"));
    getStyleClass().add("quotes");
    filters.setPrefWidth(FILTERS);
    passage.setPrefWidth(PASSAGE);
    count.getStyleClass().add(Styles.STRONG);
    count.setMinWidth(USE_PREF_SIZE);
    rest.getStyleClass().add(Styles.SOFT);
    order.getStyleClass().add(Styles.PLAIN);
    order.setMinWidth(USE_PREF_SIZE);
    inside.setMinWidth(USE_PREF_SIZE);
    inside.setAccessibleText("Only quotes that have the words searched for in them");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(4, count, rest, space, inside, order);
    header.getStyleClass().add("quotes-header");
    list.setFixedCellSize(QuoteCell.HEIGHT);
    list.setCellFactory(view -> new QuoteCell());
    list.setAccessibleText("Quotes found");
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Searching");
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    setLeft(filters);
    setCenter(new BorderPane(new StackPane(content, busy), header, null, null, null));
  }

  private void bind() {
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Searching));
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    widthProperty().subscribe(width -> setRight(width.doubleValue() >= ROOM ? passage : null));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> model.select(list.getSelectionModel().getSelectedIndex()));
    model
        .passageProperty()
        .subscribe(shown -> shown.ifPresentOrElse(passage::show, passage::clear));
    inside.setOnAction(event -> model.lookInside(inside.isSelected()));
    order.setOnAction(event -> model.sort(model.sort() == Sort.OLDEST ? Sort.NEWEST : Sort.OLDEST));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_TYPED, this::type);
    model.stateProperty().subscribe(this::render);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    }
  }

  private void type(KeyEvent event) {
    int by =
        switch (event.getCharacter()) {
          case "j", "J" -> 1;
          case "k", "K" -> -1;
          default -> 0;
        };
    if (by != 0 && content.getChildren().contains(list) && !list.getItems().isEmpty()) {
      int now = list.getSelectionModel().getSelectedIndex();
      int row = Math.clamp(now + by, 0, list.getItems().size() - 1);
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
      list.scrollTo(Math.max(0, row - 1));
      event.consume();
    }
  }

  private void open() {
    if (list.getSelectionModel().getSelectedItem() instanceof QuoteRow.Loaded(QuoteHit hit)) {
      navigation.article(hit.article(), hit.quote().span());
    }
  }

  private void render(QuotesState state) {
    order.setText(model.sort() == Sort.OLDEST ? "Oldest first" : "Newest first");
    order.setAccessibleText("Order: " + order.getText());
    inside.setSelected(model.filter().inside());
    if (state instanceof Searching) {
      patience.playFromStart();
      return;
    }
    patience.stop();
    busy.setVisible(false);
    switch (state) {
      case Searching _, Starting _ -> {}
      case Found found -> show(found);
      case Failed failed -> {
        say("", "");
        Button again = new Button("Try again");
        again.setOnAction(event -> model.retry());
        showNotice(
            "The archive did not answer",
            "It says: " + failed.message() + ". Your source files are not affected.",
            again);
      }
    }
  }

  private void show(Found found) {
    filters.show(found.counts());
    long total = found.rows().size();
    say(
        QuoteWords.count(total),
        (total == 1 ? "quote" : "quotes")
            + " in "
            + QuoteWords.count(found.articles(), "article")
            + (found.uncertain() == 0
                ? ""
                : " · " + QuoteWords.count(found.uncertain()) + " with an uncertain speaker")
            + " · "
            + Math.max(1, Math.round(found.millis()))
            + " ms");
    if (total == 0) {
      Button clear = new Button("Clear all filters");
      clear.setOnAction(event -> model.clear());
      showNotice(
          "No quote has all of these",
          "No article that is found quotes anybody so. Fewer words or filters find more.",
          clear);
      return;
    }
    list.getSelectionModel().clearSelection();
    list.setItems(found.rows());
    content.getChildren().setAll(list);
    list.scrollTo(0);
    list.getSelectionModel().select(0);
    list.getFocusModel().focus(0);
  }

  private void say(String strong, String soft) {
    count.setText(strong);
    rest.setText(soft);
  }

  private void showNotice(String title, String text, Button button) {
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE);
    heading.setWrapText(true);
    Label words = new Label(text);
    words.getStyleClass().add(Styles.SOFT);
    words.setWrapText(true);
    VBox notice = new VBox(12, heading, words, button);
    notice.getStyleClass().add("quotes-notice");
    content.getChildren().setAll(notice);
  }
}
