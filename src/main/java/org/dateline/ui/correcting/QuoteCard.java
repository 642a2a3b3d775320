package org.dateline.ui.correcting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.ui.control.SpeakerText;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/**
 * Who says a quote, to be put right: the people named near it, or a name that is typed, or that it
 * is no quote at all. Ctrl+Enter says that the speaker is right.
 */
public final class QuoteCard extends VBox {
  private static final double WIDTH = 372;
  private static final int GAP = 8;
  private static final int LONGEST = 200;
  private static final int NEAREST = 4;

  private final Article article;
  private final Quote quote;
  private final Correcting correcting;
  private final Runnable close;
  private final NameField other;

  /**
   * A card.
   *
   * @param extracted the quote's article
   * @param quote as it is corrected
   * @param close closes the card; called before something is put right
   */
  public QuoteCard(Extracted extracted, Quote quote, Correcting correcting, Runnable close) {
    super(GAP);
    this.article = extracted.corrections().apply(extracted.article());
    this.quote = quote;
    this.correcting = correcting;
    this.close = close;
    this.other = new NameField(Facet.PERSON, correcting, this::says);
    getStylesheets().add(Theme.sheet(QuoteCard.class, "correcting.css"));
    getStyleClass().addAll(Styles.OVERLAY, "correction-card", "quote-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren()
        .addAll(
            wrapped("Who says this?", Styles.STRONG),
            wrapped(shortened(quote.text()), "quoted"),
            wrapped(now(), Styles.META),
            buttons());
    List<String> near = near();
    if (!near.isEmpty()) {
      getChildren().addAll(wrapped("Named near it:", Styles.SOFT), offers(near));
    }
    getChildren().addAll(wrapped("Somebody else:", Styles.SOFT), other);
    extracted.ofQuote(quote.span()).reversed().forEach(this::offerBack);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Who says: " + shortened(quote.text()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Puts the cursor where a name is typed. */
  @Override
  public void requestFocus() {
    other.focusField();
  }

  private String now() {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return "It was not found who speaks.";
    }
    if (speaker.isPronoun()) {
      return SpeakerText.notNamed(speaker);
    }
    return switch (speaker.certainty()) {
      case SURE -> "Found: " + speaker.listed();
      case LIKELY -> "Found: probably " + speaker.listed();
      case GUESS -> "Found: perhaps " + speaker.listed();
    };
  }

  /** Who was found to speak; empty where nobody was, or nobody who is named or described. */
  private Optional<String> found() {
    return Optional.ofNullable(quote.speaker())
        .filter(speaker -> !speaker.isPronoun())
        .map(Quote.Speaker::listed);
  }

  private FlowPane buttons() {
    FlowPane buttons = new FlowPane(GAP, GAP);
    if (found().isPresent()) {
      Button right = new Button("Accept");
      right.getStyleClass().add(Styles.PRIMARY);
      right.setTooltip(new Tooltip("The speaker is right (Ctrl+Enter)"));
      right.setOnAction(event -> accept());
      buttons.getChildren().add(right);
    }
    Button none = new Button("Not a quote");
    none.setTooltip(new Tooltip("Nobody says this"));
    none.setOnAction(event -> put(new Change.NotAQuote(quote.span())));
    buttons.getChildren().add(none);
    return buttons;
  }

  private FlowPane offers(List<String> names) {
    FlowPane offers = new FlowPane(GAP, GAP);
    for (String name : names) {
      Button offer = new Button(name);
      offer.setMnemonicParsing(false);
      offer.setMaxWidth(WIDTH - 5 * GAP);
      offer.getStyleClass().addAll(Styles.CHIP, Styles.PERSON);
      offer.setAccessibleText(name + " says it");
      offer.setOnAction(event -> says(name));
      offers.getChildren().add(offer);
    }
    return offers;
  }

  /** The people of the article but the speaker, those named nearest to the quote first. */
  private List<String> near() {
    String now = found().orElse("");
    return article.people().stream()
        .filter(person -> !person.name().equals(now) && !person.mentions().isEmpty())
        .sorted(Comparator.comparingInt(this::distance))
        .limit(NEAREST)
        .map(Person::name)
        .toList();
  }

  private int distance(Person person) {
    Span said = quote.span();
    return person.mentions().stream()
        .map(Mention::span)
        .mapToInt(at -> Math.max(0, Math.max(at.start() - said.end(), said.start() - at.end())))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void offerBack(Correction made) {
    Button back = new Button("Undo");
    String done = CorrectingWords.done(made.change());
    back.setAccessibleText("Undo: " + done);
    back.setOnAction(
        event -> {
          close.run();
          correcting.undo(List.of(made));
        });
    getChildren().add(new VBox(wrapped(done, Styles.META), back));
  }

  private void accept() {
    found().ifPresent(this::says);
  }

  private void says(String name) {
    put(new Change.Speaker(quote.span(), name));
  }

  private void put(Change change) {
    close.run();
    correcting.correct(article, change);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      accept();
      event.consume();
    }
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
