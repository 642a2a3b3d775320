package org.dateline.ui.context;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.search.ContextLine;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.paged.PagedCell;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** One line: date, the words around the keyword, and where they stand if there is room. */
final class ContextCell extends PagedCell<ContextLine> {
  /** The height of every row, in pixels. */
  static final double HEIGHT = 30;

  private static final double DATE = 92;
  private static final double SOURCE = 132;

  /** The share of wide lists that is given to the source. */
  private static final double SHARE = 0.18;

  /** Narrower lists have no room for the source. */
  private static final double ROOM = 800;

  private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

  private final Consumer<ContextLine> open;
  private final Label date = new Label();
  private final ContextWordsPane words;
  private final Label source = new Label();
  private final Tooltip origin = new Tooltip();
  private final HBox row;
  private @Nullable ContextLine shown;

  /**
   * A row.
   *
   * @param column the column of keywords that it stands in
   * @param open does what a click on the keyword does
   */
  ContextCell(KeywordColumn column, Consumer<ContextLine> open) {
    this.open = open;
    this.words = new ContextWordsPane(column);
    getStyleClass().add("context-cell");
    fix(date, DATE);
    date.getStyleClass().add(Styles.META);
    source.getStyleClass().add(Styles.META);
    source.setEllipsisString("…");
    date.setEllipsisString("…");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.keyword().setOnMouseClicked(this::clicked);
    row = new HBox(12, date, words, source);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("context-line");
    origin.getStyleClass().add("context-origin");
    widthProperty()
        .subscribe(
            width -> {
              boolean room = width.doubleValue() >= ROOM;
              fix(source, Math.max(SOURCE, SHARE * width.doubleValue()));
              source.setManaged(room);
              source.setVisible(room);
            });
  }

  private static void fix(Region column, double width) {
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
  }

  /** The keyword leads to its place; clicks that select several rows do not. */
  private void clicked(MouseEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    if (shown != null
        && plain
        && event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()) {
      open.accept(shown);
      event.consume();
    }
  }

  @Override
  protected Node show(ContextLine line) {
    shown = line;
    DateText when = ContextWords.date(line);
    date.setText(ContextWords.marked(when));
    date.pseudoClassStateChanged(UNCERTAIN, when.certainty() != DateText.Certainty.STATED);
    words.show(line);
    source.setText(ContextWords.source(line));
    origin.setText(ContextWords.origin(line));
    setTooltip(origin);
    setAccessibleText(ContextWords.spoken(line));
    return row;
  }
}
