package org.dateline.ui.shell;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.ui.control.FilterText;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is offered below the search field. The field keeps the focus and moves the mark. */
final class OfferList extends VBox {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private List<Offer> offers = List.of();
  private Consumer<Offer> onTake = offer -> {};
  private int mark = -1;

  OfferList() {
    getStyleClass().addAll(Styles.OVERLAY, "offers");
    setVisible(false);
    setManaged(false);
  }

  /** Tells {@code take} which offer was clicked. */
  void setOnTake(Consumer<Offer> take) {
    onTake = take;
  }

  /** Shows offers, none of them marked; hides for none. */
  void show(List<Offer> shown) {
    offers = shown;
    mark = -1;
    getChildren().setAll(shown.stream().map(this::row).toList());
    setVisible(!shown.isEmpty());
  }

  /** Marks the offer {@code by} places on; beyond either end none is marked. */
  void move(int by) {
    int places = offers.size() + 1;
    mark = Math.floorMod(mark + 1 + by, places) - 1;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(MARKED, i == mark);
    }
  }

  /** The offer that is marked. */
  Optional<Offer> marked() {
    return isVisible() && mark >= 0 ? Optional.of(offers.get(mark)) : Optional.empty();
  }

  private Node row(Offer offer) {
    HBox row = new HBox(10);
    row.getStyleClass().add("offer");
    switch (offer) {
      case Offer.Recent(String text) -> {
        row.getChildren()
            .addAll(FontIcon.of(Feather.CLOCK), new Label(text), note("searched before"));
        row.setAccessibleText("Search again: " + text);
      }
      case Offer.Value(Facet facet, String value, long articles) -> {
        String count = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(articles);
        String note =
            FilterText.facet(facet).toLowerCase(Locale.ROOT)
                + " · "
                + count
                + (articles == 1 ? " article" : " articles");
        row.getChildren().addAll(FontIcon.of(icon(facet)), new Label(value), note(note));
        row.setAccessibleText("Filter by " + value + ", " + note);
      }
    }
    row.setOnMousePressed(
        event -> {
          event.consume();
          onTake.accept(offer);
        });
    return row;
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add(Styles.META);
    return note;
  }

  private static Feather icon(Facet facet) {
    return switch (facet) {
      case PERSON -> Feather.USER;
      case PLACE -> Feather.MAP_PIN;
      case YEAR -> Feather.CALENDAR;
      case SOURCE -> Feather.FILE_TEXT;
      case SPEAKER -> Feather.MESSAGE_SQUARE;
    };
  }
}
