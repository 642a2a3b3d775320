package org.dateline.ui.correcting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the cards of an article offer where nobody is named, or the file has changed. */
@ExtendWith(FxToolkit.class)
class QuoteCardTest {
  private final Article article = FixtureArticles.five().getFirst();
  private final FakeArchive archive = FakeArchive.ofFive();
  private final FakeCorrections fake = new FakeCorrections(archive);
  private final Correcting correcting =
      new Correcting(
          archive, fake.sources(), DirectExecutor.background(), new Lens(), new Unseen());

  @Test
  void aPronounIsNobodyWhoCouldBeAccepted() {
    Quote quote = said("they", Certainty.GUESS);
    QuoteCard card = card(quote);
    List<String> words = Fx.call(() -> words(card));
    assertEquals(List.of("Not named (perhaps “they”)"), beginning(words, "Not named"));
    assertEquals(List.of(), beginning(words, "Accept"));
    Fx.run(() -> Event.fireEvent(card, ctrlEnter()));
    assertEquals(List.of(), fake.kept());
  }

  @Test
  void aDescriptionIsAccepted() {
    Quote quote = said("The ministry", Certainty.GUESS);
    QuoteCard card = card(quote);
    assertEquals(
        List.of("Found: perhaps the ministry"), beginning(Fx.call(() -> words(card)), "Found"));
    Fx.run(() -> Event.fireEvent(card, ctrlEnter()));
    assertEquals(
        List.of(new Change.Speaker(quote.span(), "the ministry")),
        fake.kept().stream().map(Correction::change).toList());
  }

  @Test
  void aQuoteBeyondTheEndOfAFileThatBecameShorterIsNotOfferedBack() {
    int end = article.content().text().length();
    correcting.correct(article, new Change.NotAQuote(new Span(0, 9)));
    correcting.correct(article, new Change.NotAQuote(new Span(end - 3, end + 9)));
    HeadingCard card = Fx.call(() -> new HeadingCard(article, correcting));
    assertEquals(List.of("Put back a quote"), beginning(Fx.call(() -> words(card)), "Put back"));
  }

  private QuoteCard card(Quote quote) {
    Extracted extracted = new Extracted(article, Corrections.none());
    return Fx.call(() -> new QuoteCard(extracted, quote, correcting, () -> {}));
  }

  private static Quote said(String words, Certainty certainty) {
    Quote.Speaker speaker = new Quote.Speaker(null, words, new Span(0, 4), certainty);
    return new Quote(Quote.Kind.DIRECT, "It rains.", new Span(5, 14), speaker, null);
  }

  private static KeyEvent ctrlEnter() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
  }

  private static List<String> beginning(List<String> words, String start) {
    return words.stream().filter(word -> word.startsWith(start)).toList();
  }

  private static List<String> words(Pane pane) {
    return pane.getChildren().stream().flatMap(node -> said(node).stream()).toList();
  }

  private static List<String> said(Node node) {
    return switch (node) {
      case Labeled labeled -> List.of(labeled.getText());
      case Pane pane -> words(pane);
      default -> List.of();
    };
  }

  /** Notices that nobody sees. */
  private static final class Unseen implements Notices {
    @Override
    public void show(String notice) {}

    @Override
    public void show(String notice, String actionText, Runnable act) {}
  }
}
