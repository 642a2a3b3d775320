package org.dateline.ui.copies;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.dateline.ui.theme.Styles;

/** What the marks mean, and the keys. */
final class Legend {
  private Legend() {}

  static HBox create() {
    HBox legend =
        new HBox(
            marked("only in A", "only-a"),
            marked("only in B", "only-b"),
            soft("Press"),
            key("N"),
            soft("and"),
            key("P"),
            soft("for the next and the previous difference,"),
            key("S"),
            soft("to swap"));
    legend.getStyleClass().add("legend");
    return legend;
  }

  private static Label marked(String text, String style) {
    DifferenceWord word = new DifferenceWord(text, style);
    word.getStyleClass().add("sample");
    return word;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Styles.SOFT, Styles.META);
    return label;
  }

  private static Label key(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.KEY);
    return label;
  }
}
