package org.dateline.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the archive does not open, why, and what is safe. */
public final class ArchiveFailedView extends VBox {
  private static final double WIDTH = 480;
  private static final int ICON = 28;
  private static final int MOST_SOURCES = 6;

  /**
   * A notice in the place of the window's content.
   *
   * @param folder where the archive lies
   * @param failure why it does not open
   * @param retry opens it again
   * @param rebuild makes it again from its sources, which is offered if that would help
   */
  public ArchiveFailedView(Path folder, Throwable failure, Runnable retry, Runnable rebuild) {
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
    Button again = new Button("Try again");
    again.setOnAction(event -> retry.run());
    HBox buttons = new HBox(8, again);
    buttons.setAlignment(Pos.CENTER);
    getChildren().addAll(icon, title, why);
    if (failure instanceof ArchiveUnavailable unavailable && unavailable.canBeRebuilt()) {
      Button make = new Button("Rebuild from the sources");
      make.getStyleClass().add(Styles.PRIMARY);
      make.setOnAction(event -> rebuild.run());
      buttons.getChildren().addFirst(make);
      getChildren().add(wrapped(rebuilding(folder), Styles.SOFT));
      getChildren().add(sources(unavailable.sources()));
    } else {
      again.getStyleClass().add(Styles.PRIMARY);
      getChildren()
          .add(
              wrapped(
                  "It lies in "
                      + folder
                      + ". Nothing in it was changed, and the files it was made from are not"
                      + " affected.",
                  Styles.SOFT));
    }
    getChildren().add(buttons);
  }

  private static String rebuilding(Path folder) {
    return "The index in "
        + folder
        + " was made from the files below, which are not affected. It can be made again from them;"
        + " that takes as long as the first import did, and search works meanwhile.";
  }

  /** A few of the sources, and those first that are not there, because they have to be put back. */
  private static VBox sources(List<Path> sources) {
    List<Path> sorted =
        sources.stream()
            .sorted(Comparator.comparing((Path source) -> Files.exists(source)))
            .toList();
    VBox list = new VBox(2);
    list.setAlignment(Pos.CENTER);
    for (Path source : sorted.subList(0, Math.min(MOST_SOURCES, sorted.size()))) {
      boolean there = Files.exists(source);
      list.getChildren()
          .add(
              wrapped(
                  there ? source.toString() : source + " – not there now: put it back first",
                  there ? Styles.SOFT : Styles.STRONG));
    }
    if (sorted.size() > MOST_SOURCES) {
      list.getChildren()
          .add(wrapped("and " + (sorted.size() - MOST_SOURCES) + " more", Styles.SOFT));
    }
    return list;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
