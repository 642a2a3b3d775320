package org.dateline.ui.articles.filters;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.ui.articles.filters.FiltersState.Section;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.theme.Styles;

/** One facet: its name, its values, and a way to all of them. */
final class FacetSection extends VBox {
  private final Facet facet;
  private final FiltersViewModel model;
  private final BiConsumer<Facet, String> open;
  private final VBox rows = new VBox();
  private final Button all = new Button();

  FacetSection(
      Facet facet, FiltersViewModel model, Consumer<Facet> find, BiConsumer<Facet, String> open) {
    this.facet = facet;
    this.open = open;
    this.model = model;
    getStyleClass().add("facet");
    Label name = new Label(title(facet));
    name.getStyleClass().addAll(Styles.SECTION, "facet-name");
    all.getStyleClass().addAll(Styles.LINK, "facet-all");
    all.setOnAction(event -> find.accept(facet));
    all.setVisible(false);
    all.setManaged(false);
    setVisible(false);
    setManaged(false);
    getChildren().addAll(name, rows, all);
  }

  Facet facet() {
    return facet;
  }

  /**
   * Shows the values.
   *
   * @param keepsRoom whether rows that are no longer needed leave their room, so that nothing below
   *     jumps
   */
  void show(Section section, boolean keepsRoom) {
    List<Value> values = section.values();
    while (rows.getChildren().size() > values.size()) {
      rows.getChildren().removeLast();
    }
    for (int i = 0; i < values.size(); i++) {
      if (i < rows.getChildren().size()) {
        ((ValueRow) rows.getChildren().get(i)).show(values.get(i));
      } else {
        rows.getChildren().add(new ValueRow(values.get(i), model::choose, open));
      }
    }
    double before = keepsRoom ? rows.getMinHeight() : 0;
    rows.setMinHeight(Math.max(before, values.size() * ValueRow.HEIGHT));
    all.setText(
        "All "
            + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(section.distinct())
            + " "
            + plural(facet)
            + "…");
    boolean more = section.distinct() > values.size();
    all.setVisible(more);
    all.setManaged(more || (keepsRoom && all.isManaged()));
    setVisible(rows.getMinHeight() > 0);
    setManaged(isVisible());
  }

  /** What can have the focus, from top to bottom. */
  List<Node> stops() {
    List<Node> stops = new ArrayList<>(rows.getChildren());
    if (all.isVisible()) {
      stops.add(all);
    }
    return stops;
  }

  static String title(Facet facet) {
    return switch (facet) {
      case PERSON -> "PEOPLE";
      case PLACE -> "PLACES";
      case YEAR -> "YEAR";
      case SOURCE -> "SOURCE";
      case SPEAKER -> "SPEAKER";
    };
  }

  static String plural(Facet facet) {
    return switch (facet) {
      case PERSON -> "people";
      case PLACE -> "places";
      case YEAR -> "years";
      case SOURCE -> "sources";
      case SPEAKER -> "speakers";
    };
  }
}
