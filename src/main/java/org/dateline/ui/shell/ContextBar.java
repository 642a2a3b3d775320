package org.dateline.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.dateline.search.Filter;
import org.dateline.ui.control.FilterText;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The filters in force, each a pill that can be taken away. */
final class ContextBar extends FlowPane {
  private final Lens lens;
  private final Label none = new Label("No filters");
  private final Button clear = new Button("Clear all");

  ContextBar(Lens lens) {
    this.lens = lens;
    getStyleClass().add("context-bar");
    none.getStyleClass().add(Styles.FAINT);
    clear.getStyleClass().add(Styles.PLAIN);
    clear.setOnAction(event -> lens.clearFilters());
    lens.requestProperty().subscribe(request -> render(request.filters()));
  }

  private void render(List<Filter> filters) {
    boolean hadFocus = getScene() != null && getChildren().contains(getScene().getFocusOwner());
    getChildren().setAll(filters.stream().map(this::chip).toList());
    getChildren().add(filters.isEmpty() ? none : clear);
    if (hadFocus) {
      getChildren().getFirst().requestFocus();
    }
  }

  private Node chip(Filter filter) {
    Button chip = new Button(FilterText.of(filter));
    chip.setMnemonicParsing(false);
    FontIcon cross = FontIcon.of(Feather.X);
    chip.setGraphic(cross);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll(Styles.CHIP, filter.exclude() ? Styles.EXCLUDED : "included");
    String says =
        filter.exclude()
            ? "Articles with "
                + FilterText.value(filter.facet(), filter.value())
                + " are left out. Remove"
            : "Remove the filter " + FilterText.of(filter);
    chip.setAccessibleText(says);
    chip.setTooltip(new Tooltip(says));
    chip.setOnAction(event -> lens.remove(filter));
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            lens.remove(filter);
            event.consume();
          }
        });
    return chip;
  }
}
