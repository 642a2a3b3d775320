package org.dateline.ui.review;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.article.Article;
import org.dateline.search.Reviews;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.review.ReviewState.Empty;
import org.dateline.ui.review.ReviewState.Failed;
import org.dateline.ui.review.ReviewState.Shown;
import org.dateline.ui.review.ReviewState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The review screen: the queue, and what of the selected article is not sure. */
public final class ReviewView extends BorderPane {
  private static final Duration PATIENCE = Duration.millis(150);
  private static final double DIVIDER = 0.4;
  private static final double SPINNER = 32;

  private final ReviewViewModel model;
  private final Label count = new Label();
  private final ListView<Reviews.Entry> list = new ListView<>();
  private final Label title = new Label();
  private final Button accept = new Button("Accept all");
  private final ScrollPane scroll = new ScrollPane();
  private final SplitPane panes;
  private final VBox notice = new VBox();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable Article read;
  private boolean rendering;

  /** Shows what {@code model} goes through. */
  public ReviewView(ReviewViewModel model) {
    this.model = model;
    getStylesheets().add(Theme.sheet(ReviewView.class, "review.css"));
    getStyleClass().add("review");
    list.setCellFactory(view -> new EntryCell());
    list.setAccessibleText("Articles left to review");
    list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> selected());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            model.open();
          }
        });
    count.getStyleClass().addAll(Styles.META, "count");
    BorderPane left = new BorderPane(list);
    left.setTop(count);
    left.setMinWidth(0);
    panes = new SplitPane(left, right());
    panes.setDividerPositions(DIVIDER);
    notice.getStyleClass().add("notice");
    notice.setAlignment(Pos.CENTER);
    notice.setVisible(false);
    busy.setMaxSize(SPINNER, SPINNER);
    busy.setVisible(false);
    busy.setAccessibleText("Looking for what is left to review");
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Starting));
    setCenter(new StackPane(panes, notice, busy));
    list.sceneProperty().subscribe(scene -> passFocus()); // the panes are filled when first shown
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    sceneProperty().subscribe(scene -> model.setOpen(scene != null));
    model.stateProperty().subscribe(this::render);
  }

  private BorderPane right() {
    title.getStyleClass().add(Styles.TITLE);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    accept.getStyleClass().add(Styles.PRIMARY);
    accept.setMinWidth(Region.USE_PREF_SIZE);
    accept.setTooltip(new Tooltip("All of this may stay as it is: go on (A)"));
    accept.setAccessibleText("Accept the whole article and go on");
    accept.setOnAction(event -> model.accept());
    Button open = new Button("Open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setTooltip(new Tooltip("Read the article (Enter)"));
    open.setOnAction(event -> model.open());
    HBox buttons = new HBox(8, accept, open);
    HBox header = new HBox(16, title, buttons);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    header.getStyleClass().add("header");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    BorderPane right = new BorderPane(scroll);
    right.setTop(header);
    right.setMinWidth(0);
    return right;
  }

  /** Gives the focus to the list, as soon as there is one. */
  @Override
  public void requestFocus() {
    if (panes.isVisible() && list.getScene() != null) {
      list.requestFocus();
    } else {
      super.requestFocus();
    }
  }

  private void selected() {
    if (!rendering) {
      model.select(list.getSelectionModel().getSelectedIndex());
    }
  }

  private void render(ReviewState state) {
    busy.setVisible(false);
    switch (state) {
      case Starting _ -> {
        hidePanes();
        notice.setVisible(false);
        patience.playFromStart();
      }
      case Empty(long articles) ->
          say(
              "Nothing left to review in this search",
              articles == 0
                  ? "It finds no article."
                  : articles == 1
                      ? "Everything in the article that it finds is sure or was accepted."
                      : String.format(
                          Locale.ENGLISH,
                          "Everything in the %,d articles that it finds is sure or was accepted.",
                          articles));
      case Failed(String message) -> {
        say("What is left to review can't be told", message);
        Button again = new Button("Try again");
        again.setOnAction(event -> model.ask());
        notice.getChildren().add(again);
      }
      case Shown shown -> show(shown);
    }
  }

  private void show(Shown shown) {
    panes.setVisible(true);
    notice.setVisible(false);
    passFocus();
    count.setText(
        String.format(
            Locale.ENGLISH, "%,d left to review, the most to be gained first", shown.total()));
    rendering = true;
    if (!list.getItems().equals(shown.entries())) {
      list.getItems().setAll(shown.entries());
    }
    if (list.getSelectionModel().getSelectedIndex() != shown.selected()) {
      list.getSelectionModel().clearAndSelect(shown.selected());
      list.getFocusModel().focus(shown.selected());
      list.scrollTo(Math.max(0, shown.selected() - 1));
    }
    rendering = false;
    title.setText(shown.entry().hit().headline().text());
    Article article = shown.article();
    accept.setDisable(article == null || !model.correcting().isPossible());
    if (article == null) {
      read = null;
    } else if (!article.equals(read)) {
      show(article);
    }
  }

  private void show(Article article) {
    boolean other = read == null || !read.id().equals(article.id());
    boolean inside =
        scroll.getScene() != null && isWithin(scroll, scroll.getScene().getFocusOwner());
    read = article;
    double at = other ? 0 : scroll.getVvalue();
    PointsPane points = new PointsPane(article, model);
    points.setDisable(!model.correcting().isPossible());
    scroll.setContent(points);
    scroll.setVvalue(at);
    if (inside) {
      list.requestFocus(); // what had the focus is gone
    }
  }

  private static boolean isWithin(Node part, @Nullable Node owner) {
    for (Node each = owner; each != null; each = each.getParent()) {
      if (each.equals(part)) {
        return true;
      }
    }
    return false;
  }

  private void passFocus() {
    if (isFocused()) {
      list.requestFocus();
    }
  }

  /** Keeps the focus, if it is in what goes away, for what comes after. */
  private void hidePanes() {
    if (panes.getScene() != null && isWithin(panes, panes.getScene().getFocusOwner())) {
      super.requestFocus();
    }
    panes.setVisible(false);
  }

  private void say(String first, String second) {
    hidePanes();
    notice.setVisible(true);
    Label heading = new Label(first);
    heading.getStyleClass().add(Styles.TITLE);
    Label text = new Label(second);
    text.getStyleClass().add(Styles.SOFT);
    for (Label each : new Label[] {heading, text}) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    notice.setAccessibleRole(AccessibleRole.TEXT);
    notice.setAccessibleText(first + ". " + second);
    notice.getChildren().setAll(heading, text);
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (Shortcut.NEXT_RESULT.matches(event)) {
      model.move(1);
    } else if (Shortcut.PREVIOUS_RESULT.matches(event)) {
      model.move(-1);
    } else if (Shortcut.ACCEPT_ALL.matches(event)) {
      model.accept();
    } else {
      return;
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      model.open();
      event.consume();
    }
  }
}
