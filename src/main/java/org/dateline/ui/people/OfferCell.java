package org.dateline.ui.people;

import javafx.scene.control.ListCell;
import org.dateline.search.FacetCounts.Count;
import org.jspecify.annotations.Nullable;

/** A name to choose, with its articles. */
final class OfferCell extends ListCell<Count> {
  private final NameRow row = new NameRow();

  OfferCell() {
    getStyleClass().add("offer-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Count count, boolean empty) {
    super.updateItem(count, empty);
    if (empty || count == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      row.show(count.value(), "", count.articles(), 0);
      setAccessibleText(count.value() + ", " + PeopleWords.articles(count.articles()));
      setGraphic(row);
    }
  }
}
