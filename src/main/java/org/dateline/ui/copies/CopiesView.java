package org.dateline.ui.copies;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.ui.copies.CopiesState.Failed;
import org.dateline.ui.copies.CopiesState.Found;
import org.dateline.ui.copies.CopiesState.None;
import org.dateline.ui.copies.CopiesState.Searching;
import org.dateline.ui.copies.CopiesState.Starting;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Stories and their copies on the left, two of these side by side; or why there are none. */
public final class CopiesView extends StackPane {
  /** Shorter searches show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private final CopiesViewModel model;
  private final BorderPane found = new BorderPane();
  private final CopyLists lists;
  private final ComparisonPane comparison;
  private final StackPane content = new StackPane();
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /** Shows what {@code model} says; what is opened is opened by {@code navigation}. */
  public CopiesView(CopiesViewModel model, Navigation navigation) {
    this.model = model;
    this.lists = new CopyLists(model);
    this.comparison = new ComparisonPane(model, navigation);
    getStylesheets().add(Theme.sheet(CopiesView.class, "copies.css"));
    getStyleClass().add("copies");
    found.setLeft(lists);
    found.setCenter(comparison);
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Looking for copies");
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    getChildren().addAll(content, busy);
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Searching));
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    model.stateProperty().subscribe(this::render);
  }

  @Override
  public void requestFocus() {
    if (content.getChildren().contains(found)) {
      lists.requestFocus();
    } else {
      content.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void typed(KeyEvent event) {
    boolean held = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    @Nullable Runnable action =
        switch (held ? "" : event.getCharacter()) {
          case "n", "N" -> () -> model.stepDifference(1);
          case "p", "P" -> () -> model.stepDifference(-1);
          case "s", "S" -> model::swap;
          default -> null;
        };
    if (action != null) {
      action.run();
      event.consume();
    }
  }

  private void render(CopiesState state) {
    switch (state) {
      case Starting _ -> show(new Label());
      case Searching _ -> patience.playFromStart();
      case None(long articles) -> show(none(articles));
      case Failed(String message) -> show(failed(message));
      case Found shown -> {
        lists.render(shown);
        comparison.render(shown.opened());
        show(found);
      }
    }
    if (!(state instanceof Searching)) {
      patience.stop();
      busy.setVisible(false);
    }
  }

  private void show(Node shown) {
    if (!content.getChildren().contains(shown)) {
      content.getChildren().setAll(shown);
    }
  }

  private static Node none(long articles) {
    String among =
        articles == 0
            ? "There are no articles to look through."
            : articles == 1
                ? "One article was found, and no other text is like it."
                : "Of the "
                    + CopyWords.number(articles)
                    + " articles found, none shares 70 % of its text with another.";
    return notice("No copies", among);
  }

  private Node failed(String message) {
    VBox notice = notice("Copies could not be looked for", message);
    Button again = new Button("Try again");
    again.getStyleClass().add(Styles.PRIMARY);
    again.setOnAction(event -> model.retry());
    notice.getChildren().add(again);
    return notice;
  }

  private static VBox notice(String title, String text) {
    Label head = new Label(title);
    head.getStyleClass().add(Styles.TITLE);
    Label body = new Label(text);
    body.getStyleClass().add(Styles.SOFT);
    body.setWrapText(true);
    VBox notice = new VBox(head, body);
    notice.getStyleClass().add("notice");
    return notice;
  }
}
