package org.dateline.ui.copies;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.dateline.ui.copies.CopiesState.Opened;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.copies.CopiesState.Opened.Opening;
import org.dateline.ui.copies.CopiesState.Opened.Unreadable;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** Two copies: what is known of each, and their texts with the differences marked. */
final class ComparisonPane extends BorderPane {
  /** Of the height of the pane, how much stands above the current difference. */
  private static final double ABOVE = 0.3;

  private final CopiesViewModel model;
  private final CompareBar bar;
  private final FieldTable fields = new FieldTable();
  private final TextHeads heads;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox page = new VBox();
  private ComparedTexts texts = ComparedTexts.none();
  private @Nullable Object comparison;

  ComparisonPane(CopiesViewModel model, Navigation navigation) {
    this.model = model;
    this.bar = new CompareBar(model);
    this.heads = new TextHeads(navigation);
    getStyleClass().add("comparison");
    page.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setContent(page);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setAccessibleText("The two texts");
    model.oneColumnProperty().subscribe((before, now) -> build());
  }

  /** Shows what is opened; while something is being read, what was there before. */
  void render(Opened opened) {
    switch (opened) {
      case Opening _ -> {}
      case Unreadable(String message) -> {
        comparison = null;
        setTop(null);
        setCenter(failed(message));
      }
      case Compared compared -> {
        bar.render(compared);
        fields.render(compared);
        heads.render(compared);
        boolean another = !compared.comparison().equals(comparison);
        comparison = compared.comparison();
        if (another) {
          texts = ComparedTexts.of(compared.comparison(), model.oneColumnProperty().get());
          page.getChildren().setAll(fields, heads, texts, Legend.create());
          scroll.setVvalue(0);
        }
        setTop(bar);
        setCenter(scroll);
        texts.setCurrent(compared.difference());
        if (!another) {
          reveal(texts.node(compared.difference()));
        }
      }
    }
  }

  private void build() {
    if (model.stateProperty().get() instanceof CopiesState.Found found
        && found.opened() instanceof Compared) {
      comparison = null;
      render(found.opened());
    }
  }

  private void reveal(@Nullable Node node) {
    if (node == null) {
      return;
    }
    page.applyCss();
    page.layout();
    double y = page.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
    double top = y - scroll.getViewportBounds().getHeight() * ABOVE;
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  private Node failed(String message) {
    Label head = new Label("The copies could not be read");
    head.getStyleClass().add(Styles.TITLE);
    Label body = new Label(message);
    body.getStyleClass().add(Styles.SOFT);
    body.setWrapText(true);
    Button again = new Button("Try again");
    again.getStyleClass().add(Styles.PRIMARY);
    again.setOnAction(event -> model.retry());
    VBox notice = new VBox(head, body, again);
    notice.getStyleClass().add("notice");
    return notice;
  }
}
