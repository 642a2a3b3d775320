package org.dateline.ui.copies;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.Copies.Copy;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.copies.CopiesState.Found;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** A copy: who published it and when, how long it is, how alike, and which side it stands on. */
final class CopyCell extends ListCell<Copy> {
  private final CopiesViewModel model;
  private final Label side = new Label();
  private final Label source = new Label();
  private final Label alike = new Label();
  private final Label date = new Label();
  private final CertaintyBadge badge = new CertaintyBadge();
  private final Label words = new Label();
  private final Label kind = new Label();
  private final HBox body;

  CopyCell(CopiesViewModel model) {
    this.model = model;
    getStyleClass().add("copy-cell");
    side.getStyleClass().add("side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    source.getStyleClass().add(Styles.STRONG);
    alike.getStyleClass().add(Styles.STRONG);
    alike.setMinWidth(Region.USE_PREF_SIZE);
    date.getStyleClass().add(Styles.META);
    words.getStyleClass().add(Styles.META);
    words.setMinWidth(Region.USE_PREF_SIZE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    kind.getStyleClass().addAll(Styles.META, "kind");
    kind.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(source, space, alike);
    HBox second = new HBox(date, badge, words);
    second.getStyleClass().add("facts");
    VBox lines = new VBox(first, second, kind);
    HBox.setHgrow(lines, Priority.ALWAYS);
    body = new HBox(side, lines);
    body.getStyleClass().add("body");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Copy copy, boolean empty) {
    super.updateItem(copy, empty);
    if (copy == null
        || empty
        || !(model.stateProperty().get() instanceof Found found)
        || !(found.opened() instanceof Compared compared)) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String letter = letter(copy, compared);
    DateText when = CopyWords.date(copy);
    boolean first = copy.id().equals(compared.copies().getFirst().id());
    side.setText(letter);
    side.setOpacity(letter.isEmpty() ? 0 : 1);
    source.setText(CopyWords.source(copy));
    alike.setText(first ? "shown" : CopyWords.percent(copy.alike()));
    date.setText(when.text());
    badge.show(when.certainty());
    words.setText("·\u2002" + CopyWords.number(copy.words()) + " words");
    kind.setText(CopyWords.kind(copy, compared.copies().getFirst()));
    setGraphic(body);
    setAccessibleText(
        String.join(
            ". ",
            letter.isEmpty() ? source.getText() : letter + ": " + source.getText(),
            first ? "stands for the story" : alike.getText() + " alike",
            when.text() + ", " + when.certainty().word(),
            copy.words() + " words",
            kind.getText()));
  }

  private static String letter(Copy copy, Compared compared) {
    return copy.id().equals(compared.left().id())
        ? "A"
        : copy.id().equals(compared.right().id()) ? "B" : "";
  }
}
