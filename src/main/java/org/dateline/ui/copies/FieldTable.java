package org.dateline.ui.copies;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.search.Copies.Copy;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.theme.Styles;

/** Headline, date, byline and source of both copies; what differs is set in bold. */
final class FieldTable extends GridPane {
  private static final double NAMES = 76;

  FieldTable() {
    getStyleClass().add("fields");
    ColumnConstraints names = new ColumnConstraints(NAMES, NAMES, NAMES);
    getColumnConstraints().addAll(names, half(), half());
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
    half.setHgrow(Priority.ALWAYS);
    half.setFillWidth(true);
    return half;
  }

  void render(Compared compared) {
    getChildren().clear();
    Copy a = compared.left();
    Copy b = compared.right();
    add("Headline", 0, text(a.headline(), b.headline()), text(b.headline(), a.headline()));
    boolean sameDate = a.date().equals(b.date());
    add("Date", 1, date(a, sameDate), date(b, sameDate));
    add("Byline", 2, text(a.byline(), b.byline()), text(b.byline(), a.byline()));
    add("Source", 3, text(a.source(), b.source()), text(b.source(), a.source()));
  }

  private void add(String name, int row, Node a, Node b) {
    Label label = new Label(name);
    label.getStyleClass().add(Styles.SOFT);
    HBox[] cells = {new HBox(label), new HBox(a), new HBox(b)};
    for (int column = 0; column < cells.length; column++) {
      cells[column].getStyleClass().add("field");
      add(cells[column], column, row);
    }
  }

  private static Label text(String text, String other) {
    Label label = new Label(text.isEmpty() ? "none found" : text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (text.isEmpty()) {
      label.getStyleClass().add(Styles.FAINT);
    } else if (!text.equals(other)) {
      label.getStyleClass().add(Styles.STRONG);
    }
    return label;
  }

  private static Node date(Copy copy, boolean same) {
    DateText when = CopyWords.date(copy);
    Label label = new Label(when.text());
    if (!same) {
      label.getStyleClass().add(Styles.STRONG);
    }
    CertaintyBadge badge = new CertaintyBadge();
    badge.show(when.certainty());
    HBox date = new HBox(6, label, badge);
    date.getStyleClass().add("date");
    return date;
  }
}
