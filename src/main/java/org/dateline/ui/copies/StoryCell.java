package org.dateline.ui.copies;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.dateline.search.Copies.Story;
import org.dateline.ui.control.DateText;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** A story: its headline, how many copies there are, and of when the earliest is. */
final class StoryCell extends ListCell<Story> {
  private final Label headline = new Label();
  private final Label meta = new Label();
  private final VBox body = new VBox(headline, meta);

  StoryCell() {
    getStyleClass().add("story-cell");
    headline.getStyleClass().add("headline");
    headline.setWrapText(true);
    headline.setTextOverrun(OverrunStyle.ELLIPSIS);
    meta.getStyleClass().add(Styles.META);
    body.getStyleClass().add("body");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Story story, boolean empty) {
    super.updateItem(story, empty);
    if (story == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    DateText date = DateText.brief(story.hit().date().edtf(), story.hit().date().origin());
    String counts = CopyWords.counts(story.copies(), story.sources());
    headline.setText(story.hit().headline().text());
    meta.setText(counts + "\u2002·\u2002" + date.text());
    setGraphic(body);
    setAccessibleText(story.hit().headline().text() + ". " + counts + ". " + date.text());
  }
}
