package org.dateline.ui.correcting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.ui.theme.Styles;

/** The headline and the byline of an article, to be set, and what was taken from it put back. */
public final class HeadingCard extends VBox {
  private static final double WIDTH = 372;
  private static final int GAP = 8;
  private static final int ROWS = 3;
  private static final int BRIEF = 24;

  private final Article article;
  private final Correcting correcting;
  private final TextArea headline = new TextArea();
  private final TextField byline = new TextField();
  private final FlowPane back = new FlowPane(GAP, GAP);

  /** A card for an article as it is corrected. */
  public HeadingCard(Article article, Correcting correcting) {
    super(GAP);
    this.article = article;
    this.correcting = correcting;
    getStyleClass().addAll(Styles.OVERLAY, "correction-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label title = new Label("Correct this article");
    title.getStyleClass().add(Styles.STRONG);
    headline.setText(article.heading().headline().text());
    headline.setWrapText(true);
    headline.setPrefRowCount(ROWS);
    headline.setMinHeight(Region.USE_PREF_SIZE);
    byline.setText(String.join(", ", names(article)));
    byline.setPromptText("Nobody signed it");
    Label headlineLabel = section("Headline", headline);
    Label bylineLabel = section("Byline", byline);
    byline.setOnAction(event -> save());
    Button save = new Button("Save");
    save.getStyleClass().add(Styles.PRIMARY);
    save.setTooltip(new Tooltip("Enter"));
    save.setOnAction(event -> save());
    back.getChildren().add(save);
    getChildren().addAll(title, headlineLabel, headline, bylineLabel, byline, back);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Correct headline and byline");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    correcting.show(article.id(), this::offerBack);
  }

  private static Label section(String text, Node of) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.SOFT);
    label.setLabelFor(of);
    of.setAccessibleText(text);
    return label;
  }

  private static List<String> names(Article article) {
    return article.heading().byline().stream().map(Field::text).toList();
  }

  /** Puts the cursor into the headline. */
  public void focusField() {
    headline.requestFocus();
    headline.selectAll();
  }

  private void offerBack(Extracted extracted) {
    offer("Set headline back", extracted.ofHeadline());
    offer("Set byline back", extracted.ofByline());
    extracted.notQuotes().stream().findFirst().ifPresent(gone -> offerQuoteBack(extracted, gone));
    for (NameKind kind : NameKind.values()) {
      extracted
          .lastGone(kind)
          .ifPresent(
              gone -> {
                if (gone.change() instanceof Change.OfName change) {
                  offer("Put back " + change.name(), List.of(gone));
                }
              });
    }
  }

  private void offerQuoteBack(Extracted extracted, Correction gone) {
    if (gone.change() instanceof Change.NotAQuote(Span span)) {
      String which =
          extracted.words(span).map(words -> "the quote " + brief(words)).orElse("a quote");
      offer("Put back " + which, List.of(gone));
    }
  }

  private static String brief(String words) {
    return words.length() <= BRIEF ? words : words.substring(0, BRIEF - 1).strip() + "…";
  }

  private void offer(String text, List<Correction> made) {
    if (!made.isEmpty()) {
      Button button = new Button(text);
      button.setOnAction(event -> correcting.undo(made));
      back.getChildren().add(button);
    }
  }

  private void save() {
    List<Change> changes = new ArrayList<>();
    String title = headline.getText().strip().replaceAll("\\s+", " ");
    if (!title.isEmpty() && !title.equals(article.heading().headline().text())) {
      changes.add(new Change.Headline(title));
    }
    List<String> authors =
        Arrays.stream(byline.getText().split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (!authors.equals(names(article))) {
      changes.add(new Change.Byline(authors));
    }
    if (!changes.isEmpty()) {
      correcting.correct(article, changes.toArray(Change[]::new));
    }
  }

  private void press(KeyEvent event) {
    boolean saves = event.isShortcutDown() || headline.isFocused(); // a headline is one line
    if (event.getCode() == KeyCode.ENTER && saves) {
      save();
      event.consume();
    }
  }
}
