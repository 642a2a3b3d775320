package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Span;
import org.dateline.search.Facet;

/** The menu over a text: what can be done with the words selected and with the name pointed at. */
final class TextMenu {
  private static final int LONGEST = 40;

  private final TextColumn column;
  private final TextInput input;
  private final ReaderViewModel reader;
  private final Supplier<Optional<Article>> article;
  private final ContextMenu menu = new ContextMenu();

  /**
   * Opens over {@code column}.
   *
   * @param column where the text is
   * @param input what knows the selection
   * @param reader what is told of a choice
   * @param article the article shown
   */
  TextMenu(
      TextColumn column,
      TextInput input,
      ReaderViewModel reader,
      Supplier<Optional<Article>> article) {
    this.column = column;
    this.input = input;
    this.reader = reader;
    this.article = article;
    column.setOnContextMenuRequested(this::open);
    column.setOnMousePressed(event -> menu.hide());
  }

  private void open(ContextMenuEvent event) {
    List<MenuItem> items = new ArrayList<>();
    String words = input.selection().text().strip().replaceAll("\\s+", " ");
    MenuItem copy = item("Copy", input::copy);
    copy.setDisable(input.selection().isEmpty());
    items.add(copy);
    if (!words.isEmpty()) {
      items.add(item("Search for “" + shorten(words) + "”", () -> reader.searchFor(words)));
    }
    article.get().ifPresent(shown -> addNames(items, shown, event));
    menu.getItems().setAll(items);
    menu.show(column, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void addNames(List<MenuItem> items, Article shown, ContextMenuEvent event) {
    Optional<Integer> source =
        input.passages().sourceAt(column.positionAt(event.getX(), event.getY()));
    if (event.isKeyboardTrigger() || source.isEmpty()) {
      return;
    }
    shown.people().stream()
        .filter(person -> isNamed(person.mentions(), source.get()))
        .forEach(person -> addFilters(items, Facet.PERSON, person.name()));
    shown.places().stream()
        .filter(place -> isNamed(place.mentions(), source.get()))
        .forEach(place -> addFilters(items, Facet.PLACE, place.name()));
  }

  private void addFilters(List<MenuItem> items, Facet facet, String name) {
    items.add(new SeparatorMenuItem());
    items.add(item("Filter by " + name, () -> reader.filterBy(facet, name)));
    items.add(item("Leave out " + name, () -> reader.leaveOut(facet, name)));
  }

  private static boolean isNamed(List<Mention> mentions, int at) {
    return mentions.stream().map(Mention::span).anyMatch((Span span) -> span.contains(at));
  }

  private static String shorten(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
