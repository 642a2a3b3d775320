package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.search.NameUse;

/** The name, what is known and counted of it, and what can be done with it. */
final class PageHeader extends VBox {
  private static final String DOT = "\u2002·\u2002";

  private final NamePage page;
  private final NamePageViewModel model;
  private final PageActions actions;

  PageHeader(NamePage page, NamePageViewModel model, PageActions actions) {
    this.page = page;
    this.model = model;
    this.actions = actions;
    getStyleClass().add("page-header");
    Label name = new Label(page.name().name());
    name.getStyleClass().add("page-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    HBox title = new HBox(16, name, buttons());
    title.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(title, facts());
  }

  private Node buttons() {
    List<Node> buttons = new ArrayList<>(actions.corrections().buttons(page));
    buttons.add(more());
    FlowPane box = new FlowPane(8, 8);
    box.getChildren().setAll(buttons);
    box.setAlignment(Pos.TOP_RIGHT);
    box.getStyleClass().add("page-buttons");
    box.setPrefWrapLength(buttons.size() > 1 ? 520 : 120);
    box.setMinWidth(buttons.size() > 1 ? 130 : Region.USE_PREF_SIZE);
    return box;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton("Show");
    more.setAccessibleText("Show articles that name " + page.name().name());
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.getItems()
        .setAll(
            List.of(
                item(
                    "Filter by this",
                    () -> {
                      model.narrow();
                      actions.navigation().articles();
                    }),
                item(
                    "Leave out",
                    () -> {
                      model.filter(true);
                      actions.navigation().articles();
                    })));
    return more;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private TextFlow facts() {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("page-facts");
    NameUse use = page.use();
    page.known()
        .map(this::office)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> flow.getChildren().addAll(text(text, "fact"), text(DOT, "fact")));
    flow.getChildren()
        .addAll(
            text(PeopleWords.number(use.mentions()), "fact-number"),
            text(use.mentions() == 1 ? " mention in " : " mentions in ", "fact"),
            text(PeopleWords.number(use.articles()), "fact-number"),
            text(use.articles() == 1 ? " article" : " articles", "fact"));
    if (use.guesses() > 0) {
      flow.getChildren()
          .addAll(
              text(DOT, "fact"),
              text(PeopleWords.number(use.guesses()) + " of them guesses", "fact-guess"));
    }
    if (use.first() != null) {
      flow.getChildren().addAll(text(DOT, "fact"), text(PeopleWords.stretch(use), "fact"));
    }
    return flow;
  }

  private String office(Known known) {
    if (page.name().facet() == Facet.PLACE) {
      return String.join(
          ", ",
          List.of(known.region(), known.country()).stream().filter(s -> !s.isEmpty()).toList());
    }
    return known.offices().isEmpty()
        ? ""
        : known.offices().getFirst().title() + ", " + PeopleWords.term(known.offices().getFirst());
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
