package org.dateline.ui.people;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.search.Facet;
import org.dateline.ui.people.PageState.Failed;
import org.dateline.ui.people.PageState.Loading;
import org.dateline.ui.people.PageState.Nothing;
import org.dateline.ui.people.PageState.Review;
import org.dateline.ui.people.PageState.Shown;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands beside the list of names: a page, what is worth a look, or why there is none. */
final class PageView extends StackPane {
  /** Shorter waits show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private static final int ICON = 28;
  private static final double WIDTH = 380;

  private final NamePageViewModel model;
  private final ReviewViewModel review;
  private final DecisionsViewModel decisions;
  private final NameListViewModel names;
  private final PageActions actions;
  private final ReviewView.Merging merging;
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane content = new StackPane();
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private String shownName = "";

  PageView(PeopleViewModel people, PageActions actions, ReviewView.Merging merging) {
    this.model = people.page();
    this.review = people.review();
    this.decisions = people.decisions();
    this.names = people.names();
    this.actions = actions;
    this.merging = merging;
    getStyleClass().add("page-view");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Putting the page together");
    setAlignment(busy, Pos.TOP_CENTER);
    getChildren().addAll(content, busy);
    patience.setOnFinished(event -> busy.setVisible(isWaiting()));
    model.stateProperty().subscribe(this::render);
    review.stateProperty().subscribe(this::renderReview);
    decisions.stateProperty().subscribe(state -> renderReview(review.stateProperty().get()));
  }

  /** Gives the focus to the first thing that takes it. */
  @Override
  public void requestFocus() {
    content.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private boolean isWaiting() {
    return switch (model.stateProperty().get()) {
      case Loading _ -> true;
      case Review(PageState.Kind kind) ->
          switch (kind) {
            case MERGES, DOUBTS -> review.stateProperty().get() instanceof ReviewState.Looking;
            case NOT_NAMES, CHANGES ->
                decisions.stateProperty().get() instanceof DecisionsState.Reading;
          };
      case Nothing _, Shown _, Failed _ -> false;
    };
  }

  private void render(PageState state) {
    switch (state) {
      case Nothing _ ->
          show(
              notice(
                  Feather.USERS,
                  "accent",
                  "Choose a name",
                  "Its page says how it is written, when it is named, in whose company, and in"
                      + " which articles."));
      case Loading _ -> patience.playFromStart(); // the page before stays for so long
      case Shown shown -> showPage(shown);
      case Failed failed -> showFailure(failed.message(), model::retry);
      case Review _ -> renderReview(review.stateProperty().get());
    }
    if (!isWaiting()) {
      patience.stop();
      busy.setVisible(false);
    }
  }

  private void renderReview(ReviewState state) {
    if (!(model.stateProperty().get() instanceof Review(PageState.Kind kind))) {
      return;
    }
    switch (kind) {
      case MERGES, DOUBTS -> renderDoubtful(state, kind);
      case NOT_NAMES, CHANGES -> renderDecisions(decisions.stateProperty().get(), kind);
    }
    if (!isWaiting()) {
      patience.stop();
      busy.setVisible(false);
    }
  }

  private void renderDoubtful(ReviewState state, PageState.Kind kind) {
    Facet facet = names.facetProperty().get();
    switch (state) {
      case ReviewState.Looking _ -> {
        show(new StackPane());
        patience.playFromStart();
      }
      case ReviewState.Failed failed -> showFailure(failed.message(), review::retry);
      case ReviewState.Found found ->
          show(
              kind == PageState.Kind.MERGES
                  ? ReviewView.merges(facet, found, actions.open(), merging)
                  : ReviewView.doubts(facet, found, actions.open()));
    }
  }

  private void renderDecisions(DecisionsState state, PageState.Kind kind) {
    Facet facet = names.facetProperty().get();
    switch (state) {
      case DecisionsState.Reading _ -> {
        show(new StackPane());
        patience.playFromStart();
      }
      case DecisionsState.Failed failed -> showFailure(failed.message(), decisions::ask);
      case DecisionsState.Told told ->
          show(
              kind == PageState.Kind.NOT_NAMES
                  ? DecisionsView.notNames(facet, told, actions)
                  : DecisionsView.changes(facet, told, actions));
    }
  }

  private void showFailure(String message, Runnable retry) {
    VBox notice =
        notice(
            Feather.DATABASE,
            Styles.UNCERTAIN,
            "The archive did not answer",
            "It says: " + message + ". Your source files are not affected.");
    Button again = new Button("Try again");
    again.setOnAction(event -> retry.run());
    notice.getChildren().add(again);
    show(notice);
  }

  /** A page that is shown anew stays where it was scrolled to; another begins at its top. */
  private void showPage(Shown shown) {
    String name = shown.page().name().facet() + shown.page().name().name();
    double place = name.equals(shownName) ? scroll.getVvalue() : 0;
    shownName = name;
    scroll.setContent(new NamePageView(shown, model, actions));
    show(scroll);
    scroll.layout();
    scroll.setVvalue(place);
  }

  private void show(Node shown) {
    content.getChildren().setAll(shown);
  }

  private static VBox notice(Feather picture, String colour, String title, String text) {
    FontIcon icon = FontIcon.of(picture, ICON);
    icon.getStyleClass().addAll("notice-icon", colour);
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE);
    Label words = new Label(text);
    words.getStyleClass().addAll(Styles.SOFT, "notice-text");
    words.setWrapText(true);
    words.setMaxWidth(WIDTH);
    VBox box = new VBox(12, icon, heading, words);
    box.getStyleClass().add("page-notice");
    return box;
  }
}
