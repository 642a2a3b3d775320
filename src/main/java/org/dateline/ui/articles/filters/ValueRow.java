package org.dateline.ui.articles.filters;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.control.FilterText;

/** One value of a facet. */
final class ValueRow extends CountRow {
  private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");

  private final BiConsumer<Value, Boolean> chosen;
  private final BiConsumer<Facet, String> open;
  private final ContextMenu menu = new ContextMenu();
  private Value value;

  /**
   * A row.
   *
   * @param chosen told the value when it is chosen, and whether to leave it out
   * @param open opens the page of a person or a place
   */
  ValueRow(Value value, BiConsumer<Value, Boolean> chosen, BiConsumer<Facet, String> open) {
    this.chosen = chosen;
    this.open = open;
    setOnContextMenuRequested(
        event -> {
          offer();
          event.consume();
        });
    this.value = value;
    show(value);
  }

  /** Shows a value. */
  void show(Value shown) {
    value = shown;
    boolean undated = shown.facet() == Facet.YEAR && shown.text().equals(Filter.UNDATED);
    pseudoClassStateChanged(UNDATED, undated);
    show(
        FilterText.value(shown.facet(), shown.text()),
        shown.articles(),
        shown.share(),
        shown.choice());
  }

  /** The value shown. */
  Value value() {
    return value;
  }

  @Override
  protected void chosen(boolean exclude) {
    chosen.accept(value, exclude);
  }

  @Override
  protected void opened() {
    if (hasPage()) {
      open.accept(value.facet(), value.text());
    }
  }

  private boolean hasPage() {
    return value.facet() == Facet.PERSON || value.facet() == Facet.PLACE;
  }

  private void offer() {
    String name = FilterText.value(value.facet(), value.text());
    menu.getItems().clear();
    if (hasPage()) {
      menu.getItems().add(item("Open the page of " + name, this::opened));
    }
    menu.getItems()
        .addAll(
            item("Filter by " + name, () -> choose(false)),
            item("Leave out " + name, () -> choose(true)));
    menu.show(this, Side.BOTTOM, 0, 0);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
