package org.dateline.ui.notebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.notebook.Note;
import org.dateline.notebook.SavedSearch;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the notebook: what it is called, what else there is to say, and a way to delete it. */
final class EntryCell extends ListCell<Entry> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneId.systemDefault());

  private final Label title = new Label();
  private final Label text = new Label();
  private final Label meta = new Label();
  private final Label fresh = new Label();
  private final Button delete = new Button("", new FontIcon(Feather.TRASH_2));
  private final HBox row;

  EntryCell(NotebookViewModel model) {
    getStyleClass().add("entry");
    title.getStyleClass().add("entry-title");
    text.getStyleClass().add("entry-text");
    meta.getStyleClass().add(Styles.META);
    fresh.getStyleClass().addAll(Styles.BADGE, "fresh");
    fresh.setMinWidth(USE_PREF_SIZE);
    text.setTextOverrun(OverrunStyle.ELLIPSIS);
    delete.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    delete.setTooltip(new Tooltip("Delete (Del)"));
    delete.setFocusTraversable(false);
    delete.setOnAction(
        event -> {
          Entry entry = getItem();
          if (entry != null) {
            model.remove(entry);
          }
        });
    VBox words = new VBox(2, title, text, meta);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(12, words, fresh, delete);
    row.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(fresh, "");
    switch (entry) {
      case Entry.Starred starred ->
          show(
              starred.article().headline(), "", String.valueOf(starred.article().address().file()));
      case Entry.Written written -> show(written.note());
      case Entry.Tagged tagged ->
          show(
              tagged.name(),
              "",
              tagged.articles() == 1 ? "1 article" : tagged.articles() + " articles");
      case Entry.Saved saved -> {
        show(saved.search());
        Long number = saved.fresh();
        show(fresh, number == null || number == 0 ? "" : number + " new");
      }
    }
    setGraphic(row);
    String said =
        String.join(". ", title.getText(), text.getText(), meta.getText(), fresh.getText());
    setAccessibleText(said);
    delete.setAccessibleText("Delete " + title.getText());
  }

  private void show(Note note) {
    Note.Passage passage = note.passage();
    show(
        note.text(),
        passage == null ? "" : "“" + passage.quote().strip().replaceAll("\\s+", " ") + "”",
        note.article().headline() + "  ·  " + DAY.format(note.changed()));
  }

  private void show(SavedSearch search) {
    StringBuilder looksFor = new StringBuilder(search.query().strip());
    search
        .filters()
        .forEach(
            filter ->
                looksFor
                    .append(looksFor.isEmpty() ? "" : "  ·  ")
                    .append(filter.exclude() ? "not " : "")
                    .append(filter.value()));
    show(
        search.name(),
        looksFor.isEmpty() ? "every article" : looksFor.toString(),
        "opened " + DAY.format(search.opened()));
  }

  private void show(String first, String second, String third) {
    show(title, first.strip().replaceAll("\\s*\\R\\s*", "  "));
    show(text, second);
    show(meta, third);
  }

  private static void show(Label label, String said) {
    label.setText(said);
    label.setVisible(!said.isEmpty());
    label.setManaged(!said.isEmpty());
  }
}
