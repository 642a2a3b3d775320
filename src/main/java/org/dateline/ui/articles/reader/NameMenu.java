package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.dateline.article.Quote;
import org.dateline.search.Facet;

/** What a menu offers for a name or a quote of an article. */
final class NameMenu {
  private NameMenu() {}

  /** Everything that can be done with a name. */
  static List<MenuItem> ofName(
      Facet facet, String name, ReaderViewModel reader, ArticleActions actions) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("Open the page of " + name, () -> actions.open().accept(facet, name)));
    items.add(item("Filter by " + name, () -> reader.filterBy(facet, name)));
    items.add(item("Leave out " + name, () -> reader.leaveOut(facet, name)));
    if (actions.correctable()) {
      items.add(item("Correct " + name + "…", () -> actions.correct().accept(facet, name)));
    }
    return items;
  }

  /** Everything that can be done with a quote. */
  static List<MenuItem> ofQuote(Quote quote, ArticleActions actions) {
    List<MenuItem> items = new ArrayList<>();
    Quote.Speaker speaker = quote.speaker();
    if (speaker != null && speaker.name() != null) {
      items.add(item("Open the page of " + speaker.name(), () -> actions.openSpeaker(quote)));
    }
    if (actions.correctable()) {
      items.add(item("Who says this?…", () -> actions.correctQuote().accept(quote)));
    }
    return items;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
