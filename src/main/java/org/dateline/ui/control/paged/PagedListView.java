package org.dateline.ui.control.paged;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link PagedList} in rows of one height. Enter and a double click open the row that is
 * selected.
 *
 * @param <T> what a row stands for
 */
public final class PagedListView<T> extends ListView<PagedRow<T>> {
  private double rowHeight;
  private @Nullable PagedList<T> shown;
  private Runnable open = () -> {};

  /**
   * A view without rows.
   *
   * @param name what it lists, for who can't see it
   * @param rowHeight the height of every row, in pixels
   */
  public PagedListView(String name, double rowHeight, Supplier<? extends PagedCell<T>> cells) {
    this.rowHeight = rowHeight;
    getStylesheets().add(Theme.sheet(PagedListView.class, "paged.css"));
    getStyleClass().add("paged-list");
    setFixedCellSize(rowHeight);
    setCellFactory(view -> dressed(cells.get()));
    setAccessibleText(name);
    addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
    addEventFilter(KeyEvent.KEY_PRESSED, PagedListView::leaveAllAlone);
    setOnMouseClicked(this::openOnDoubleClick);
  }

  /** A cell that shows what its row looks like, and is as wide as the list. */
  private static <T> PagedCell<T> dressed(PagedCell<T> cell) {
    cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    cell.setPrefWidth(0);
    cell.getStyleClass().add("paged-cell");
    return cell;
  }

  /** Makes all rows so high, and keeps the first one that is seen. */
  public void setRowHeight(double height) {
    if (height != rowHeight) {
      VirtualFlow<?> flow = flow();
      int first = flow == null ? 0 : flow.getFirstVisibleCell().getIndex();
      rowHeight = height;
      setFixedCellSize(height);
      scrollTo(first);
    }
  }

  /** What Enter and a double click do. */
  public void setOnOpen(Runnable open) {
    this.open = open;
  }

  /** Lets several rows be selected. */
  public void selectSeveral() {
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  /**
   * Shows rows, of which one is selected; -1 for none. If the same row was selected before, or one
   * that is seen, no row moves on the screen: the same list read again does not jump. Otherwise the
   * selected row is scrolled to.
   */
  public void show(PagedList<T> rows, int selected) {
    int before = getSelectionModel().getSelectedIndex();
    VirtualFlow<?> flow = flow();
    double top = top(before);
    boolean seen = flow != null && top > -rowHeight && top < getHeight();
    int first = flow == null ? 0 : flow.getFirstVisibleCell().getIndex();
    double offset = flow == null ? 0 : top(first);
    shown = rows;
    getSelectionModel().clearSelection();
    setItems(rows);
    if (seen) {
      put(Math.max(0, selected), top);
    } else if (flow != null && selected >= 0 && selected == before) {
      put(first, offset);
    } else {
      scrollTo(Math.max(0, selected));
    }
    getSelectionModel().select(selected);
    getFocusModel().focus(selected);
  }

  /** Scrolls so that a row begins at {@code top}, as far as there are rows above and below. */
  private void put(int row, double top) {
    scrollTo(row);
    layout();
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollPixels(top(row) - top);
    }
  }

  /** The rows that are shown. */
  public @Nullable PagedList<T> rows() {
    return shown;
  }

  /** What the selected row stands for, if one is and it is in memory. */
  public @Nullable T selected() {
    return shown == null ? null : shown.peek(getSelectionModel().getSelectedIndex());
  }

  /**
   * Lets the letters for the next and the previous row work wherever {@code area} has the focus.
   */
  public void moveOnKeysIn(Node area) {
    area.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (getScene() == null || event.getTarget() instanceof TextInputControl) {
            return;
          }
          if (Shortcut.NEXT_RESULT.matches(event)) {
            move(1);
            event.consume();
          } else if (Shortcut.PREVIOUS_RESULT.matches(event)) {
            move(-1);
            event.consume();
          }
        });
  }

  /** Selects the row {@code by} places below the one that is selected. */
  public void move(int by) {
    if (!getItems().isEmpty()) {
      choose(Math.clamp(getSelectionModel().getSelectedIndex() + by, 0, getItems().size() - 1));
    }
  }

  /** Selects a row, and no other, and scrolls to it. */
  public void choose(int row) {
    getSelectionModel().clearAndSelect(row);
    getFocusModel().focus(row);
    reveal(row);
  }

  /** Selects the row beside the current one too; where it was already, takes this one out again. */
  public void extend(int by) {
    MultipleSelectionModel<PagedRow<T>> selection = getSelectionModel();
    int current = selection.getSelectedIndex();
    int row = current + by;
    if (row < 0 || row >= getItems().size()) {
      return;
    }
    if (selection.isSelected(row)) {
      selection.clearSelection(current);
    }
    selection.select(row);
    getFocusModel().focus(row);
    reveal(row);
  }

  private void openOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      open.run();
      event.consume();
    }
  }

  private void openOnDoubleClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      open.run();
    }
  }

  /**
   * Selecting all, or all to an end of the list, would name every row of the archive; what takes a
   * list takes all anyway.
   */
  private static void leaveAllAlone(KeyEvent event) {
    boolean all = event.getCode() == KeyCode.A && event.isShortcutDown();
    boolean toTheEnd =
        (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) && event.isShiftDown();
    if (all || toTheEnd) {
      event.consume();
    }
  }

  /** Scrolls no further than it takes to see the whole of a row. */
  private void reveal(int row) {
    VirtualFlow<?> flow = flow();
    if (flow == null || getHeight() < rowHeight) {
      scrollTo(row);
      return;
    }
    double over = top(row);
    double under = over + rowHeight - getHeight();
    flow.scrollPixels(over < 0 ? over : Math.max(0, under));
  }

  /** How far below the upper edge of the list a row begins, in pixels; 0 if nothing is seen. */
  private double top(int row) {
    VirtualFlow<?> flow = flow();
    if (flow == null || row < 0) {
      return 0;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    return (row - first.getIndex()) * rowHeight + first.getLayoutY();
  }

  /** What holds the cells, if any is seen. */
  private @Nullable VirtualFlow<?> flow() {
    VirtualFlow<?> flow = (VirtualFlow<?>) lookup(".virtual-flow");
    return flow == null || flow.getFirstVisibleCell() == null ? null : flow;
  }
}
