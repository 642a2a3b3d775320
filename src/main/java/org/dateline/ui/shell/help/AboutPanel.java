package org.dateline.ui.shell.help;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.theme.Styles;

/** Which version this is, and whose work it rests on. */
public final class AboutPanel extends HelpPanel {

  /**
   * A panel.
   *
   * @param version the program's
   * @param notice the names and licences of what it is made of: {@link Notice#read}
   * @param close closes the panel
   */
  public AboutPanel(String version, String notice, Runnable close) {
    super("Dateline " + version, close);
    getStyleClass().add("about");
    Label promise =
        new Label("Works offline: it opens no network connection and never changes a source file.");
    promise.getStyleClass().add(Styles.SOFT);
    Label text = new Label(notice.strip());
    for (Label label : new Label[] {promise, text}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox content = new VBox(promise, text);
    content.getStyleClass().add("content");
    fill(content);
  }
}
