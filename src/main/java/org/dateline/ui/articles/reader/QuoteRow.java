package org.dateline.ui.articles.reader;

import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.Quote;
import org.dateline.ui.theme.Styles;

/** A quote in a list: its speaker, and its words below. */
final class QuoteRow extends VBox {
  private static final int LONGEST = 180;

  private final Quote quote;
  private final Runnable action;
  private final ArticleActions actions;
  private final ContextMenu menu = new ContextMenu();

  /**
   * A row.
   *
   * @param quote what it tells of
   * @param action what a click, Enter or Space does
   * @param actions what else can be done: Shift+Enter opens the speaker's page, F2 corrects it
   */
  QuoteRow(Quote quote, Runnable action, ArticleActions actions) {
    this.quote = quote;
    this.action = action;
    this.actions = actions;
    getStyleClass().add("quote-row");
    Label speaker = new Label(QuoteWords.speaker(quote));
    speaker.getStyleClass().add(QuoteWords.isSure(quote) ? "speaker" : Styles.UNCERTAIN);
    speaker.setWrapText(true);
    String words = shortened(QuoteWords.words(quote));
    Text said = new Text(words);
    said.getStyleClass().add("said");
    TextFlow flow = new TextFlow(said);
    String kind = QuoteWords.kind(quote);
    if (!kind.isEmpty()) {
      Text how = new Text("  " + kind);
      how.getStyleClass().add("how");
      flow.getChildren().add(how);
    }
    getChildren().addAll(speaker, flow);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        QuoteWords.speaker(quote) + (kind.isEmpty() ? "" : ", " + kind) + ": " + words);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            fire();
          }
        });
    setOnContextMenuRequested(
        event -> {
          menu.getItems().setAll(NameMenu.ofQuote(quote, actions));
          menu.show(this, Side.BOTTOM, 0, 0);
          event.consume();
        });
    setOnKeyPressed(this::press);
  }

  /** Does what a click does. */
  void fire() {
    action.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
    if (accessible == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(accessible, parameters);
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> {
        if (event.isShiftDown() && ArticleActions.hasPage(quote)) {
          actions.openSpeaker(quote);
        } else {
          fire();
        }
      }
      case F2 -> actions.correctQuote().accept(quote);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank <= 0 ? LONGEST : blank) + " …";
  }
}
