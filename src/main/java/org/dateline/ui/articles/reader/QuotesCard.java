package org.dateline.ui.articles.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Quote;
import org.dateline.ui.theme.Styles;

/**
 * Who says what in an article, one row a quote. The arrow keys go from quote to quote, and the text
 * goes along; so does a click.
 */
final class QuotesCard extends VBox {
  private static final double WIDTH = 372;

  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);

  /**
   * A card.
   *
   * @param quotes of the article, in the order of the text
   * @param show shows a quote in the text
   * @param actions what else can be done with a quote
   */
  QuotesCard(List<Quote> quotes, Consumer<Quote> show, ArticleActions actions) {
    getStyleClass().addAll(Styles.OVERLAY, "quotes-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label title = new Label("Who says what");
    title.getStyleClass().add(Styles.STRONG);
    title.setMinHeight(Region.USE_PREF_SIZE);
    rows.getStyleClass().add("rows");
    for (Quote quote : quotes) {
      rows.getChildren().add(new QuoteRow(quote, () -> show.accept(quote), actions));
    }
    rows.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label keys = new Label(keys(actions));
    keys.getStyleClass().add(Styles.META);
    keys.setWrapText(true);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(title, scroll, keys);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Who says what: " + QuoteWords.count(quotes.size()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
  }

  private static String keys(ArticleActions actions) {
    String page = "Shift+Enter opens the speaker's page";
    return actions.correctable() ? page + ", F2 corrects who says it." : page + ".";
  }

  /** The rows, from top to bottom. */
  List<QuoteRow> rows() {
    return rows.getChildren().stream().map(QuoteRow.class::cast).toList();
  }

  /**
   * Gives the focus to the first quote. The card has to be in a scene; the rows stand in a scroll
   * pane, which has them in the scene only once it has its skin.
   */
  void focusFirst() {
    if (!rows.getChildren().isEmpty()) {
      applyCss();
      layout();
      rows.getChildren().getFirst().requestFocus();
    }
  }

  private void step(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    int now = rows.getChildren().indexOf(getScene().getFocusOwner());
    int next = now + by;
    if (by != 0 && next >= 0 && next < rows.getChildren().size()) {
      QuoteRow row = (QuoteRow) rows.getChildren().get(next);
      row.requestFocus();
      row.fire();
      showRow(row);
    }
    if (by != 0) {
      event.consume();
    }
  }

  /** Scrolls the list so far that a row is in sight. */
  private void showRow(QuoteRow row) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = rows.getHeight() - seen;
    if (hidden > 0) {
      double top = row.getBoundsInParent().getMinY();
      double bottom = row.getBoundsInParent().getMaxY();
      double now = scroll.getVvalue() * hidden;
      if (top < now) {
        scroll.setVvalue(top / hidden);
      } else if (bottom > now + seen) {
        scroll.setVvalue((bottom - seen) / hidden);
      }
    }
  }
}
