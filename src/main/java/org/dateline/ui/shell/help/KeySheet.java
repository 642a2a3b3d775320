package org.dateline.ui.shell.help;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.FloatingPanel;
import org.dateline.ui.control.Keys;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.Shortcut.Group;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** Everything that can be done with keys, on one sheet. */
public final class KeySheet extends FloatingPanel {

  /** A sheet that {@code close} closes. */
  public KeySheet(Runnable close) {
    getStylesheets().add(Theme.sheet(KeySheet.class, "help.css"));
    getStyleClass().add("key-sheet");
    VBox left = column(Group.ANYWHERE, Group.RESULTS);
    VBox right = column(Group.SCREENS, Group.ARTICLE, Group.FILTERS);
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("columns");
    fill("Keys", close, columns);
  }

  private static VBox column(Group... groups) {
    VBox column = new VBox();
    column.getStyleClass().add("column");
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setPrefWidth(1);
    for (Group group : groups) {
      column.getChildren().add(section(group.text()));
      List<HBox> rows =
          Arrays.stream(Shortcut.values())
              .filter(shortcut -> shortcut.group() == group)
              .map(KeySheet::row)
              .toList();
      column.getChildren().addAll(rows);
    }
    return column;
  }

  private static HBox row(Shortcut shortcut) {
    Label text = new Label(shortcut.text());
    text.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(text, space);
    row.getStyleClass().add("row");
    List<String> ways = shortcut.keys();
    for (int i = 0; i < ways.size(); i++) {
      if (i > 0) {
        Label or = new Label("or");
        or.getStyleClass().addAll(Styles.FAINT, "or");
        row.getChildren().add(or);
      }
      row.getChildren().addAll(Keys.of(ways.get(i)));
    }
    row.setAccessibleText(shortcut.text() + ": " + String.join(" or ", ways));
    return row;
  }
}
