package org.dateline.ui.copies;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.search.Copies.Copy;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;

/** What stands above the two texts: which is A and which B, whose they are, and a way to each. */
final class TextHeads extends GridPane {
  private final Navigation navigation;

  TextHeads(Navigation navigation) {
    this.navigation = navigation;
    getStyleClass().add("text-heads");
    getColumnConstraints().addAll(Halves.columns());
  }

  void render(Compared compared) {
    getChildren().clear();
    add(head("A", compared.left()), 0, 0);
    if (compared.a() != compared.b()) {
      HBox right = head("B", compared.right());
      right.getStyleClass().add("right");
      add(right, 1, 0);
    }
  }

  private HBox head(String letter, Copy copy) {
    Label side = new Label(letter);
    side.getStyleClass().add("side");
    side.setMinWidth(USE_PREF_SIZE);
    Label source = new Label(CopyWords.source(copy));
    source.getStyleClass().add(Styles.STRONG);
    Label file = new Label(copy.source().isEmpty() ? "" : copy.fileName());
    file.getStyleClass().add(Styles.FAINT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button open = new Button("Open");
    open.getStyleClass().addAll(Styles.PLAIN, Styles.LINK);
    open.setMinWidth(USE_PREF_SIZE);
    open.setAccessibleText("Open " + letter + ": " + CopyWords.source(copy));
    open.setOnAction(event -> navigation.article(copy.id()));
    HBox head = new HBox(side, source, file, space, open);
    head.getStyleClass().add("text-head");
    return head;
  }
}
