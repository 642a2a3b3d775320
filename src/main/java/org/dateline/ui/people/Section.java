package org.dateline.ui.people;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.theme.Styles;

/** A part of the page: a label in capitals, perhaps links beside it, and what belongs to it. */
final class Section extends VBox {
  private final HBox head = new HBox(8);

  /** A part called {@code title}. */
  Section(String title) {
    getStyleClass().add("page-section");
    Label label = new Label(title.toUpperCase(Locale.ROOT));
    label.getStyleClass().add(Styles.SECTION);
    label.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("section-head");
    head.getChildren().addAll(label, gap);
    getChildren().add(head);
  }

  /** Puts something beside the title. */
  Section beside(Node node) {
    head.getChildren().add(node);
    return this;
  }

  /** Puts a link beside the title. */
  Section link(String text, Runnable action) {
    return beside(button(text, action));
  }

  /** Adds to what belongs to it. */
  Section with(Node node) {
    getChildren().add(node);
    return this;
  }

  /** Adds a line of soft words. */
  Section words(String text) {
    Label words = new Label(text);
    words.getStyleClass().add(Styles.META);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return with(words);
  }

  /** A link. */
  static Button button(String text, Runnable action) {
    Button link = new Button(text);
    link.getStyleClass().add(Styles.LINK);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> action.run());
    return link;
  }
}
