package org.dateline.ui.articles;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.dateline.ui.theme.Theme;

/**
 * Three panes: filters of a fixed width, then results and article, whose border can be dragged and
 * moves with nothing else.
 */
public final class ArticlesView extends BorderPane {
  private static final double RESULTS_SHARE = 0.36;

  private final SplitPane panes = new SplitPane();
  private final List<Region> order;

  /** Lays out three panes, each of which takes the focus as a whole with {@code requestFocus}. */
  public ArticlesView(Region filters, Region results, Region reader) {
    order = List.of(filters, results, reader);
    getStylesheets().add(Theme.sheet(ArticlesView.class, "articles.css"));
    getStyleClass().add("articles");
    filters.getStyleClass().add("filter-pane");
    results.getStyleClass().add("result-pane");
    reader.getStyleClass().add("reader-pane");
    setLeft(filters);
    panes.getItems().setAll(results, reader);
    panes.setDividerPositions(RESULTS_SHARE);
    SplitPane.setResizableWithParent(results, false);
    setCenter(panes);
  }

  /** Where the border between results and article is, 0 to 1. */
  public double divider() {
    return panes.getDividerPositions()[0];
  }

  /** Moves the border between results and article. */
  public void setDivider(double position) {
    panes.setDividerPositions(position);
  }

  /** Gives the focus to the pane {@code by} places after the one that has it. */
  public void movePane(int by) {
    int current = 0;
    Node owner = getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      current = Math.max(current, order.indexOf(node));
    }
    order.get(Math.floorMod(current + by, order.size())).requestFocus();
  }
}
