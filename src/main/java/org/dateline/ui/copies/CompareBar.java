package org.dateline.ui.copies;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.control.Segments;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the texts are laid out, how alike they are, and the way through their differences. */
final class CompareBar extends HBox {
  private final Label alike = new Label();
  private final Label place = new Label();
  private final Button previous;
  private final Button next;
  private final Button swap;

  CompareBar(CopiesViewModel model) {
    getStyleClass().add("compare-bar");
    previous = icon(Feather.CHEVRON_UP, "Previous difference (P)");
    next = icon(Feather.CHEVRON_DOWN, "Next difference (N)");
    previous.setOnAction(event -> model.stepDifference(-1));
    next.setOnAction(event -> model.stepDifference(1));
    swap = new Button("Swap", new FontIcon(Feather.REPEAT));
    swap.setTooltip(new Tooltip("Put the left text to the right (S)"));
    swap.setMinWidth(USE_PREF_SIZE);
    swap.setOnAction(event -> model.swap());
    alike.getStyleClass().add(Styles.SOFT);
    place.getStyleClass().add(Styles.SOFT);
    place.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            new Segments<>(
                "Layout", List.of(false, true), CompareBar::layout, model.oneColumnProperty()),
            space,
            alike,
            previous,
            place,
            next,
            swap);
  }

  private static String layout(boolean oneColumn) {
    return oneColumn ? "One column" : "Side by side";
  }

  private static Button icon(Feather feather, String name) {
    Button button = new Button("", new FontIcon(feather));
    button.getStyleClass().add(Styles.ICON);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }

  void render(Compared compared) {
    int count = compared.comparison().differences();
    boolean pair = compared.a() != compared.b();
    alike.setText(
        !pair
            ? "No copy in the archive"
            : count == 0
                ? "The texts are the same"
                : count == 1 ? "1 difference" : CopyWords.number(count) + " differences");
    place.setText(count == 0 ? "" : compared.difference() + 1 + " of " + CopyWords.number(count));
    for (Button button : new Button[] {previous, next}) {
      button.setVisible(count > 0);
      button.setManaged(count > 0);
    }
    place.setManaged(count > 0);
    swap.setDisable(!pair);
  }
}
