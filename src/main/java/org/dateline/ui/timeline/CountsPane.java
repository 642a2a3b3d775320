package org.dateline.ui.timeline;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.DateCounts;
import org.dateline.search.Undated;
import org.dateline.ui.control.histogram.ChartBars.Parts;
import org.dateline.ui.control.histogram.HistogramSwatch;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.timeline.TimelineState.Shown;

/** How many articles have no date and why, and how certain those of the selection are. */
final class CountsPane extends VBox {
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final TimelineViewModel model;
  private final Label title = new Label("UNDATED");
  private final VBox card = new VBox(4);
  private final Label undated = new Label();
  private final Label words = new Label();
  private final VBox reasons = new VBox();
  private final Button show = new Button();
  private final Label section = new Label();
  private final VBox certainties = new VBox();

  CountsPane(TimelineViewModel model) {
    this.model = model;
    getStyleClass().add("timeline-counts");
    title.getStyleClass().add(Styles.SECTION);
    undated.getStyleClass().add("undated-count");
    words.getStyleClass().add(Styles.SOFT);
    words.setWrapText(true);
    show.setMaxWidth(Double.MAX_VALUE);
    show.setOnAction(event -> model.toggleUndated());
    card.getChildren().addAll(undated, words, reasons, show);
    card.getStyleClass().add("undated-card");
    section.getStyleClass().add(Styles.SECTION);
    getChildren().addAll(title, card, section, certainties);
  }

  void show(Shown shown) {
    DateCounts counts = shown.counts();
    long without = counts.withoutDate();
    undated.setText(NUMBER.format(without));
    words.setText(
        without == 0
            ? "Every article has a date."
            : (without == 1 ? "article has no date." : "articles have no date.")
                + " A range leaves "
                + (without == 1 ? "it" : "them")
                + " out.");
    reasons.getChildren().clear();
    for (Undated why : Undated.values()) {
      long count = counts.undated().getOrDefault(why, 0L);
      if (count > 0) {
        reasons.getChildren().add(row(new Label(name(why)), count));
      }
    }
    boolean chosen = model.isUndatedChosen();
    show.setText(chosen ? "Show all dates" : "Show undated");
    boolean none = without == 0 && !chosen;
    for (Node each : List.of(show, undated)) {
      each.setVisible(!none);
      each.setManaged(!none);
    }
    title.getStyleClass().remove(Styles.UNCERTAIN);
    if (!none) {
      title.getStyleClass().add(Styles.UNCERTAIN);
    }
    card.pseudoClassStateChanged(NONE, none);
    section.setText(shown.chosen() == null ? "ALL DATED" : "IN THE SELECTION");
    certainties
        .getChildren()
        .setAll(
            row(entry(0, "Stated", shown.chosen() != null), counts.stated()),
            row(entry(1, "Inferred", shown.chosen() != null), counts.inferred()));
    if (shown.chosen() != null) {
      certainties.getChildren().add(row(entry(2, "May belong here", true), counts.uncertain()));
    }
  }

  private static Label entry(int part, String text, boolean chosen) {
    return new Label(text, new HistogramSwatch(Parts.CERTAINTY, part, chosen));
  }

  private static Node row(Label name, long count) {
    Label number = new Label(NUMBER.format(count));
    number.getStyleClass().add(Styles.SOFT);
    number.setMinWidth(Region.USE_PREF_SIZE);
    name.getStyleClass().add("legend-entry");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, name, space, number);
    row.getStyleClass().add("count-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String name(Undated why) {
    return switch (why) {
      case NO_CLUE -> "No clue at all";
      case REJECTED -> "Every clue was rejected";
      case TOO_WIDE -> "Too many years are left";
    };
  }
}
