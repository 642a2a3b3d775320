package org.dateline.ui.articles.filters;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.control.FilterText;

/** One value of a facet. */
final class ValueRow extends CountRow {
  private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");

  private final BiConsumer<Value, Boolean> chosen;
  private Value value;

  /**
   * A row.
   *
   * @param chosen told the value when it is chosen, and whether to leave it out
   */
  ValueRow(Value value, BiConsumer<Value, Boolean> chosen) {
    this.chosen = chosen;
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
}
