package org.dateline.ui.imports;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.ui.theme.Styles;

/** A number with the word for what it counts below it. */
final class Counter extends VBox {
  private final Label number = new Label();
  private final Label word;
  private final boolean problem;

  /**
   * A counter.
   *
   * @param what the word
   * @param problem whether a number above none asks for attention
   */
  Counter(String what, boolean problem) {
    this.problem = problem;
    getStyleClass().add("counter");
    number.getStyleClass().add("number");
    word = new Label(what);
    word.getStyleClass().add(Styles.META);
    getChildren().addAll(number, word);
    setMinWidth(0);
    setPrefWidth(1);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  /** Shows a number. */
  void show(long count) {
    number.setText(ImportWords.number(count));
    number.getStyleClass().remove(Styles.UNCERTAIN);
    if (problem && count > 0) {
      number.getStyleClass().add(Styles.UNCERTAIN);
    }
    setAccessibleText(number.getText() + " " + word.getText());
  }
}
