package org.dateline.ui.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.ui.theme.Styles;

/** A field for a name, with the names of the archive that begin so below it. */
public final class NameField extends VBox {
  private static final int GAP = 4;

  private final TextField field = new TextField();
  private final VBox found = new VBox();

  /**
   * A field.
   *
   * @param chosen told the name that was typed or chosen; never blank
   */
  public NameField(Facet facet, Correcting correcting, Consumer<String> chosen) {
    super(GAP);
    getStyleClass().add("name-field");
    field.setPromptText(facet == Facet.PERSON ? "Name of a person" : "Name of a place");
    field.setAccessibleText(field.getPromptText());
    field.setOnAction(
        event -> {
          if (!field.getText().isBlank()) {
            chosen.accept(field.getText().strip());
          }
        });
    field
        .textProperty()
        .subscribe(text -> correcting.complete(facet, text, names -> show(names, chosen)));
    getChildren().addAll(field, found);
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
  }

  private void show(List<FacetCounts.Count> names, Consumer<String> chosen) {
    found.getChildren().clear();
    for (FacetCounts.Count name : names) {
      Label count = new Label(String.valueOf(name.articles()));
      count.getStyleClass().add(Styles.META);
      Button choice = new Button(name.value(), count);
      choice.setContentDisplay(ContentDisplay.RIGHT);
      choice.getStyleClass().add(Styles.PLAIN);
      choice.setAccessibleText(
          name.value() + ", " + CorrectingWords.count(name.articles(), "article"));
      choice.setOnAction(event -> chosen.accept(name.value()));
      found.getChildren().add(choice);
    }
  }

  /** Down and Up go from the field through the names below it; Enter takes the one they are on. */
  private void step(KeyEvent event) {
    List<Node> stops = new ArrayList<>(found.getChildren());
    stops.addFirst(field);
    int now = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (by != 0 && now >= 0) {
      stops.get(Math.clamp(now + by, 0, stops.size() - 1)).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && !event.isShortcutDown()
        && now > 0
        && stops.get(now) instanceof Button choice) {
      choice.fire();
      event.consume();
    }
  }

  /** Puts the cursor into the field. */
  public void focusField() {
    field.requestFocus();
  }
}
