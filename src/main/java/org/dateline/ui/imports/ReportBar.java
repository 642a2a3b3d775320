package org.dateline.ui.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.imports.ReportState.Failed;
import org.dateline.ui.imports.ReportState.Loaded;
import org.dateline.ui.imports.ReportState.Loading;
import org.dateline.ui.theme.Styles;

/** What of the report is shown: a chip for each kind of outcome, and a field to find words. */
final class ReportBar extends HBox {
  private final ReportViewModel report;
  private final ToggleButton all = chip("All");
  private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);

  /** The bar above the table of {@code report}. */
  ReportBar(ReportViewModel report) {
    this.report = report;
    getStyleClass().add("report-bar");
    Label title = new Label("IMPORT REPORT");
    title.getStyleClass().add(Styles.SECTION);
    title.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(title, all);
    all.setOnAction(event -> choose(Optional.empty()));
    for (Kind kind : Kind.values()) {
      ToggleButton chip = chip(kind.many());
      chip.setOnAction(event -> choose(Optional.of(kind)));
      kinds.put(kind, chip);
      getChildren().add(chip);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    TextField find = new TextField();
    find.setPromptText("Find a file or a reason");
    find.setAccessibleText("Find a file or a reason");
    find.setPrefWidth(210);
    find.setMinWidth(110);
    find.textProperty().bindBidirectional(report.findProperty());
    getChildren().addAll(space, find);
    report.kindProperty().subscribe(now -> showChoice());
    report.stateProperty().subscribe(this::showCounts);
  }

  private static ToggleButton chip(String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().add(Styles.CHIP);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private void choose(Optional<Kind> kind) {
    report.kindProperty().set(kind);
    showChoice(); // the chip that was chosen already is not let go by another click
  }

  private void showChoice() {
    Optional<Kind> chosen = report.kindProperty().get();
    all.setSelected(chosen.isEmpty());
    kinds.forEach((kind, chip) -> chip.setSelected(chosen.filter(k -> k == kind).isPresent()));
  }

  private void showCounts(ReportState state) {
    switch (state) {
      case Loading(), Failed(String _) -> {}
      case Loaded(Map<Kind, Integer> counts, int total, boolean _) -> {
        all.setText("All  " + ImportWords.number(total));
        List<Kind> rare = List.of(Kind.FAILED, Kind.SKIPPED);
        kinds.forEach(
            (kind, chip) -> {
              int count = counts.getOrDefault(kind, 0);
              chip.setText(kind.many() + "  " + ImportWords.number(count));
              boolean wanted = count > 0 || !rare.contains(kind);
              chip.setVisible(wanted);
              chip.setManaged(wanted);
            });
      }
    }
  }
}
