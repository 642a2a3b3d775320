package org.dateline.ui.articles.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.article.Span;
import org.dateline.notebook.Note;
import org.dateline.search.Mark;
import org.dateline.ui.articles.reader.ArticleMarksViewModel.Marked;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** Tags of an article and notes on it, to be read and written. */
final class MarksCard extends VBox {
  private static final double WIDTH = 372;
  private static final int OFFERED = 6;

  private final ArticleMarksViewModel model;
  private final Consumer<Span> reveal;
  private final FlowPane tags = new FlowPane(6, 6);
  private final TextField tag = new TextField();
  private final ContextMenu offers = new ContextMenu();
  private final VBox notes = new VBox();
  private final Label about = new Label();
  private final TextArea text = new TextArea();
  private final Button save = new Button("Save");
  private final Subscription following;
  private @Nullable Span passage;
  private @Nullable Note edited;

  /**
   * A card.
   *
   * @param model what hangs on the article
   * @param reveal shows a passage in the text
   */
  MarksCard(ArticleMarksViewModel model, Consumer<Span> reveal) {
    this.model = model;
    this.reveal = reveal;
    getStyleClass().addAll(Styles.OVERLAY, "marks-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Tags and notes");
    tag.setPromptText("Add a tag");
    tag.setAccessibleText("Add a tag");
    tag.addEventFilter(KeyEvent.KEY_PRESSED, this::tagPressed);
    tag.textProperty().subscribe((before, now) -> offer(now));
    text.setPromptText("Write a note");
    text.setAccessibleText("Write a note");
    text.setWrapText(true);
    text.setPrefRowCount(3);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::textPressed);
    text.textProperty().subscribe(now -> save.setDisable(now.isBlank()));
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    about.getStyleClass().add("note-quote");
    save.getStyleClass().add(Styles.PRIMARY);
    save.setOnAction(event -> save());
    Label keys = new Label("Ctrl+Enter saves");
    keys.getStyleClass().add(Styles.META);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(8, keys, space, save);
    buttons.getStyleClass().add("buttons");
    ScrollPane scroll = new ScrollPane(notes);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    notes.getStyleClass().add("notes");
    notes.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(section("TAGS"), tags, tag, section("NOTES"), scroll, about, text, buttons);
    about(null);
    following = model.stateProperty().subscribe(now -> now.ifPresent(this::show));
  }

  /** Shows nothing new any more. */
  void leave() {
    following.unsubscribe();
    offers.hide();
  }

  private static Label section(String name) {
    Label label = new Label(name);
    label.getStyleClass().add(Styles.SECTION);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Gives the focus to where a tag is written. */
  void focusTag() {
    tag.requestFocus();
  }

  /** Gives the focus to where a note is written, on a passage if one is named. */
  void focusNote(@Nullable Span on) {
    if (edited == null && on != null) {
      about(on);
    }
    text.requestFocus();
  }

  private void show(Marked now) {
    tags.getChildren().setAll(now.tags().stream().map(this::chip).toList());
    tags.setVisible(!now.tags().isEmpty());
    tags.setManaged(!now.tags().isEmpty());
    String content = now.article().content().text();
    notes.getChildren().setAll(now.notes().stream().map(note -> row(note, content)).toList());
  }

  private Node chip(String name) {
    Button chip = new Button(name + "  ✕");
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll(Styles.CHIP, "tag-chip");
    chip.setAccessibleText("Tag " + name + "; take it away");
    chip.setOnAction(event -> model.untag(name));
    return chip;
  }

  private Node row(Note note, String content) {
    VBox row = new VBox();
    row.getStyleClass().add("note-row");
    Note.Passage on = note.passage();
    if (on != null) {
      Span place = on.in(content);
      Button quote = new Button("“" + oneLine(on.quote()) + "”");
      quote.setMnemonicParsing(false);
      quote.getStyleClass().addAll(Styles.PLAIN, "note-quote");
      quote.setMaxWidth(Double.MAX_VALUE);
      quote.setDisable(place == null);
      quote.setAccessibleText("Show the passage " + on.quote());
      if (place != null) {
        quote.setOnAction(event -> reveal.accept(place));
      }
      row.getChildren().add(quote);
      if (place == null) {
        Label lost = new Label("These words are no longer in the text.");
        lost.getStyleClass().addAll(Styles.META, Styles.UNCERTAIN);
        row.getChildren().add(lost);
      }
    }
    Label said = new Label(note.text());
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    Button edit = link("Edit", "Edit the note " + note.text(), () -> edit(note));
    Button delete = link("Delete", "Delete the note " + note.text(), () -> model.remove(note));
    row.getChildren().addAll(said, new HBox(12, edit, delete));
    return row;
  }

  private static Button link(String name, String accessible, Runnable action) {
    Button link = new Button(name);
    link.getStyleClass().add(Styles.LINK);
    link.setAccessibleText(accessible);
    link.setOnAction(event -> action.run());
    return link;
  }

  private void edit(Note note) {
    edited = note;
    text.setText(note.text());
    about(null);
    save.setText("Save changes");
    text.requestFocus();
    text.end();
  }

  private void about(@Nullable Span on) {
    passage = on;
    String words =
        model
            .stateProperty()
            .get()
            .filter(now -> on != null && on.end() <= now.article().content().text().length())
            .map(now -> on == null ? "" : on.of(now.article().content().text()))
            .orElse("");
    about.setText("“" + oneLine(words) + "”");
    about.setVisible(!words.isEmpty());
    about.setManaged(!words.isEmpty());
  }

  private static String oneLine(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    return plain.length() <= 160 ? plain : plain.substring(0, 159).strip() + "…";
  }

  private void save() {
    if (text.getText().isBlank()) {
      return;
    }
    Note now = edited;
    if (now == null) {
      model.note(passage, text.getText());
    } else {
      model.rewrite(now, text.getText());
    }
    edited = null;
    save.setText("Save");
    text.clear();
    about(null);
  }

  private void textPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    }
  }

  private void tagPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      take(tag.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE && tag.getText().isEmpty()) {
      Optional<Marked> now = model.stateProperty().get();
      now.filter(marked -> !marked.tags().isEmpty())
          .ifPresent(marked -> model.untag(marked.tags().getLast()));
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && offers.isShowing()) {
      offers.hide();
      event.consume();
    }
  }

  private void take(String names) {
    offers.hide();
    model.tag(names);
    tag.clear();
  }

  /** Offers tags that are in use and begin so. */
  private void offer(String typed) {
    String wanted = Mark.Tag.key(typed);
    List<String> own = model.stateProperty().get().map(Marked::tags).orElse(List.of());
    List<MenuItem> items =
        model.allTags().stream()
            .filter(name -> !own.contains(name) && name.toLowerCase(Locale.ROOT).startsWith(wanted))
            .limit(OFFERED)
            .map(this::item)
            .toList();
    if (wanted.isEmpty() || items.isEmpty() || tag.getScene() == null) {
      offers.hide();
    } else {
      offers.getItems().setAll(items);
      offers.show(tag, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> take(name));
    return item;
  }
}
