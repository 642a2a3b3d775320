package org.dateline.ui.notebook;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.DialogButtons;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** Asks what a search is to be called. */
public final class SaveSearchPanel extends VBox {
  private final TextField name = new TextField();

  /**
   * A panel.
   *
   * @param model saves the search
   * @param close closes the panel
   */
  public SaveSearchPanel(NotebookViewModel model, Runnable close) {
    getStylesheets().add(Theme.sheet(NotebookView.class, "notebook.css"));
    getStyleClass().addAll(Styles.OVERLAY, "save-search");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Save this search");
    Label title = new Label("Save this search");
    title.getStyleClass().add(Styles.STRONG);
    Label text = new Label("The notebook lists it, and counts the articles that are new in it.");
    text.getStyleClass().add(Styles.SOFT);
    text.setWrapText(true);
    name.setText(model.suggestedName());
    name.setAccessibleText("Name of the search");
    Runnable save =
        () -> {
          close.run();
          model.save(name.getText());
        };
    name.setOnAction(event -> save.run());
    Button keep = new Button("Save");
    keep.setOnAction(event -> save.run());
    Button leave = new Button("Cancel");
    leave.setOnAction(event -> close.run());
    getChildren().addAll(title, text, name, new DialogButtons(leave, keep));
  }

  /** Gives the focus to the name. */
  @Override
  public void requestFocus() {
    name.requestFocus();
    name.selectAll();
  }
}
