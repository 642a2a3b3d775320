package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final ArticlePane pane;
  private final ContextMenu menu = new ContextMenu();

  /**
   * Opens over {@code column}.
   *
   * @param column where the text is
   * @param input what knows the selection
   * @param reader what is told of a choice
   * @param pane knows the article shown, and what can be done with its names and quotes
   */
  TextMenu(TextColumn column, TextInput input, ReaderViewModel reader, ArticlePane pane) {
    this.column = column;
    this.input = input;
    this.reader = reader;
    this.pane = pane;
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
    pane.article().ifPresent(shown -> addNames(items, shown, event));
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
        .forEach(person -> addName(items, Facet.PERSON, person.name()));
    shown.places().stream()
        .filter(place -> isNamed(place.mentions(), source.get()))
        .forEach(place -> addName(items, Facet.PLACE, place.name()));
    shown.quotes().stream()
        .filter(quote -> quote.span().contains(source.get()))
        .findFirst()
        .map(quote -> NameMenu.ofQuote(quote, pane.actions()))
        .filter(offered -> !offered.isEmpty())
        .ifPresent(
            offered -> {
              items.add(new SeparatorMenuItem());
              items.addAll(offered);
            });
  }

  private void addName(List<MenuItem> items, Facet facet, String name) {
    items.add(new SeparatorMenuItem());
    items.addAll(NameMenu.ofName(facet, name, reader, pane.actions()));
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
