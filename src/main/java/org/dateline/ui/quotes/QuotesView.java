package org.dateline.ui.quotes;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.search.QuoteHit;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.BusyBar;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.paged.PagedListView;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.quotes.QuotesState.Failed;
import org.dateline.ui.quotes.QuotesState.Found;
import org.dateline.ui.quotes.QuotesState.Searching;
import org.dateline.ui.quotes.QuotesState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Filters on the left, the quotes, and on the right, where there is room, one in its passage. */
public final class QuotesView extends BorderPane {
  /** Where the list of all speakers floats: beside the filters, below the bars. */
  private static final Insets FINDER_PLACE = new Insets(104, 0, 0, 238);

  private static final double FILTERS = 230;
  private static final double PASSAGE = 400;

  /** Narrower windows have no room for the passage. */
  private static final double ROOM = 1200;

  private final QuotesViewModel model;
  private final QuoteActions actions;
  private final OverlayPane overlay;
  private final QuoteFiltersPane filters;
  private final PassagePane passage;
  private final PagedListView<QuoteHit> list;
  private final Label count = new Label();
  private final Label rest = new Label();
  private final CheckBox inside = new CheckBox("Words in the quote");
  private final Button order = new Button();
  private final BusyBar busy = new BusyBar("Searching");
  private final StackPane content = new StackPane();
  private ContextMenu menu = new ContextMenu();
  private QuotesState.@Nullable Asked asked;

  /**
   * Shows what {@code model} says.
   *
   * @param navigation leads to articles and to the pages of speakers
   * @param correcting puts right who says a quote
   * @param overlay where that is asked for
   */
  public QuotesView(
      QuotesViewModel model, Navigation navigation, Correcting correcting, OverlayPane overlay) {
    this.model = model;
    this.overlay = overlay;
    QuoteActions doing = new QuoteActions(model, navigation, correcting, overlay);
    this.actions = doing;
    this.filters = new QuoteFiltersPane(model, this::findSpeaker);
    this.passage = new PassagePane(doing);
    this.list = new PagedListView<>("Quotes found", QuoteCell.HEIGHT, () -> new QuoteCell(doing));
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
    header.getStyleClass().add("list-header");
    setLeft(filters);
    setCenter(new BorderPane(new StackPane(content, busy), header, null, null, null));
  }

  private void bind() {
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    widthProperty().subscribe(width -> setRight(width.doubleValue() >= ROOM ? passage : null));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> model.select(list.getSelectionModel().getSelectedIndex()));
    model
        .passageProperty()
        .subscribe(shown -> shown.ifPresentOrElse(passage::show, passage::clear));
    inside.setOnAction(event -> model.lookInside(inside.isSelected()));
    order.setOnAction(event -> model.sort(next(model.sort())));
    list.setOnOpen(this::open);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::openSpeaker);
    list.setOnContextMenuRequested(this::offer);
    list.moveOnKeysIn(this);
    model.stateProperty().subscribe(this::render);
  }

  private void open() {
    QuoteHit hit = list.selected();
    if (hit != null) {
      actions.open(hit);
    }
  }

  private void openSpeaker(KeyEvent event) {
    QuoteHit hit = list.selected();
    if (hit != null && event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      actions.openSpeaker(hit);
      event.consume();
    }
  }

  /** Asks who says the selected quote where the window corrects, while this is seen. */
  public void register(Actions window) {
    window.on(Shortcut.CORRECT, () -> getScene() != null, this::correct);
  }

  private void correct() {
    QuoteHit hit = list.selected();
    if (hit != null && actions.canCorrect()) {
      actions.correct(hit);
    }
  }

  private void offer(ContextMenuEvent event) {
    QuoteHit hit = list.selected();
    menu.hide();
    if (hit != null) {
      menu = actions.menu(hit);
      menu.show(list, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private Sort next(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> Sort.NEWEST;
      case NEWEST -> Sort.OLDEST;
      case OLDEST -> model.canRank() ? Sort.RELEVANCE : Sort.NEWEST;
    };
  }

  private void findSpeaker() {
    overlay.open(new SpeakersPanel(model.speakers()), Pos.TOP_LEFT, FINDER_PLACE);
  }

  private void render(QuotesState state) {
    order.setText(
        switch (model.sort()) {
          case RELEVANCE -> "Best match first";
          case NEWEST -> "Newest first";
          case OLDEST -> "Oldest first";
        });
    order.setAccessibleText("Order: " + order.getText());
    inside.setSelected(model.filter().inside());
    if (state instanceof Searching) {
      busy.start();
      return;
    }
    busy.stop();
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
      showNone();
      return;
    }
    // What is asked for again, because something was put right, stays where it was.
    int before = found.asked().equals(asked) ? list.getSelectionModel().getSelectedIndex() : 0;
    asked = found.asked();
    content.getChildren().setAll(list);
    list.show(found.rows(), (int) Math.clamp(before, 0, total - 1));
  }

  private void showNone() {
    if (!model.isNarrowed()) {
      showNotice(
          "No quotes yet",
          "No article of this archive quotes anybody. Quotes are found in English articles, when"
              + " they are imported.",
          null);
      return;
    }
    Button clear = new Button("Clear all filters");
    clear.setOnAction(event -> model.clear());
    showNotice(
        "No quote has all of these",
        "No article that is found quotes anybody so. Fewer words or filters find more.",
        model.isFiltered() ? clear : null);
  }

  private void say(String strong, String soft) {
    count.setText(strong);
    rest.setText(soft);
  }

  private void showNotice(String title, String text, @Nullable Button button) {
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE);
    heading.setWrapText(true);
    Label words = new Label(text);
    words.getStyleClass().add(Styles.SOFT);
    words.setWrapText(true);
    VBox notice = new VBox(12, heading, words);
    if (button != null) {
      notice.getChildren().add(button);
    }
    notice.getStyleClass().add("quotes-notice");
    content.getChildren().setAll(notice);
  }
}
