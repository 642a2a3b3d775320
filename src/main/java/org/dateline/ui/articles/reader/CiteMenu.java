package org.dateline.ui.articles.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.article.Article;
import org.dateline.ui.control.Notices;
import org.dateline.ui.theme.Styles;

/** Puts citations of the article that is read on the clipboard. */
final class CiteMenu extends MenuButton {
  private final Supplier<Optional<Article>> article;
  private final Supplier<String> words;
  private final ObjectProperty<CiteForm> form;
  private final Notices notices;

  /**
   * A menu.
   *
   * @param article what is read
   * @param words what is selected of it
   * @param form the form that was chosen last
   * @param notices tells what was copied
   */
  CiteMenu(
      Supplier<Optional<Article>> article,
      Supplier<String> words,
      ObjectProperty<CiteForm> form,
      Notices notices) {
    super("Cite");
    this.article = article;
    this.words = words;
    this.form = form;
    this.notices = notices;
    getStyleClass().addAll(Styles.PLAIN, "cite");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip("Copy a citation of this article"));
    setAccessibleText("Copy a citation of this article");
    for (CiteForm each : CiteForm.values()) {
      getItems().add(item(each.label(), () -> copy(each)));
    }
    getItems().add(new SeparatorMenuItem());
    getItems().add(item("Words selected, with citation\tCtrl Shift C", this::copyWithWords));
  }

  /** Copies the words selected and the citation in the last style; without words, the citation. */
  void copyWithWords() {
    String selected = words.get().strip();
    if (selected.isEmpty()) {
      copy(form.get());
      return;
    }
    CiteForm prose =
        switch (form.get()) {
          case CHICAGO, APA, MLA -> form.get();
          case BIBTEX, RIS -> CiteForm.CHICAGO;
        };
    article
        .get()
        .ifPresent(
            shown -> {
              put("“" + selected + "”\n\n" + prose.plain(shown), "");
              notices.show("Copied with its " + prose.label() + " citation");
            });
  }

  private void copy(CiteForm chosen) {
    form.set(chosen);
    article
        .get()
        .ifPresent(
            shown -> {
              put(chosen.plain(shown), chosen.html(shown));
              notices.show("Copied: " + chosen.label() + " citation");
            });
  }

  private static void put(String plain, String html) {
    ClipboardContent content = new ClipboardContent();
    content.putString(plain);
    if (!html.isEmpty()) {
      content.putHtml(html);
    }
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
