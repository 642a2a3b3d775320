package org.dateline.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.article.Quote;
import org.dateline.correction.Change;
import org.dateline.search.Facet;
import org.dateline.search.QuoteHit;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.QuoteCard;
import org.dateline.ui.lens.Navigation;

/** What can be done with a quote. */
final class QuoteActions {
  private final QuotesViewModel model;
  private final Navigation navigation;
  private final Correcting correcting;
  private final OverlayPane overlay;

  QuoteActions(
      QuotesViewModel model, Navigation navigation, Correcting correcting, OverlayPane overlay) {
    this.model = model;
    this.navigation = navigation;
    this.correcting = correcting;
    this.overlay = overlay;
  }

  /** Opens the article at the quote. */
  void open(QuoteHit hit) {
    navigation.article(hit.article(), hit.quote().span());
  }

  /** Whether the speaker is somebody with a page. */
  boolean hasPage(QuoteHit hit) {
    Quote.Speaker speaker = hit.quote().speaker();
    return speaker != null && speaker.name() != null;
  }

  /** Opens the page of the speaker, if there is one. */
  void openSpeaker(QuoteHit hit) {
    Quote.Speaker speaker = hit.quote().speaker();
    if (speaker != null && speaker.name() != null) {
      navigation.name(Facet.PERSON, speaker.name());
    }
  }

  /** Whether anything can be put right. */
  boolean canCorrect() {
    return correcting.isPossible();
  }

  /** Asks who says it. */
  void correct(QuoteHit hit) {
    correcting.show(
        hit.article(),
        extracted ->
            overlay.open(new QuoteCard(extracted, hit.quote(), correcting, overlay::close)));
  }

  /** Says that it is no quote. */
  void notAQuote(QuoteHit hit) {
    correcting.show(
        hit.article(),
        extracted ->
            correcting.correct(extracted.article(), new Change.NotAQuote(hit.quote().span())));
  }

  /** Puts it on the clipboard, with where it stands. */
  void copy(QuoteHit hit) {
    ClipboardContent content = new ClipboardContent();
    content.putString(QuoteWords.citation(hit));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** All of this as a menu. */
  ContextMenu menu(QuoteHit hit) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("Open article\tEnter", () -> open(hit)));
    Quote.Speaker speaker = hit.quote().speaker();
    if (speaker != null && hasPage(hit)) {
      items.add(
          item("Open the page of " + speaker.shown() + "\tShift Enter", () -> openSpeaker(hit)));
    }
    if (speaker != null && !speaker.isPronoun()) {
      String name = speaker.listed();
      String filter = model.isChosen(Facet.SPEAKER, name) ? "All speakers" : "Only " + name;
      items.add(item(filter, () -> model.toggle(Facet.SPEAKER, name)));
    }
    items.add(item("Copy with citation", () -> copy(hit)));
    if (canCorrect()) {
      items.add(new SeparatorMenuItem());
      items.add(item("Who says this?…\tF2", () -> correct(hit)));
      items.add(item("Not a quote", () -> notAQuote(hit)));
    }
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
