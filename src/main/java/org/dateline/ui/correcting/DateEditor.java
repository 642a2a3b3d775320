package org.dateline.ui.correcting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.DateInput;
import org.dateline.ui.control.DateText;
import org.dateline.ui.theme.Styles;

/** Accepts the date of an article, sets another, or sets it back. Ctrl+Enter accepts, F2 edits. */
public final class DateEditor extends VBox {
  private static final int MOST_CANDIDATES = 4;
  private static final int PERCENT = 100;
  private static final int GAP = 8;

  private final Article article;
  private final Correcting correcting;
  private final Button accept = new Button("Accept");
  private final Button correct = new Button("Correct…");
  private final TextField field = new TextField();
  private final Label message = new Label();
  private final VBox choices = new VBox(GAP);
  private final HBox buttons = new HBox(GAP, accept, correct);

  /** An editor for the date of {@code article}, which is shown as it is corrected. */
  public DateEditor(Article article, Correcting correcting) {
    super(GAP);
    this.article = article;
    this.correcting = correcting;
    getStyleClass().add("date-editor");
    setMinHeight(Region.USE_PREF_SIZE);
    DateEstimate date = article.date();
    accept.getStyleClass().add(Styles.PRIMARY);
    accept.setTooltip(new Tooltip("This date is right (Ctrl+Enter)"));
    accept.setDisable(date.edtf().isEmpty() || date.origin() == Origin.CORRECTED);
    accept.setOnAction(event -> accept());
    correct.setTooltip(new Tooltip("Set another date (F2)"));
    correct.setOnAction(event -> edit());
    buttons.setAlignment(Pos.CENTER_LEFT);
    fillChoices(date);
    getChildren().addAll(buttons, choices);
    show(choices, false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    if (date.origin() == Origin.CORRECTED) {
      correcting.show(article.id(), this::offerSetBack);
    }
  }

  private void fillChoices(DateEstimate date) {
    FlowPane likely = new FlowPane(GAP, GAP);
    for (DateEstimate.Candidate candidate :
        date.candidates().stream().limit(MOST_CANDIDATES).toList()) {
      String day = DateText.brief(candidate.day().toString(), Origin.STATED).text();
      Button choice = new Button(day + " · " + percent(candidate.probability()));
      choice.getStyleClass().add(Styles.CHIP);
      choice.setOnAction(event -> set(candidate.day().toString()));
      likely.getChildren().add(choice);
    }
    likely.setManaged(!likely.getChildren().isEmpty());
    field.setPromptText("2015-12-17, 2015-12, 201X, 2021/2023");
    field.setAccessibleText("Date of the article, in EDTF");
    field.setText(date.edtf());
    field.setOnAction(event -> set(field.getText()));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button save = new Button("Set");
    save.setOnAction(event -> set(field.getText()));
    message.getStyleClass().addAll(Styles.META, Styles.UNCERTAIN);
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    show(message, false);
    choices.getChildren().addAll(likely, new HBox(GAP, field, save), message);
  }

  private static String percent(double probability) {
    long percent = Math.round(probability * PERCENT);
    return percent == 0 ? "under 1 %" : percent + " %";
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void offerSetBack(Extracted extracted) {
    List<Correction> made = extracted.ofDate();
    if (!made.isEmpty()) {
      String before = extracted.article().date().edtf();
      Button back = new Button("Set back to " + (before.isEmpty() ? "no date" : before));
      back.setOnAction(event -> correcting.undo(made));
      buttons.getChildren().add(back);
    }
  }

  /** Says that the date is right. */
  public void accept() {
    if (!accept.isDisabled()) {
      set(article.date().edtf().replaceAll("[?~%]", ""));
    }
  }

  /** Opens the field. */
  public void edit() {
    show(choices, true);
    field.requestFocus();
    field.selectAll();
  }

  private void set(String text) {
    switch (DateInput.parse(text, LocalDate.now(ZoneId.systemDefault()).plusDays(1))) {
      case DateInput.Understood(String edtf, LocalDate _, LocalDate _) ->
          correcting.correct(article, new Change.Published(edtf));
      case DateInput.Mistake(String what) -> {
        message.setText(what);
        show(message, true);
        field.requestFocus();
      }
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      accept();
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      edit();
      event.consume();
    }
  }
}
