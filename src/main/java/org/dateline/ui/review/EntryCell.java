package org.dateline.ui.review;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.Hit;
import org.dateline.search.Reviews;
import org.dateline.ui.control.DateText;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** A row of the queue: the headline, the date, and what is not sure in words. */
final class EntryCell extends ListCell<Reviews.Entry> {
  private static final double BADGES_WIDTH = 300;

  private final Label headline = new Label();
  private final Label meta = new Label();
  private final FlowPane badges = new FlowPane(6, 4);
  private final VBox row = new VBox(4, headline, meta, badges);

  EntryCell() {
    getStyleClass().add("entry");
    headline.getStyleClass().add("entry-title");
    meta.getStyleClass().add(Styles.META);
    headline.setMinWidth(0);
    badges.setPrefWrapLength(BADGES_WIDTH);
    badges.setMinHeight(Region.USE_PREF_SIZE);
    row.setMinWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Reviews.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Hit hit = entry.hit();
    String date = DateText.brief(hit.date().edtf(), hit.date().origin()).text();
    List<String> reasons = entry.summary().words();
    headline.setText(hit.headline().text());
    meta.setText(hit.source().isEmpty() ? date : date + "  ·  " + hit.source());
    badges.getChildren().setAll(reasons.stream().map(EntryCell::badge).toList());
    setGraphic(row);
    setAccessibleText(String.join(". ", hit.headline().text(), date, String.join(", ", reasons)));
  }

  static Label badge(String words) {
    Label badge = new Label(words);
    badge.getStyleClass().addAll(Styles.BADGE, Styles.GUESSED);
    badge.setMinWidth(0);
    return badge;
  }
}
