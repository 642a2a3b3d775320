package org.dateline.ui.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the archive does not open, why, and what is safe. */
public final class ArchiveFailedView extends VBox {
  private static final double WIDTH = 480;
  private static final int ICON = 28;

  /**
   * A notice in the place of the window's content.
   *
   * @param folder where the archive lies
   * @param failure why it does not open
   * @param retry opens it again
   */
  public ArchiveFailedView(Path folder, Throwable failure, Runnable retry) {
    super(12);
    getStylesheets().add(Theme.sheet(ArchiveFailedView.class, "shell.css"));
    getStyleClass().addAll("shell", "archive-failed");
    setAlignment(Pos.CENTER);
    FontIcon icon = FontIcon.of(Feather.DATABASE, ICON);
    icon.getStyleClass().addAll("notice-icon", Styles.UNCERTAIN);
    Label title = new Label("This archive could not be opened");
    title.getStyleClass().add(Styles.TITLE);
    String message = failure.getMessage();
    Label why =
        wrapped(message == null ? failure.getClass().getSimpleName() : message, Styles.STRONG);
    Label safe =
        wrapped(
            "It lies in "
                + folder
                + ". Nothing in it was changed, and the files it was made from are not affected:"
                + " they can be imported again.",
            Styles.SOFT);
    Button again = new Button("Try again");
    again.getStyleClass().add(Styles.PRIMARY);
    again.setOnAction(event -> retry.run());
    HBox buttons = new HBox(8, again);
    buttons.setAlignment(Pos.CENTER);
    getChildren().addAll(icon, title, why, safe, buttons);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }
}
