package org.dateline.ui.articles.results;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the place of the list when there is none for other reasons than the search. */
final class Notices {
  private static final int ICON = 28;
  private static final double WIDTH = 360;

  private Notices() {}

  static VBox nothingImported(Actions actions) {
    Button choose = new Button("Choose a folder…");
    choose.getStyleClass().add(Styles.PRIMARY);
    choose.setOnAction(event -> actions.perform(Shortcut.ADD_FOLDER));
    return notice(
        Feather.FOLDER,
        "accent",
        "Nothing imported yet",
        "Point Dateline at a folder of articles. It reads each one and says when it was written,"
            + " where, and who is in it. Nothing leaves this machine, and files are never changed.",
        choose);
  }

  static VBox importing() {
    return notice(
        Feather.BOOK_OPEN,
        "accent",
        "Reading the first articles",
        "They appear here as they are read.");
  }

  static VBox failed(ResultsState.Failed failed, Runnable retry) {
    Button again = new Button("Try again");
    again.setOnAction(event -> retry.run());
    return notice(
        Feather.DATABASE,
        Styles.UNCERTAIN,
        "The archive did not answer",
        "It says: " + failed.message() + ". Your source files are not affected.",
        again);
  }

  private static VBox notice(
      Feather picture, String colour, String title, String text, Button... buttons) {
    FontIcon icon = FontIcon.of(picture, ICON);
    icon.getStyleClass().addAll("notice-icon", colour);
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE);
    Label words = new Label(text);
    words.getStyleClass().addAll(Styles.SOFT, "notice-text");
    words.setWrapText(true);
    words.setMaxWidth(WIDTH);
    VBox box = new VBox(12, icon, heading, words);
    box.getChildren().addAll(buttons);
    box.getStyleClass().add("centred");
    return box;
  }
}
