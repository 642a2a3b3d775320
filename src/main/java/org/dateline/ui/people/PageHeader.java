package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.search.NameUse;

/** The name, what is known and counted of it, and what can be done with it. */
final class PageHeader extends VBox {
  private static final int OFFICES = 2;
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
    if (page.gone().isPresent()) {
      getChildren().add(name); // nothing is counted of a name that the user took away
    } else {
      getChildren().addAll(new TitleRow(name, buttons()), facts());
    }
  }

  private List<Node> buttons() {
    List<Node> buttons = new ArrayList<>(actions.corrections().buttons(page));
    buttons.add(more());
    return buttons;
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
    for (String fact : page.known().map(this::known).orElse(List.of())) {
      flow.getChildren().addAll(text(fact, "fact"), text(DOT, "fact"));
    }
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

  /** Where a place lies; the offices that a person held in the time of the articles. */
  private List<String> known(Known known) {
    if (page.name().facet() == Facet.PLACE) {
      List<String> parts =
          Stream.of(known.region(), known.country()).filter(s -> !s.isEmpty()).toList();
      return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts));
    }
    List<Known.Office> then = Offices.of(known, page.use()).then();
    List<String> facts = new ArrayList<>();
    then.stream()
        .limit(OFFICES)
        .forEach(office -> facts.add(office.title() + ", " + PeopleWords.term(office)));
    if (then.size() > OFFICES) {
      int more = then.size() - OFFICES;
      facts.add(PeopleWords.count(more, "other office", "other offices"));
    }
    return facts;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
