package org.dateline.ui.context;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextOrder;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.context.ContextState.Failed;
import org.dateline.ui.context.ContextState.Found;
import org.dateline.ui.context.ContextState.NoWords;
import org.dateline.ui.context.ContextState.Ordering;
import org.dateline.ui.context.ContextState.Searching;
import org.dateline.ui.context.ContextState.Starting;
import org.dateline.ui.control.BusyBar;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Segments;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.control.paged.PagedListView;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The lines below one another, their keywords in the middle. */
public final class ContextView extends BorderPane {
  private static final PseudoClass BY_LEFT = PseudoClass.getPseudoClass("by-left");
  private static final PseudoClass BY_RIGHT = PseudoClass.getPseudoClass("by-right");

  private final ContextViewModel model;
  private final Navigation navigation;
  private final Notices notices;
  private final KeywordColumn column = new KeywordColumn();
  private final PagedListView<ContextLine> list =
      new PagedListView<>(
          "Words in context", ContextCell.HEIGHT, () -> new ContextCell(column, this::open));
  private final Label count = new Label();
  private final Label rest = new Label();
  private final Button byDate = new Button();
  private final BusyBar busy = new BusyBar("Looking for the words");
  private final StackPane content = new StackPane();

  /**
   * Shows what {@code model} says.
   *
   * @param navigation opens the article of a line
   * @param notices says what was copied
   */
  public ContextView(ContextViewModel model, Navigation navigation, Notices notices) {
    this.model = model;
    this.navigation = navigation;
    this.notices = notices;
    layOut();
    bind();
  }

  /** Gives the focus to the list, or to what stands in its place. */
  @Override
  public void requestFocus() {
    if (isListShown()) {
      list.requestFocus();
    } else {
      content.lookupAll(".button").stream()
          .findFirst()
          .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(ContextView.class, "context.css"));
    getStyleClass().add("context");
    count.getStyleClass().add(Styles.STRONG);
    count.setMinWidth(USE_PREF_SIZE);
    rest.getStyleClass().add(Styles.SOFT);
    rest.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label by = new Label("Order by");
    by.getStyleClass().add(Styles.SOFT);
    by.setMinWidth(USE_PREF_SIZE);
    Segments<ContextOrder> orders =
        new Segments<>(
            "Order", List.of(ContextOrder.values()), ContextWords::order, model.orderProperty());
    orders.setMinWidth(USE_PREF_SIZE);
    byDate.getStyleClass().add(Styles.PLAIN);
    byDate.setMinWidth(USE_PREF_SIZE);
    HBox header = new HBox(count, rest, space, by, orders, byDate);
    header.getStyleClass().add("list-header");
    list.selectSeveral();
    getChildren().add(column);
    setTop(header);
    setCenter(new StackPane(content, busy));
  }

  private void bind() {
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    list.setOnOpen(this::openSelected);
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> model.select(now.intValue()));
    list.moveOnKeysIn(this);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnKey);
    byDate.setOnAction(
        event -> model.sort(model.sort() == Sort.OLDEST ? Sort.NEWEST : Sort.OLDEST));
    model.stateProperty().subscribe(this::render);
  }

  private boolean isListShown() {
    return content.getChildren().contains(list);
  }

  private void openSelected() {
    ContextLine line = list.selected();
    if (line != null) {
      open(line);
    }
  }

  private void open(ContextLine line) {
    navigation.article(line.article(), line.span());
  }

  private void copyOnKey(KeyEvent event) {
    List<Integer> rows = list.getSelectionModel().getSelectedIndices();
    if (!Shortcut.COPY_LINES.matches(event) || rows.isEmpty()) {
      return;
    }
    event.consume();
    if (rows.size() > ContextViewModel.MOST_COPIED) {
      notices.show(
          "At most "
              + ContextWords.number(ContextViewModel.MOST_COPIED)
              + " lines are copied at once; the command kwic writes all of them");
      return;
    }
    model.lines(
        rows.stream().sorted().toList(),
        this::copy,
        failure -> notices.show("The lines could not be copied: " + Failures.say(failure)));
  }

  private void copy(List<ContextLine> lines) {
    ClipboardContent copied = new ClipboardContent();
    copied.putString(ContextWords.copied(lines));
    Clipboard.getSystemClipboard().setContent(copied);
    notices.show(
        lines.size() == 1
            ? "The line was copied"
            : ContextWords.number(lines.size()) + " lines were copied");
  }

  private void render(ContextState state) {
    byDate.setText(ContextWords.sort(model.sort()));
    byDate.setAccessibleText("Order by date: " + byDate.getText());
    switch (state) {
      case Searching _ -> busy.start();
      case Ordering(Found found, double progress) -> {
        busy.start(progress);
        show(found, " · ordering, " + Math.round(progress * 100) + " %");
      }
      case Starting _ -> busy.stop();
      case NoWords _ -> {
        busy.stop();
        say("", "");
        showNotice(
            "Type a word or a phrase to see it in context",
            "Every place where it stands gets a line: drill*, \"special forces\","
                + " troops OR soldiers. Filters choose the articles that are looked through.");
      }
      case Found found -> {
        busy.stop();
        show(found, " · " + Math.max(1, Math.round(found.millis())) + " ms");
      }
      case Failed(String message) -> {
        busy.stop();
        say("", "");
        Button again = new Button("Try again");
        again.setOnAction(event -> model.retry());
        showNotice(
            "The archive did not answer",
            "It says: " + message + ". Your source files are not affected.",
            again);
      }
    }
  }

  private void show(Found found, String note) {
    long total = found.rows().size();
    say(ContextWords.number(total), ContextWords.rest(found) + note);
    if (total == 0) {
      showNotice(
          "No article that is found has these words",
          "Fewer filters, or words with other endings (drill*), find more.");
    } else if (!Objects.equals(found.rows(), list.rows()) || !isListShown()) {
      pseudoClassStateChanged(BY_LEFT, found.asked().order() == ContextOrder.LEFT);
      pseudoClassStateChanged(BY_RIGHT, found.asked().order() == ContextOrder.RIGHT);
      measure(found.rows());
      content.getChildren().setAll(list);
      list.show(found.rows(), found.selected());
    }
  }

  /** Makes room for the keywords of the first page. */
  private void measure(PagedList<ContextLine> rows) {
    column.clear();
    for (int row = 0; row < PagedList.PAGE; row++) {
      ContextLine line = rows.peek(row);
      if (line != null) {
        column.need(line.keyword());
      }
    }
  }

  private void say(String strong, String soft) {
    count.setText(strong);
    rest.setText(soft);
  }

  private void showNotice(String title, String text, Button... buttons) {
    boolean focused = isFocusWithin();
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE);
    Label words = new Label(text);
    words.getStyleClass().add(Styles.SOFT);
    for (Label label : List.of(heading, words)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox notice = new VBox(12, heading, words);
    notice.getChildren().addAll(buttons);
    notice.getStyleClass().add("context-notice");
    content.getChildren().setAll(notice);
    if (focused) {
      requestFocus();
    }
  }
}
