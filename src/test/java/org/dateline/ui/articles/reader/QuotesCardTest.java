package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.article.Quote;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class QuotesCardTest {
  private final List<Quote> quotes = QuotedArticle.build().quotes();

  @Test
  void saysOfEveryQuoteWhoSpeaksAndHowCertainThatIs() {
    List<String> rows = new ArrayList<>();
    Fx.run(
        () -> {
          QuotesCard card = new QuotesCard(quotes, quote -> {}, ArticleActions.NONE);
          card.rows().forEach(row -> rows.add(row.getAccessibleText()));
        });

    assertEquals(
        List.of(
            "Olha Koval: “We have checked every pillar, and the bridge will hold through the"
                + " winter,”",
            "Olha Koval: “Whoever says otherwise has not been there.”",
            "Petro Bondar: “a fairy tale”",
            "probably Petro Bondar, reported: nobody had asked the drivers",
            "probably Petro Bondar: “They count the lorries by day, when there are none,”",
            "perhaps an engineer who did not want to be named: “Wait for the thaw.”",
            "Speaker unknown: “Mind the gap”"),
        rows);
  }

  @Test
  void goesFromQuoteToQuoteWithTheArrowKeysAndShowsEach() {
    List<Quote> shown = new ArrayList<>();
    Screenshots.write(
        "quotes-card",
        () -> new QuotesCard(quotes, shown::add, ArticleActions.NONE),
        380,
        300,
        false,
        scene ->
            Fx.run(
                () -> {
                  ((QuotesCard) scene.getRoot()).focusFirst();
                  press(scene.getFocusOwner(), KeyCode.DOWN);
                  press(scene.getFocusOwner(), KeyCode.DOWN);
                  press(scene.getFocusOwner(), KeyCode.UP);
                  press(scene.getFocusOwner(), KeyCode.ENTER);
                }));

    assertEquals(List.of(quotes.get(1), quotes.get(2), quotes.get(1), quotes.get(1)), shown);
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
