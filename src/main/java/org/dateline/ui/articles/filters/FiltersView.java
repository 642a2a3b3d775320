package org.dateline.ui.articles.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.ui.articles.filters.FiltersState.Counted;
import org.dateline.ui.articles.filters.FiltersState.Failed;
import org.dateline.ui.articles.filters.FiltersState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The filter pane. Up and Down move through it, Enter includes, Alt and Enter leaves out. */
public final class FiltersView extends StackPane {
  private final List<FacetSection> sections = new ArrayList<>();
  private final NotebookSection notebook;
  private final VBox column = new VBox();
  private final Label trouble = new Label();

  /**
   * Shows what {@code model} says.
   *
   * @param marks counts what the notebook knows
   * @param find opens the list of all values of a facet
   * @param open opens the page of a person or a place
   */
  public FiltersView(
      FiltersViewModel model,
      NotebookFiltersViewModel marks,
      Consumer<Facet> find,
      BiConsumer<Facet, String> open) {
    getStylesheets().add(Theme.sheet(FiltersView.class, "filters.css"));
    getStyleClass().add("filters");
    for (Facet facet : FiltersViewModel.FACETS) {
      FacetSection section = new FacetSection(facet, model, find, open);
      sections.add(section);
      column.getChildren().add(section);
    }
    notebook = new NotebookSection(marks);
    column.getChildren().add(notebook);
    trouble.getStyleClass().addAll(Styles.UNCERTAIN, "filter-trouble");
    trouble.setWrapText(true);
    trouble.setVisible(false);
    trouble.setManaged(false);
    column.getChildren().addFirst(trouble);
    column.getStyleClass().add("filter-column");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    model.stateProperty().subscribe(this::render);
  }

  /** Gives the focus to the first value. */
  @Override
  public void requestFocus() {
    stops().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void render(FiltersState state) {
    trouble.setVisible(state instanceof Failed);
    trouble.setManaged(state instanceof Failed);
    switch (state) {
      case Starting _ -> {}
      case Failed failed -> trouble.setText("Not counted: " + failed.message());
      case Counted counted -> {
        for (FacetSection section : sections) {
          counted.sections().stream()
              .filter(counts -> counts.facet() == section.facet())
              .forEach(counts -> section.show(counts, counted.sameQuery()));
        }
      }
    }
  }

  private void move(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<Node> stops = stops();
    int now = stops.indexOf(getScene().getFocusOwner());
    if (by != 0 && now >= 0) {
      stops.get(Math.clamp(now + by, 0, stops.size() - 1)).requestFocus();
      event.consume();
    }
  }

  private List<Node> stops() {
    List<Node> stops = new ArrayList<>();
    sections.forEach(section -> stops.addAll(section.stops()));
    stops.addAll(notebook.stops());
    return stops;
  }
}
