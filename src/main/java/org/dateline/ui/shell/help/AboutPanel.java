package org.dateline.ui.shell.help;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.FloatingPanel;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** Which version this is, and whose work it rests on. */
public final class AboutPanel extends FloatingPanel {

  /**
   * A panel.
   *
   * @param version the program's
   * @param notice the names and licences of what it is made of: {@link Notice#read}
   * @param close closes the panel
   */
  public AboutPanel(String version, String notice, Runnable close) {
    getStylesheets().add(Theme.sheet(AboutPanel.class, "help.css"));
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
    fill("Dateline " + version, close, content);
  }
}
