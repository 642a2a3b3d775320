package org.dateline.ui.quotes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.Quote;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteHit;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.theme.Styles;

/** A quote in its paragraph, what tells who speaks, and what can be done with it. */
final class PassagePane extends ScrollPane {
  private final QuoteActions actions;
  private final VBox column = new VBox();

  PassagePane(QuoteActions actions) {
    this.actions = actions;
    column.getStyleClass().add("passage");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("passage-pane");
    clear();
  }

  /** Shows no quote. */
  void clear() {
    Label none = new Label("Select a quote to read it where it stands.");
    none.getStyleClass().add(Styles.SOFT);
    none.setWrapText(true);
    column.getChildren().setAll(none);
  }

  /** Shows a quote. */
  void show(Passage passage) {
    Label title = new Label("IN CONTEXT");
    title.getStyleClass().add(Styles.SECTION);
    DateText when = DateText.full(passage.hit().date().edtf(), passage.hit().date().origin());
    Label date = new Label(when.text());
    date.getStyleClass().add(Styles.META);
    CertaintyBadge badge = new CertaintyBadge();
    badge.show(when.certainty());
    HBox facts = new HBox(6, date, badge);
    Label headline = new Label(QuoteWords.headline(passage.hit()));
    headline.getStyleClass().add(Styles.TITLE);
    headline.setWrapText(true);
    headline.setMinHeight(Region.USE_PREF_SIZE);
    column
        .getChildren()
        .setAll(title, facts, headline, words(passage), speaker(passage), buttons(passage));
  }

  private static TextFlow words(Passage passage) {
    Text before = new Text(passage.before());
    before.getStyleClass().add("passage-around");
    Text quoted = new Text(passage.quoted());
    quoted.getStyleClass().add("passage-quoted");
    Text after = new Text(passage.after());
    after.getStyleClass().add("passage-around");
    TextFlow flow = new TextFlow(before, quoted, after);
    flow.getStyleClass().add("passage-words");
    return flow;
  }

  /** What is known of who speaks: the words that name him, how certain, and who else is near. */
  private VBox speaker(Passage passage) {
    Quote quote = passage.hit().quote();
    Quote.Speaker speaker = quote.speaker();
    VBox card = new VBox(6);
    card.getStyleClass().addAll(Styles.CARD, "passage-speaker");
    String words = speaker == null ? "" : speaker.words();
    Label question = new Label(words.isEmpty() ? "Who speaks?" : "Who is “" + words + "”?");
    question.getStyleClass().add(Styles.STRONG);
    question.setWrapText(true);
    Node answer = answer(passage.hit());
    Label certainty = new Label(certainty(quote));
    certainty.setWrapText(true);
    certainty.getStyleClass().add(Styles.META);
    if (QuoteCertainty.of(quote) != QuoteCertainty.SURE) {
      certainty.getStyleClass().add(Styles.UNCERTAIN);
    }
    card.getChildren().addAll(question, answer, certainty);
    List<String> named = passage.named();
    if (!named.isEmpty()) {
      Label near = new Label("Named last before the quote ends: " + String.join(", ", named) + ".");
      near.setWrapText(true);
      near.getStyleClass().add(Styles.SOFT);
      card.getChildren().add(near);
    }
    if (actions.canCorrect()) {
      Button other = new Button("Somebody else…");
      other.setTooltip(new Tooltip("Correct who says this (F2)"));
      other.setOnAction(event -> actions.correct(passage.hit()));
      Button none = new Button("Not a quote");
      none.setOnAction(event -> actions.notAQuote(passage.hit()));
      card.getChildren().add(new FlowPane(8, 8, other, none));
    }
    return card;
  }

  /** Who speaks, a way to the page of whoever has one. */
  private Node answer(QuoteHit hit) {
    String words = QuoteWords.whole(hit.quote());
    if (!actions.hasPage(hit)) {
      Label answer = new Label(words);
      answer.getStyleClass().add("quote-speaker");
      answer.setWrapText(true);
      return answer;
    }
    Button page = new Button(words);
    page.setMnemonicParsing(false);
    page.getStyleClass().addAll(Styles.LINK, "speaker-link");
    page.setTooltip(new Tooltip("Open the page (Shift+Enter)"));
    page.setAccessibleText("Open the page of " + words);
    page.setOnAction(event -> actions.openSpeaker(hit));
    return page;
  }

  private static String certainty(Quote quote) {
    return switch (QuoteCertainty.of(quote)) {
      case SURE -> "As good as said by the page.";
      case LIKELY -> "Probably: the words point to this speaker.";
      case GUESS -> "A guess: it might well be somebody else.";
      case UNKNOWN -> "Nothing beside the quote tells.";
    };
  }

  private HBox buttons(Passage passage) {
    Button open = new Button("Open article");
    open.getStyleClass().add(Styles.PRIMARY);
    open.setOnAction(event -> actions.open(passage.hit()));
    Button copy = new Button("Copy with citation");
    copy.setOnAction(event -> actions.copy(passage.hit()));
    return new HBox(8, open, copy);
  }
}
