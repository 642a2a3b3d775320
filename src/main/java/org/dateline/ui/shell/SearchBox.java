package org.dateline.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dateline.search.ParsedQuery;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The search field. It searches at every key; Down opens what is offered, Enter takes the offer
 * that is marked or moves into the results, Escape closes the offers, then leaves the field.
 */
final class SearchBox extends StackPane {
  private static final PseudoClass MISTAKEN = PseudoClass.getPseudoClass("mistaken");

  private final SearchViewModel model;
  private final Actions actions;
  private final OfferList offers;
  private final TextField field = new TextField();
  private final Label hint = new Label("/");
  private final QueryPainter painter;

  SearchBox(SearchViewModel model, Actions actions, OfferList offers) {
    this.model = model;
    this.actions = actions;
    this.offers = offers;
    this.painter = new QueryPainter(field, model.queryProperty().get());
    getStyleClass().add("search-box");
    field.getStyleClass().add("search-field");
    field.setPromptText("Search the archive");
    field.setAccessibleText("Search");
    field.setAccessibleHelp("Words are all looked for. F1 explains the query language.");
    FontIcon icon = FontIcon.of(Feather.SEARCH);
    icon.setMouseTransparent(true);
    hint.getStyleClass().addAll(Styles.FAINT, "search-hint");
    hint.setMouseTransparent(true);
    setAlignment(icon, Pos.CENTER_LEFT);
    setAlignment(hint, Pos.CENTER_RIGHT);
    getChildren().addAll(field, icon, hint);
    bind();
  }

  /** Gives the focus to the field, with all of it selected. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void bind() {
    field.textProperty().subscribe((before, text) -> typed(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe((before, focused) -> focused(focused));
    field.setOnMouseClicked(event -> model.offer());
    model.queryProperty().subscribe(this::render);
    model
        .offersProperty()
        .subscribe(list -> offers.show(field.isFocused() ? list : java.util.List.of()));
    offers.setOnTake(this::take);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    painter.place();
  }

  private void typed(String text) {
    if (!text.equals(model.queryProperty().get().text())) {
      // The caret follows the text, so the end of what was typed is not known before it moved.
      model.typed(text, Math.min(text.length(), field.getCaretPosition() + 1));
    }
  }

  private void render(ParsedQuery query) {
    if (!query.text().equals(field.getText())) {
      field.setText(query.text());
      field.end();
    }
    field.pseudoClassStateChanged(MISTAKEN, !query.problems().isEmpty());
    painter.show(query);
  }

  private void focused(boolean focused) {
    hint.setVisible(!focused);
    if (!focused) {
      model.remember();
      model.dismiss();
    }
  }

  private void take(Offer offer) {
    model.take(offer);
    field.requestFocus();
    field.end();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (offers.isVisible()) {
          offers.move(1);
        } else {
          model.offer();
        }
        event.consume();
      }
      case UP -> {
        offers.move(-1);
        event.consume();
      }
      case ENTER -> {
        offers
            .marked()
            .ifPresentOrElse(
                this::take,
                () -> {
                  model.finish();
                  actions.perform(Shortcut.NEXT_PANE);
                });
        event.consume();
      }
      case ESCAPE -> {
        if (offers.isVisible()) {
          model.dismiss();
        } else {
          actions.perform(Shortcut.NEXT_PANE);
        }
        event.consume();
      }
      default -> {}
    }
  }
}
