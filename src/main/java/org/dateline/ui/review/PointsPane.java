package org.dateline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.NameKind;
import org.dateline.correction.ReviewPoint;
import org.dateline.correction.ReviewSummary;
import org.dateline.search.Facet;
import org.dateline.ui.control.CluePassage;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.SpeakerText;
import org.dateline.ui.correcting.DateEditor;
import org.dateline.ui.correcting.HeadingCard;
import org.dateline.ui.correcting.NameCard;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/**
 * What of an article is not sure, one below the other, each with what it rests on and with what can
 * be done about it.
 */
final class PointsPane extends VBox {
  private static final int GAP = 8;
  private static final int MOST_EVIDENCE = 4;

  private final Article article;
  private final ReviewViewModel model;

  PointsPane(Article article, ReviewViewModel model) {
    this.article = article;
    this.model = model;
    getStyleClass().add("points");
    List<ReviewPoint> points = ReviewPoint.of(article);
    boolean dated = false;
    for (ReviewPoint point : points) {
      switch (point) {
        case ReviewPoint.Undated _, ReviewPoint.WideDate _, ReviewPoint.DisputedDate _ -> {
          if (!dated) {
            getChildren().add(date(points));
            dated = true;
          }
        }
        case ReviewPoint.MadeHeadline _ -> getChildren().add(headline());
        case ReviewPoint.GuessedName name -> getChildren().add(name(name));
        case ReviewPoint.GuessedSpeaker said -> getChildren().add(speaker(said.quote()));
      }
    }
  }

  private VBox date(List<ReviewPoint> points) {
    String text = DateText.full(article.date().edtf(), article.date().origin()).text();
    VBox card = card("Date", text);
    for (ReviewPoint point : points) {
      if (point instanceof ReviewPoint.Undated) {
        card.getChildren().add(wrapped("Nothing that was found dates it.", Styles.SOFT));
      } else if (point instanceof ReviewPoint.WideDate(long days)) {
        String stretch = ReviewSummary.stretch(days);
        card.getChildren().add(wrapped("It may be any day within " + stretch + ".", Styles.SOFT));
      } else if (point instanceof ReviewPoint.DisputedDate) {
        card.getChildren().add(wrapped("The page states another date.", Styles.SOFT));
      }
    }
    article.date().evidence().stream()
        .limit(MOST_EVIDENCE)
        .map(this::evidence)
        .forEach(card.getChildren()::add);
    card.getChildren().add(new DateEditor(article, model.correcting()));
    return card;
  }

  private Node evidence(Evidence piece) {
    Label says = wrapped(piece.says(), Styles.META);
    Span span = piece.span();
    if (span == null) {
      return piece.text().isBlank()
          ? says
          : new VBox(says, wrapped("“" + piece.text().strip() + "”", "sentence"));
    }
    return new VBox(says, sentence(span));
  }

  private VBox headline() {
    Field headline = article.heading().headline();
    VBox card = card("Headline", headline.text());
    card.getChildren()
        .add(wrapped("Made from the first sentence: the file has none.", Styles.SOFT));
    offer(
        card,
        List.of(
            button(
                "Accept",
                "Accept the headline",
                () -> model.correct(new Change.Headline(headline.text())))),
        () -> {
          HeadingCard editor = new HeadingCard(article, model.correcting());
          return new Editor(editor, editor::focusField);
        },
        headline.span());
    return card;
  }

  private VBox name(ReviewPoint.GuessedName guessed) {
    Facet facet = guessed.kind() == NameKind.PERSON ? Facet.PERSON : Facet.PLACE;
    VBox card = card(guessed.kind() == NameKind.PERSON ? "Person" : "Place", guessed.name());
    List<Mention> mentions = mentions(guessed);
    String more = mentions.size() == 1 ? "" : ", " + mentions.size() + " times";
    Mention first = mentions.getFirst();
    card.getChildren().add(wrapped("Written “" + first.form() + "”" + more, Styles.SOFT));
    card.getChildren().add(sentence(first.span()));
    offer(
        card,
        List.of(
            button(
                "Accept",
                "Accept " + guessed.name(),
                () -> model.correct(new Change.Confirm(guessed.kind(), guessed.name())))),
        () -> {
          NameCard editor = new NameCard(article, facet, guessed.name(), model.correcting());
          return new Editor(editor, editor::focusField);
        },
        first.span());
    return card;
  }

  private List<Mention> mentions(ReviewPoint.GuessedName guessed) {
    return switch (guessed.kind()) {
      case PERSON ->
          article.people().stream()
              .filter(person -> person.name().equals(guessed.name()))
              .map(Person::mentions)
              .findFirst()
              .orElseThrow();
      case PLACE ->
          article.places().stream()
              .filter(place -> place.name().equals(guessed.name()))
              .map(Place::mentions)
              .findFirst()
              .orElseThrow();
    };
  }

  private VBox speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    String said =
        speaker == null
            ? "nobody"
            : speaker.isPronoun() ? SpeakerText.notNamed(speaker) : speaker.shown();
    VBox card = card("Speaker", said);
    card.getChildren().add(wrapped("Says, as far as can be told:", Styles.SOFT));
    card.getChildren().add(sentence(quote.span()));
    List<Button> buttons = new ArrayList<>();
    String name = speaker == null ? null : speaker.name();
    if (name != null) {
      buttons.add(
          button(
              "Accept",
              "Accept that " + name + " says this",
              () -> model.correct(new Change.Speaker(quote.span(), name))));
    }
    buttons.add(
        button(
            "Not a quote",
            "This is not a quote",
            () -> model.correct(new Change.NotAQuote(quote.span()))));
    offer(card, buttons, null, quote.span());
    return card;
  }

  private static VBox card(String kind, String value) {
    Label section = new Label(kind);
    section.getStyleClass().add(Styles.META);
    VBox card = new VBox(GAP, section, wrapped(value, Styles.STRONG));
    card.getStyleClass().addAll(Styles.CARD, "point");
    card.setAccessibleText(kind + ": " + value);
    return card;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The sentence around some words, which stand out in it. */
  private TextFlow sentence(Span span) {
    CluePassage passage = CluePassage.of(article.content(), span);
    TextFlow flow =
        new TextFlow(
            text(passage.before(), "around"),
            text(passage.words(), "words"),
            text(passage.after(), "around"));
    flow.getStyleClass().add("sentence");
    flow.setAccessibleText(passage.text());
    return flow;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static Button button(String text, String spoken, Runnable act) {
    Button button = new Button(text);
    button.setAccessibleText(spoken);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** Something that corrects, and what puts the cursor into it. */
  private record Editor(Node node, Runnable focus) {}

  private void offer(
      VBox card, List<Button> first, @Nullable Supplier<Editor> editing, @Nullable Span place) {
    FlowPane buttons = new FlowPane(GAP, GAP);
    buttons.getChildren().addAll(first);
    card.getChildren().add(buttons);
    if (editing != null) {
      buttons
          .getChildren()
          .add(
              button(
                  "Correct…",
                  "Correct",
                  () -> {
                    Editor editor = editing.get();
                    card.getChildren().setAll(card.getChildren().subList(0, 2));
                    card.getChildren().add(editor.node());
                    editor.focus().run();
                  }));
    }
    if (place != null) {
      Button show = button("Show in the article", "Show in the article", () -> model.open(place));
      show.getStyleClass().add(Styles.PLAIN);
      buttons.getChildren().add(show);
    }
  }
}
