package org.dateline.ui.control.paged;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is shown: what stands for it, or room for it while it is fetched.
 *
 * @param <T> what a row stands for
 */
public abstract class PagedCell<T> extends ListCell<PagedRow<T>> {
  private final Label failed = new Label("The archive did not give this row. Search again.");

  /** A cell without a row. */
  protected PagedCell() {
    failed.getStyleClass().addAll(Styles.UNCERTAIN, "row-failed");
  }

  /** Shows an item; gives what the row looks like, for which the cell has an accessible name. */
  protected abstract Node show(T item);

  /** What a row looks like that is being fetched. */
  protected @Nullable Node waiting() {
    return null;
  }

  @Override
  protected final void updateItem(@Nullable PagedRow<T> row, boolean empty) {
    super.updateItem(row, empty);
    switch (empty ? null : row) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case PagedRow.Waiting<T> _ -> {
        setGraphic(waiting());
        setAccessibleText("Loading");
      }
      case PagedRow.Failed<T> _ -> {
        setGraphic(failed);
        setAccessibleText(failed.getText());
      }
      case PagedRow.Loaded<T>(T item) -> setGraphic(show(item));
    }
  }
}
