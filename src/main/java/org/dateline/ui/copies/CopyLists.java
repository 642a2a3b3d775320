package org.dateline.ui.copies;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.search.Copies.Copy;
import org.dateline.search.Copies.Story;
import org.dateline.ui.copies.CopiesState.Found;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.copies.CopiesState.Opened.Opening;
import org.dateline.ui.copies.CopiesState.Opened.Unreadable;
import org.dateline.ui.theme.Styles;

/** The stories that have copies, and below them the copies of the one that is selected. */
final class CopyLists extends VBox {
  private final Label storiesLabel = section();
  private final Label copiesLabel = section();
  private final ListView<Story> stories = new ListView<>();
  private final ListView<Copy> copies = new ListView<>();
  private List<Story> shownStories = List.of();
  private List<Copy> shownCopies = List.of();
  private boolean rendering;

  CopyLists(CopiesViewModel model) {
    getStyleClass().add("copy-lists");
    stories.setAccessibleText("Stories with copies");
    stories.setCellFactory(view -> new StoryCell());
    copies.setAccessibleText("Copies of the story");
    copies.setCellFactory(view -> new CopyCell(model));
    setVgrow(stories, Priority.ALWAYS);
    setVgrow(copies, Priority.ALWAYS);
    stories.setPrefHeight(200);
    copies.setPrefHeight(200);
    getChildren().addAll(storiesLabel, stories, copiesLabel, copies);
    stories
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> chosen(() -> model.select(now.intValue())));
    copies
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> chosen(() -> model.compare(now.intValue())));
  }

  private static Label section() {
    Label label = new Label();
    label.getStyleClass().add(Styles.SECTION);
    return label;
  }

  private void chosen(Runnable choice) {
    if (!rendering) {
      choice.run();
    }
  }

  @Override
  public void requestFocus() {
    stories.requestFocus();
  }

  void render(Found found) {
    rendering = true;
    try {
      renderStories(found);
      renderCopies(found);
    } finally {
      rendering = false;
    }
  }

  private void renderStories(Found found) {
    long total = found.stories().total();
    int listed = found.stories().page().size();
    String some = listed < total ? ", THE LARGEST " + listed : "";
    storiesLabel.setText(
        CopyWords.number(total) + (total == 1 ? " STORY" : " STORIES") + " WITH COPIES" + some);
    if (!shownStories.equals(found.stories().page())) {
      shownStories = found.stories().page();
      stories.getItems().setAll(shownStories);
    }
    if (found.selected() < 0) {
      stories.getSelectionModel().clearSelection();
    } else if (stories.getSelectionModel().getSelectedIndex() != found.selected()) {
      stories.getSelectionModel().clearAndSelect(found.selected());
      stories.scrollTo(Math.max(0, found.selected() - 1));
    }
  }

  private void renderCopies(Found found) {
    switch (found.opened()) {
      case Opening _ -> {}
      case Unreadable _ -> {
        shownCopies = List.of();
        copies.getItems().clear();
        copiesLabel.setText("COPIES");
      }
      case Compared compared -> {
        if (!shownCopies.equals(compared.copies())) {
          shownCopies = compared.copies();
          copies.getItems().setAll(shownCopies);
        }
        int count = shownCopies.size();
        copiesLabel.setText(CopyWords.number(count) + (count == 1 ? " COPY" : " COPIES"));
        copies.getSelectionModel().clearAndSelect(compared.b());
        copies.refresh();
      }
    }
  }
}
