package org.dateline.ui.imports;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a folder is dropped, with a button that does the same. */
final class DropZone extends VBox {

  /**
   * A zone.
   *
   * @param imports what is told of folders that are dropped
   * @param choose asks for a folder and imports it
   */
  DropZone(ImportsViewModel imports, Runnable choose) {
    getStyleClass().add("drop-zone");
    FontIcon icon = new FontIcon(Feather.FOLDER);
    icon.getStyleClass().add("accent");
    Button button = new Button("Choose a folder…");
    button.getStyleClass().add(Styles.PRIMARY);
    button.setOnAction(event -> choose.run());
    VBox.setMargin(button, new Insets(8, 0, 0, 0));
    getChildren()
        .setAll(
            List.of(
                icon,
                text("Drop a folder of articles here", Styles.TITLE),
                text(
                    "Files are read where they are and never changed; nothing leaves this machine.",
                    Styles.SOFT),
                button));
    imports
        .stateProperty()
        .subscribe(state -> button.setDisable(state instanceof ImportState.ReadingOnly));
    FileDrop.install(this, imports::add);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }
}
