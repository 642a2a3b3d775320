package org.dateline.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.ui.people.NameListState.Failed;
import org.dateline.ui.people.NameListState.Listed;
import org.dateline.ui.people.NameListState.Nothing;
import org.dateline.ui.people.NameListState.Starting;
import org.dateline.ui.people.NameListViewModel.Order;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** The list of names, with a field that narrows it. Enter or a click opens a name's page. */
final class NameListView extends BorderPane {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-segment");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-segment");

  private final NameListViewModel model;
  private final BiConsumer<Facet, String> open;
  private final TextField field = new TextField();
  private final Label total = new Label();
  private final MenuButton order = new MenuButton();
  private final ListView<Count> list = new ListView<>();
  private final StackPane content = new StackPane();
  private Map<String, Integer> alike = Map.of();
  private long most = 1;
  private boolean filling;

  /**
   * Shows what {@code model} lists.
   *
   * @param open opens the page of a name
   */
  NameListView(NameListViewModel model, BiConsumer<Facet, String> open) {
    this.model = model;
    this.open = open;
    layOut();
    bind();
  }

  /** Gives the focus to the list. */
  @Override
  public void requestFocus() {
    if (content.getChildren().contains(list)) {
      list.requestFocus();
    } else {
      field.requestFocus();
    }
  }

  /** Gives the focus to the field. */
  void focusField() {
    field.requestFocus();
  }

  /** Says which names are in how many pairs that may mean one. */
  void showAlike(Map<String, Integer> counts) {
    alike = counts;
    list.refresh();
  }

  /** Marks the name whose page is shown, if it is listed. */
  void mark(String name) {
    filling = true;
    int at = indexOf(name);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 4));
    }
    filling = false;
  }

  private int indexOf(String name) {
    List<Count> items = list.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void layOut() {
    getStyleClass().add("name-list");
    total.getStyleClass().add(Styles.META);
    order.getStyleClass().addAll(Styles.PLAIN, "name-order");
    for (Order each : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(word(each));
      item.setOnAction(event -> model.orderProperty().set(each));
      model.orderProperty().subscribe(now -> item.setSelected(now == each));
      order.getItems().add(item);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(total, gap, order);
    header.getStyleClass().add("name-list-header");
    header.setAlignment(Pos.CENTER_LEFT);
    VBox top = new VBox(kinds(), field, header);
    top.getStyleClass().add("name-list-top");
    setTop(top);
    setCenter(content);
    list.setFixedCellSize(NameRow.HEIGHT);
    list.setCellFactory(view -> new Cell());
  }

  private HBox kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("segments");
    for (Facet facet : List.of(Facet.PERSON, Facet.PLACE)) {
      ToggleButton button = new ToggleButton(facet == Facet.PERSON ? "People" : "Places");
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.pseudoClassStateChanged(facet == Facet.PERSON ? FIRST : LAST, true);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(event -> choose(facet, button));
      model.facetProperty().subscribe(now -> button.setSelected(now == facet));
      box.getChildren().add(button);
    }
    return box;
  }

  /** A second press on the chosen kind leaves it chosen. */
  private void choose(Facet facet, ToggleButton button) {
    button.setSelected(true);
    if (model.facetProperty().get() != facet) {
      field.clear();
      model.facetProperty().set(facet);
    }
  }

  private void bind() {
    field.textProperty().subscribe((before, text) -> model.typedProperty().set(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::listPressed);
    list.setOnMouseClicked(event -> openSelected());
    model
        .facetProperty()
        .subscribe(
            facet -> {
              String prompt = "Find a " + PeopleWords.one(facet);
              field.setPromptText(prompt);
              field.setAccessibleText(prompt);
              String all = PeopleWords.many(facet);
              list.setAccessibleText(
                  all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1));
            });
    model
        .orderProperty()
        .subscribe(
            now -> {
              order.setText(word(now));
              order.setAccessibleText("Order: " + word(now));
            });
    model.stateProperty().subscribe(this::render);
  }

  private static String word(Order order) {
    return switch (order) {
      case ARTICLES -> "Most articles";
      case NAME -> "By name";
    };
  }

  private void render(NameListState state) {
    Facet facet = model.facetProperty().get();
    switch (state) {
      case Starting _ -> {
        total.setText(" ");
        list.getItems().clear();
        content.getChildren().setAll(list);
      }
      case Listed listed -> {
        show(listed);
        total.setText(
            listed.complete()
                ? PeopleWords.count(
                    listed.counts().size(), PeopleWords.one(facet), PeopleWords.many(facet))
                : PeopleWords.number(listed.counts().size()) + " first …");
        content.getChildren().setAll(list);
      }
      case Nothing nothing -> {
        list.getItems().clear();
        total.setText("No " + PeopleWords.many(facet));
        content.getChildren().setAll(note(nothing.typed(), facet));
      }
      case Failed failed -> {
        list.getItems().clear();
        total.setText("Not listed");
        Button again = new Button("Try again");
        again.setOnAction(event -> model.retry());
        VBox box = new VBox(8, words("The archive did not answer: " + failed.message()), again);
        box.getStyleClass().add("name-list-note");
        content.getChildren().setAll(box);
      }
    }
  }

  private Node note(String typed, Facet facet) {
    String text =
        typed.isBlank()
            ? "The articles that are found name no " + PeopleWords.many(facet) + "."
            : "No "
                + PeopleWords.one(facet)
                + " has words that begin with “"
                + typed.strip()
                + "”.";
    VBox box = new VBox(words(text));
    box.getStyleClass().add("name-list-note");
    return box;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add(Styles.META);
    return words;
  }

  private void show(Listed listed) {
    filling = true;
    most = Math.max(1, listed.counts().stream().mapToLong(Count::articles).max().orElse(1));
    Count before = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(listed.counts());
    int at = before == null ? -1 : indexOf(before.value());
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
    } else {
      list.getSelectionModel().clearSelection();
    }
    filling = false;
  }

  private void fieldPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      if (!list.getItems().isEmpty()) {
        list.getSelectionModel().clearAndSelect(0);
        list.requestFocus();
        if (event.getCode() == KeyCode.ENTER) {
          openSelected();
        }
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }

  private void listPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    Count chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && !filling) {
      open.accept(model.facetProperty().get(), chosen.value());
    }
  }

  /** A name in the list. */
  private final class Cell extends ListCell<Count> {
    private final NameRow row = new NameRow();

    Cell() {
      getStyleClass().add("name-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Count count, boolean empty) {
      super.updateItem(count, empty);
      if (empty || count == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      int others = alike.getOrDefault(count.value(), 0);
      String note = others == 0 ? "" : (others + 1) + " alike";
      row.show(count.value(), note, count.articles(), (double) count.articles() / most);
      setAccessibleText(
          count.value()
              + ", "
              + PeopleWords.articles(count.articles())
              + (note.isEmpty() ? "" : ", " + note));
      setGraphic(row);
    }
  }
}
