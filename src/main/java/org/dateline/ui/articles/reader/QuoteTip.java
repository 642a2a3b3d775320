package org.dateline.ui.articles.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/** Says who speaks while the pointer rests on a quote. */
final class QuoteTip {
  private static final Duration DELAY = Duration.millis(400);

  private final TextColumn column;
  private final TextInput input;
  private final Supplier<List<Quote>> quotes;
  private final Tooltip tip = new Tooltip();
  private @Nullable Quote pointed;

  /**
   * A tip over {@code column}.
   *
   * @param column where the text is
   * @param input what knows the passages shown
   * @param quotes of the article shown
   */
  QuoteTip(TextColumn column, TextInput input, Supplier<List<Quote>> quotes) {
    this.column = column;
    this.input = input;
    this.quotes = quotes;
    tip.setShowDelay(DELAY);
    column.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    column.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
  }

  private void point(double x, double y) {
    Optional<Integer> source = input.passages().sourceAt(column.positionAt(x, y));
    point(
        source
            .flatMap(
                at -> quotes.get().stream().filter(quote -> quote.span().contains(at)).findFirst())
            .orElse(null));
  }

  private void point(@Nullable Quote quote) {
    if (quote == null ? pointed == null : quote.equals(pointed)) {
      return;
    }
    pointed = quote;
    tip.hide();
    Tooltip.uninstall(column, tip);
    if (quote != null) {
      String kind = QuoteWords.kind(quote);
      tip.setText(QuoteWords.speaker(quote) + (kind.isEmpty() ? "" : ", " + kind));
      Tooltip.install(column, tip);
    }
  }
}
