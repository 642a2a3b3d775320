package org.dateline.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.Keys;
import org.dateline.ui.palette.Entry.Group;
import org.dateline.ui.palette.Entry.Kind;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette's field and list. The field keeps the focus; the arrows move the mark. */
public final class PaletteView extends VBox {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final PaletteViewModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final List<Node> rows = new ArrayList<>();

  /**
   * A palette.
   *
   * @param close closes it, before anything is done
   */
  public PaletteView(PaletteViewModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStylesheets().add(Theme.sheet(PaletteView.class, "palette.css"));
    getStyleClass().addAll(Styles.OVERLAY, "palette");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Palette");
    field.setPromptText("Commands, screens, people, places, earlier searches");
    field.setAccessibleText("Palette");
    field.setAccessibleHelp("Up and Down choose, Enter takes what is chosen.");
    HBox head = new HBox(FontIcon.of(Feather.SEARCH), field);
    head.getStyleClass().add("head");
    HBox.setHgrow(field, Priority.ALWAYS);
    list.getStyleClass().add("list");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, foot());
    field.textProperty().subscribe((before, text) -> model.type(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.entriesProperty().subscribe(this::render);
    model.markedProperty().subscribe(now -> mark(now.intValue()));
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private static Node foot() {
    HBox foot = new HBox();
    foot.getStyleClass().addAll("foot", Styles.META);
    foot.getChildren().addAll(Keys.of("Up+Down"));
    foot.getChildren().add(new Label("choose"));
    foot.getChildren().addAll(Keys.of("Enter"));
    foot.getChildren().add(new Label("take"));
    foot.getChildren().addAll(Keys.of("Esc"));
    foot.getChildren().add(new Label("close"));
    return foot;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case ENTER -> take();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take() {
    // What is done may open another panel, or want the focus where it was.
    close.run();
    model.take();
  }

  private void render(List<Entry> entries) {
    list.getChildren().clear();
    rows.clear();
    for (Group group : Group.values()) {
      boolean first = true;
      for (Entry entry : entries) {
        if (entry.kind().group() == group) {
          if (first) {
            Label title = new Label(group.text().toUpperCase(Locale.ENGLISH));
            title.getStyleClass().add(Styles.SECTION);
            list.getChildren().add(title);
            first = false;
          }
          Node row = row(entry, rows.size());
          rows.add(row);
          list.getChildren().add(row);
        }
      }
    }
    if (entries.isEmpty()) {
      Label none = new Label("Nothing fits");
      none.getStyleClass().add(Styles.SOFT);
      list.getChildren().add(none);
    }
    scroll.setVvalue(0);
    mark(model.markedProperty().get());
  }

  private Node row(Entry entry, int place) {
    Label text = new Label(entry.text());
    text.setMinWidth(0);
    Label detail = new Label(entry.detail());
    detail.getStyleClass().add(Styles.META);
    detail.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(FontIcon.of(icon(entry.kind())), text, detail, space);
    if (!entry.keys().isEmpty()) {
      row.getChildren().addAll(Keys.of(entry.keys().getFirst()));
    }
    row.getStyleClass().add("entry");
    row.setAccessibleText(entry.text() + (entry.detail().isEmpty() ? "" : ", " + entry.detail()));
    row.setOnMouseMoved(event -> model.move(place - model.markedProperty().get()));
    row.setOnMouseClicked(event -> take());
    return row;
  }

  private void mark(int marked) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(MARKED, i == marked);
    }
    if (marked >= 0 && marked < rows.size()) {
      field.setAccessibleHelp(rows.get(marked).getAccessibleText());
      reveal((Region) rows.get(marked));
    }
  }

  private void reveal(Region row) {
    double over = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (over > 0) {
      double top = scroll.getVvalue() * over;
      double bottom = top + scroll.getViewportBounds().getHeight();
      double y = row.getLayoutY();
      if (y < top) {
        scroll.setVvalue(y / over);
      } else if (y + row.getHeight() > bottom) {
        scroll.setVvalue((y + row.getHeight() - scroll.getViewportBounds().getHeight()) / over);
      }
    }
  }

  private static Feather icon(Kind kind) {
    return switch (kind) {
      case WORDS -> Feather.FILE_TEXT;
      case SCREEN -> Feather.LAYOUT;
      case FILTER -> Feather.PLUS;
      case NAME -> Feather.USER;
      case LEAVE_OUT -> Feather.SLASH;
      case COMMAND -> Feather.COMMAND;
      case RECENT -> Feather.CLOCK;
    };
  }
}
