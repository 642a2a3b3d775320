package org.dateline.ui.correcting;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.ui.theme.Styles;

/** What can be put right about one name of an article. Ctrl+Enter says that it is right. */
public final class NameCard extends VBox {
  private static final double WIDTH = 372;
  private static final int GAP = 8;

  private final Article article;
  private final NameKind kind;
  private final String name;
  private final Correcting correcting;
  private final CheckBox everywhere = new CheckBox("In all articles");
  private final NameField other;
  private final VBox made = new VBox(GAP);

  /**
   * A card.
   *
   * @param article as it is corrected
   * @param name of a person or a place in it
   */
  public NameCard(Article article, Facet facet, String name, Correcting correcting) {
    super(GAP);
    this.article = article;
    this.kind = CorrectingWords.kind(facet);
    this.name = name;
    this.correcting = correcting;
    this.other = new NameField(facet, correcting, this::becomes);
    getStyleClass().addAll(Styles.OVERLAY, "correction-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    String what = kind == NameKind.PERSON ? "person" : "place";
    Label title = wrapped(name, Styles.STRONG);
    Label forms = wrapped("Written as " + String.join(", ", forms()), Styles.META);
    Button right = new Button("Accept");
    right.getStyleClass().add(Styles.PRIMARY);
    right.setTooltip(new Tooltip("This is right (Ctrl+Enter)"));
    right.setOnAction(event -> confirm());
    Button none = new Button("Not a " + what);
    none.setTooltip(new Tooltip("Nothing of the name is a " + what));
    none.setOnAction(event -> none());
    FlowPane buttons = new FlowPane(GAP, GAP, right, none);
    Label ask =
        wrapped(
            kind == NameKind.PERSON ? "Somebody else, or another name:" : "Another place, or name:",
            Styles.SOFT);
    everywhere.setTooltip(new Tooltip("Otherwise in this article only"));
    getChildren().addAll(title, forms, buttons, ask, other, everywhere, made);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Correct " + name);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    correcting.show(article.id(), this::showMade);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Puts the cursor where another name is typed. */
  public void focusField() {
    other.focusField();
  }

  private List<String> forms() {
    return switch (kind) {
      case PERSON ->
          article.people().stream()
              .filter(person -> person.name().equals(name))
              .map(Person::forms)
              .findFirst()
              .orElse(List.of());
      case PLACE ->
          article.places().stream()
              .filter(place -> place.name().equals(name))
              .map(Place::forms)
              .findFirst()
              .orElse(List.of());
    };
  }

  /** Whether a name of an article is a guess. */
  public static boolean isGuess(Article article, Facet facet, String name) {
    return facet == Facet.PERSON
        ? article.people().stream()
            .anyMatch(p -> p.name().equals(name) && p.certainty() == Certainty.GUESS)
        : article.places().stream()
            .anyMatch(p -> p.name().equals(name) && p.certainty() == Certainty.GUESS);
  }

  private void showMade(Extracted extracted) {
    for (Correction each : extracted.ofName(kind, name).reversed()) {
      Button back = new Button("Undo");
      back.setAccessibleText("Undo: " + CorrectingWords.done(each.change()));
      back.setOnAction(event -> correcting.undo(List.of(each)));
      VBox one = new VBox(wrapped(CorrectingWords.done(each.change()), Styles.META), back);
      made.getChildren().add(one);
    }
  }

  private void confirm() {
    correcting.correct(article, new Change.Confirm(kind, name));
  }

  private void none() {
    if (everywhere.isSelected()) {
      correcting.notAName(CorrectingWords.facet(kind), name);
    } else {
      correcting.correct(article, new Change.NotAName(kind, name));
    }
  }

  private void becomes(String now) {
    if (now.equals(name)) {
      return;
    }
    if (everywhere.isSelected()) {
      correcting.merge(CorrectingWords.facet(kind), name, now);
    } else {
      correcting.resolve(article, kind, name, now);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      confirm();
      event.consume();
    }
  }
}
