package org.dateline.ui.articles.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.articles.filters.NotebookFiltersViewModel.MarkCount;
import org.dateline.ui.theme.Styles;

/** The marks of the notebook, below the facets. */
final class NotebookSection extends VBox {
  private final NotebookFiltersViewModel model;
  private final VBox rows = new VBox();

  NotebookSection(NotebookFiltersViewModel model) {
    this.model = model;
    getStyleClass().add("facet");
    Label name = new Label("NOTEBOOK");
    name.getStyleClass().addAll(Styles.SECTION, "facet-name");
    getChildren().addAll(name, rows);
    model.stateProperty().subscribe(this::show);
  }

  private void show(List<MarkCount> marks) {
    while (rows.getChildren().size() > marks.size()) {
      rows.getChildren().removeLast();
    }
    for (int i = 0; i < marks.size(); i++) {
      if (i == rows.getChildren().size()) {
        rows.getChildren().add(new Row());
      }
      ((Row) rows.getChildren().get(i)).show(marks.get(i));
    }
    setVisible(!marks.isEmpty());
    setManaged(!marks.isEmpty());
  }

  /** What can have the focus, from top to bottom. */
  List<Node> stops() {
    return new ArrayList<>(rows.getChildren());
  }

  private final class Row extends CountRow {
    private MarkCount mark = new MarkCount("", "", 0, FiltersState.Choice.NONE);

    void show(MarkCount shown) {
      mark = shown;
      show(shown.name(), shown.articles(), 0, shown.choice());
    }

    @Override
    protected void chosen(boolean exclude) {
      model.choose(mark, exclude);
    }
  }
}
