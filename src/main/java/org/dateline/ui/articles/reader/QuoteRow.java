package org.dateline.ui.articles.reader;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.Quote;
import org.dateline.ui.theme.Styles;

/** A quote in a list: its speaker, and its words below. */
final class QuoteRow extends VBox {
  private static final int LONGEST = 180;

  private final Runnable action;

  /**
   * A row.
   *
   * @param quote what it tells of
   * @param action what a click, Enter or Space does
   */
  QuoteRow(Quote quote, Runnable action) {
    this.action = action;
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
    setOnMouseClicked(event -> fire());
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
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      fire();
      event.consume();
    }
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank <= 0 ? LONGEST : blank) + " …";
  }
}
