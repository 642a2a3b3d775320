package org.dateline.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.paged.PagedRow;
import org.dateline.ui.imports.ArticleFacts.Facts;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of the report. Enter, or a double click, opens the article of a row. */
final class ReportTable extends TableView<PagedRow<ReportRow>> {
  private static final double ROW = 39;

  private final ArticleFacts facts;

  /**
   * A table.
   *
   * @param report the rows
   * @param facts what was found in the articles
   * @param open opens the article of an id
   */
  ReportTable(ReportViewModel report, ArticleFacts facts, Consumer<String> open) {
    this.facts = facts;
    report.rowsProperty().subscribe(this::setItems);
    getStyleClass().add("report");
    setFixedCellSize(ROW);
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setAccessibleText("Import report");
    getColumns()
        .setAll(
            List.of(
                column(
                    "FILE", 230, 0.6, column -> new TextCell(ReportRow::name, "file-name", true)),
                column(
                    "FOLDER", 190, 0.5, column -> new TextCell(ReportRow::folder, "soft", false)),
                column("OUTCOME", 120, 1, column -> new OutcomeCell()),
                column(
                    "REASON", 250, 0.5, column -> new TextCell(ReportRow::reason, "soft", false)),
                column("DATE", 190, 0.9, column -> new DateCell()),
                column("WHAT WAS FOUND", 180, 0.8, column -> new FoundCell())));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(getSelectionModel().getSelectedItem(), open);
            event.consume();
          }
        });
    setRowFactory(
        table -> {
          TableRow<PagedRow<ReportRow>> row = new TableRow<>();
          row.setOnMouseClicked(
              event -> {
                if (event.getClickCount() == 2) {
                  open(row.getItem(), open);
                }
              });
          return row;
        });
  }

  /** What a row shows, if it is there already. */
  private static @Nullable ReportRow shown(@Nullable PagedRow<ReportRow> row) {
    return row instanceof PagedRow.Loaded<ReportRow>(ReportRow there) ? there : null;
  }

  private static void open(@Nullable PagedRow<ReportRow> selected, Consumer<String> open) {
    ReportRow row = shown(selected);
    if (row != null && !row.articleId().isEmpty()) {
      open.accept(row.articleId());
    }
  }

  private static TableColumn<PagedRow<ReportRow>, ReportRow> column(
      String title,
      double width,
      double least,
      Function<
              TableColumn<PagedRow<ReportRow>, ReportRow>,
              TableCell<PagedRow<ReportRow>, ReportRow>>
          cell) {
    TableColumn<PagedRow<ReportRow>, ReportRow> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(width * least);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(shown(row.getValue())));
    column.setCellFactory(cell::apply);
    return column;
  }

  /** Words, with the whole of them in a tooltip. */
  private static final class TextCell extends TableCell<PagedRow<ReportRow>, ReportRow> {
    private final Function<ReportRow, String> words;
    private final Tooltip whole = new Tooltip();

    TextCell(Function<ReportRow, String> words, String style, boolean file) {
      this.words = words;
      if (!file) {
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // the last folder tells more than the first
      }
      getStyleClass().add(style);
      if (file) {
        setGraphic(new FontIcon(Feather.FILE));
        getGraphic().setVisible(false);
      }
    }

    @Override
    protected void updateItem(@Nullable ReportRow row, boolean empty) {
      super.updateItem(row, empty);
      String text = row == null || empty ? "" : words.apply(row);
      setText(text);
      whole.setText(text);
      setTooltip(text.isEmpty() ? null : whole);
      if (getGraphic() != null) {
        getGraphic().setVisible(!text.isEmpty());
      }
    }
  }

  /** An icon and a word. */
  private static final class OutcomeCell extends TableCell<PagedRow<ReportRow>, ReportRow> {
    private final FontIcon icon = new FontIcon();

    @Override
    protected void updateItem(@Nullable ReportRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll(Styles.UNCERTAIN, Styles.FAINT);
      icon.getStyleClass().remove(Styles.UNCERTAIN);
      if (row == null || empty) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(row.kind().one());
      setGraphic(icon);
      switch (row.kind()) {
        case READ -> icon.setIconCode(Feather.CHECK);
        case COPY -> icon.setIconCode(Feather.COPY);
        case CONTAINER -> icon.setIconCode(Feather.LAYERS);
        case EMPTY -> {
          icon.setIconCode(Feather.FILE);
          getStyleClass().add(Styles.FAINT);
        }
        case SKIPPED -> {
          icon.setIconCode(Feather.MINUS);
          getStyleClass().add(Styles.FAINT);
        }
        case UNREADABLE, FAILED -> {
          icon.setIconCode(Feather.ALERT_TRIANGLE);
          icon.getStyleClass().add(Styles.UNCERTAIN);
          getStyleClass().add(Styles.UNCERTAIN);
        }
      }
    }
  }

  /** A cell that shows something of an article, which may come a moment later. */
  private abstract class FactsCell extends TableCell<PagedRow<ReportRow>, ReportRow> {
    private Subscription subscription = Subscription.EMPTY;

    @Override
    protected void updateItem(@Nullable ReportRow row, boolean empty) {
      super.updateItem(row, empty);
      subscription.unsubscribe();
      subscription = Subscription.EMPTY;
      if (row == null || empty) {
        showNothing("");
      } else if (row.articleId().isEmpty()) {
        showNothing("–");
      } else {
        subscription = facts.of(row.articleId()).subscribe(this::show);
      }
    }

    private void show(Optional<Facts> now) {
      if (now.isPresent()) {
        showFacts(now.get());
      } else {
        showNothing("");
      }
    }

    abstract void showNothing(String instead);

    abstract void showFacts(Facts found);
  }

  /** The date with its badge. */
  private final class DateCell extends FactsCell {
    private final Label date = new Label();
    private final CertaintyBadge badge = new CertaintyBadge();
    private final HBox both = new HBox(date, badge);

    DateCell() {
      both.getStyleClass().add("date");
      date.setMinWidth(0);
      badge.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    void showNothing(String instead) {
      setGraphic(null);
      setText(instead);
    }

    @Override
    void showFacts(Facts found) {
      DateText text = DateText.brief(found.date().edtf(), found.date().origin());
      date.setText(text.text());
      badge.show(text.certainty());
      setText("");
      setGraphic(both);
    }
  }

  /** How many people, places and quotes. */
  private final class FoundCell extends FactsCell {
    FoundCell() {
      getStyleClass().add(Styles.SOFT);
    }

    @Override
    void showNothing(String instead) {
      setText(instead.isEmpty() ? "" : "nothing");
    }

    @Override
    void showFacts(Facts found) {
      setText(found.words());
    }
  }
}
