package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Heading;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.theme.Styles;

/**
 * The people and the places of an article with how often each is named. A click filters by one, a
 * click with Ctrl, Alt or the command key leaves it out; Enter and Alt+Enter do the same.
 * Shift+Enter opens its page, F2 corrects it; the other mouse button offers all of this.
 */
final class NameChips extends VBox {
  private static final int PEOPLE = 6;
  private static final int PLACES = 5;

  private final Article article;
  private final ReaderViewModel reader;
  private final Runnable resized;
  private final FlowPane chips = new FlowPane(8, 8);
  private final List<Runnable> updates = new ArrayList<>();
  private boolean all;
  private final ArticleActions actions;
  private final ContextMenu menu = new ContextMenu();

  /**
   * The chips of an article.
   *
   * @param article whose names they are
   * @param reader what is told of a click, and knows the filters
   * @param resized told when the chips need another height
   * @param actions what can be done with a name beside filtering
   */
  NameChips(Article article, ReaderViewModel reader, Runnable resized, ArticleActions actions) {
    this.article = article;
    this.reader = reader;
    this.resized = resized;
    this.actions = actions;
    getStyleClass().add("name-chips");
    if (article.heading().headline().origin() == Origin.DERIVED) {
      addNote("No headline in the file: the first sentence stands in for it", Styles.UNCERTAIN);
    }
    setByUser(article.heading()).ifPresent(words -> addNote(words, Styles.SOFT));
    LanguageNote.of(article.language()).ifPresent(words -> addNote(words, Styles.UNCERTAIN));
    getChildren().add(chips);
    fill();
  }

  /** Which parts of a heading do not stand in the file because the user set them. */
  private static Optional<String> setByUser(Heading heading) {
    List<String> parts = new ArrayList<>();
    if (heading.headline().origin() == Origin.CORRECTED) {
      parts.add("Headline");
    }
    if (heading.byline().stream().anyMatch(name -> name.origin() == Origin.CORRECTED)) {
      parts.add(parts.isEmpty() ? "Byline" : "byline");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" and ", parts) + " set by you");
  }

  private void addNote(String words, String style) {
    Label note = new Label(words);
    note.getStyleClass().addAll(Styles.META, style);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(note);
  }

  /** Shows which of the values are filtered by. */
  void update() {
    updates.forEach(Runnable::run);
  }

  private void fill() {
    updates.clear();
    List<Node> nodes = new ArrayList<>();
    List<Person> people = article.people();
    List<Place> places = article.places();
    int hidden = 0;
    for (int i = 0; i < people.size(); i++) {
      if (all || i < PEOPLE) {
        Person person = people.get(i);
        nodes.add(chip(Facet.PERSON, person.name(), person.mentions().size(), person.certainty()));
      } else {
        hidden++;
      }
    }
    for (int i = 0; i < places.size(); i++) {
      if (all || i < PLACES) {
        Place place = places.get(i);
        nodes.add(chip(Facet.PLACE, place.name(), place.mentions().size(), place.certainty()));
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      nodes.add(more(hidden));
    }
    chips.getChildren().setAll(nodes);
    chips.setManaged(!nodes.isEmpty());
  }

  private Button more(int hidden) {
    Button more = new Button("+ " + hidden);
    more.getStyleClass().add(Styles.CHIP);
    more.setAccessibleText("Show " + hidden + " more people and places");
    more.setOnAction(
        event -> {
          int at = chips.getChildren().indexOf(more);
          all = true;
          fill();
          chips.getChildren().get(Math.min(at, chips.getChildren().size() - 1)).requestFocus();
          resized.run();
        });
    return more;
  }

  private Button chip(Facet facet, String name, int mentions, Certainty certainty) {
    boolean person = facet == Facet.PERSON;
    Label count = new Label(String.valueOf(mentions));
    count.getStyleClass().add("count");
    Button chip = new Button(name, count);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll(Styles.CHIP, person ? Styles.PERSON : Styles.PLACE);
    if (certainty == Certainty.GUESS) {
      chip.getStyleClass().add("guess");
    }
    Runnable update = () -> showFilter(chip, facet, name, mentions, certainty);
    updates.add(update);
    update.run();
    chip.setOnAction(event -> reader.filterBy(facet, name));
    chip.setOnContextMenuRequested(
        event -> {
          menu.getItems().setAll(NameMenu.ofName(facet, name, reader, actions));
          menu.show(chip, Side.BOTTOM, 0, 4);
          event.consume();
        });
    chip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> leaveOut(event, facet, name));
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, facet, name));
    return chip;
  }

  private void showFilter(
      Button chip, Facet facet, String name, int mentions, Certainty certainty) {
    List<Filter> filters = reader.requestProperty().get().filters();
    boolean included = filters.contains(Filter.include(facet, name));
    boolean excluded = filters.contains(Filter.exclude(facet, name));
    chip.getStyleClass().removeAll("included", Styles.EXCLUDED);
    if (included) {
      chip.getStyleClass().add("included");
    } else if (excluded) {
      chip.getStyleClass().add(Styles.EXCLUDED);
    }
    chip.setAccessibleText(
        (facet == Facet.PERSON ? "Person: " : "Place: ")
            + name
            + (certainty == Certainty.GUESS ? ", a guess" : "")
            + ", named "
            + (mentions == 1 ? "once" : mentions + " times")
            + (included ? ", filtered by" : excluded ? ", left out" : ""));
  }

  private void leaveOut(MouseEvent event, Facet facet, String name) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      reader.leaveOut(facet, name);
      event.consume();
    }
  }

  private void press(KeyEvent event, Facet facet, String name) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        actions.open().accept(facet, name);
      } else if (event.isAltDown()) {
        reader.leaveOut(facet, name);
      } else {
        reader.filterBy(facet, name);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      actions.correct().accept(facet, name);
      event.consume();
    }
  }
}
