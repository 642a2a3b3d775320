package org.dateline.ui.export;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.export.list.ListFile;
import org.dateline.export.list.ListFormat;
import org.dateline.ui.control.DialogButtons;
import org.dateline.ui.export.ExportOffer.Part;
import org.dateline.ui.export.ExportState.Choosing;
import org.dateline.ui.export.ExportState.Done;
import org.dateline.ui.export.ExportState.Failed;
import org.dateline.ui.export.ExportState.Running;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.dateline.work.Progress;

/** Asks what is exported and how, and shows how far it is. */
public final class ExportPanel extends VBox {
  private final ExportViewModel model;
  private final ExportOffer offer;
  private final FileTarget target;
  private final Runnable close;
  private final ToggleGroup parts = new ToggleGroup();
  private final ToggleGroup formats = new ToggleGroup();
  private final CheckBox mark = new CheckBox("Mark the file as UTF-8, for spreadsheets");
  private final VBox choices = new VBox();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label message = new Label();
  private final Button cancel = new Button("Cancel");
  private final Button export = new Button("Export…");

  /**
   * A panel.
   *
   * @param model exports
   * @param offer what can be exported
   * @param target asks for the file
   * @param close closes the panel
   */
  public ExportPanel(ExportViewModel model, ExportOffer offer, FileTarget target, Runnable close) {
    this.model = model;
    this.offer = offer;
    this.target = target;
    this.close = close;
    layOut();
    model.stateProperty().subscribe(this::render);
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(ExportPanel.class, "export.css"));
    getStyleClass().addAll(Styles.OVERLAY, "export-panel");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Export");
    Label title = new Label("Export");
    title.getStyleClass().add("panel-title");
    choices.getStyleClass().add("choices");
    choices.getChildren().add(section("What"));
    for (Part part : Part.values()) {
      choices.getChildren().add(choice(words(part), part, parts, part == offer.likeliest()));
    }
    choices.getChildren().add(section("Format"));
    for (ListFormat format : ListFormat.values()) {
      choices.getChildren().add(choice(format.label(), format, formats, format == model.format()));
    }
    choices.getChildren().add(mark);
    parts
        .getToggles()
        .forEach(
            toggle ->
                ((RadioButton) toggle).setDisable(offer.size((Part) toggle.getUserData()) == 0));
    formats.selectedToggleProperty().subscribe(() -> mark.setDisable(format() != ListFormat.CSV));
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    message.getStyleClass().add("message");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText("How much is written");
    cancel.setOnAction(event -> giveUp());
    export.setDefaultButton(true);
    export.setDisable(offer.size(offer.likeliest()) == 0);
    export.setOnAction(event -> export());
    getChildren().addAll(title, choices, bar, message, new DialogButtons(cancel, export));
    addEventFilter(KeyEvent.KEY_PRESSED, this::exportOnEnter);
  }

  /** A choice that has the focus keeps Enter from the button that stands out. */
  private void exportOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
      export.fire();
      event.consume();
    }
  }

  /** Gives the focus to the first choice. */
  @Override
  public void requestFocus() {
    ((RadioButton) parts.getSelectedToggle()).requestFocus();
  }

  private void export() {
    Part part = (Part) parts.getSelectedToggle().getUserData();
    ListFormat format = format();
    target
        .choose("articles." + format.extension(), FileKind.of(format))
        .ifPresent(
            file ->
                model.export(
                    offer,
                    part,
                    new ListFile(
                        file, format, format == ListFormat.CSV && mark.isSelected(), true)));
  }

  private void giveUp() {
    if (model.stateProperty().get() instanceof Running) {
      model.cancel();
    } else {
      close.run();
    }
  }

  private void render(ExportState state) {
    boolean running = state instanceof Running;
    choices.setDisable(running);
    export.setDisable(running || offer.size(offer.likeliest()) == 0);
    bar.setVisible(running);
    message.getStyleClass().remove(Styles.UNCERTAIN);
    switch (state) {
      case Choosing _ -> message.setText("");
      case Running(_, Progress progress) -> {
        bar.setProgress(progress.fraction());
        message.setText(
            number(progress.done()) + " of " + number(Math.max(0, progress.total())) + " articles");
      }
      case Done _ -> close.run();
      case Failed(String reason) -> {
        message.setText(reason);
        message.getStyleClass().add(Styles.UNCERTAIN);
      }
    }
  }

  private ListFormat format() {
    return (ListFormat) formats.getSelectedToggle().getUserData();
  }

  private String words(Part part) {
    long size = offer.size(part);
    return switch (part) {
      case RESULTS ->
          size == 1 ? "The one article found" : "All " + number(size) + " articles found";
      case SELECTION -> number(size) + " selected";
      case ARTICLE -> "The article that is open";
    };
  }

  private static RadioButton choice(
      String text, Object value, ToggleGroup group, boolean selected) {
    RadioButton button = new RadioButton(text);
    button.setUserData(value);
    button.setToggleGroup(group);
    button.setSelected(selected);
    return button;
  }

  private static Node section(String text) {
    Label label = new Label(text.toUpperCase(Locale.ENGLISH));
    label.getStyleClass().add(Styles.SECTION);
    return label;
  }

  private static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }
}
