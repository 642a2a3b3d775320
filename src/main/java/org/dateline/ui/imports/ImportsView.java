package org.dateline.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dateline.ui.imports.ReportState.Failed;
import org.dateline.ui.imports.ReportState.Loaded;
import org.dateline.ui.imports.ReportState.Loading;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The import screen: where folders are added, how far the import is, what came of every file. */
public final class ImportsView extends VBox {
  private static final double ZONE_SHARE = 0.31;

  private final ImportsViewModel imports;
  private final FolderChooser chooser;
  private final ReportTable table;
  private final VBox notice = new VBox();
  private final Label foot = new Label();

  /**
   * A screen.
   *
   * @param imports what it shows
   * @param chooser asks for a folder
   * @param open opens the article of an id
   */
  public ImportsView(ImportsViewModel imports, FolderChooser chooser, Consumer<String> open) {
    this.imports = imports;
    this.chooser = chooser;
    this.table = new ReportTable(imports.report(), imports.facts(), open);
    layOut();
    imports.report().stateProperty().subscribe(this::render);
    imports
        .report()
        .rowsProperty()
        .subscribe(rows -> render(imports.report().stateProperty().get()));
    imports.report().open();
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(ImportsView.class, "imports.css"));
    getStyleClass().add("imports");
    DropZone zone = new DropZone(imports, this::addFolder);
    ImportCard card = new ImportCard(imports);
    HBox.setHgrow(card, Priority.ALWAYS);
    HBox top = new HBox(zone, card);
    top.getStyleClass().add("top");
    widthProperty()
        .subscribe(width -> zone.setPrefWidth(Math.rint(width.doubleValue() * ZONE_SHARE)));
    zone.setMinWidth(Region.USE_PREF_SIZE);
    card.setMinWidth(0);
    notice.getStyleClass().add("notice");
    table.setPlaceholder(notice);
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(120);
    foot.getStyleClass().addAll(Styles.META);
    Label open = new Label("Open with");
    open.getStyleClass().add(Styles.META);
    Label key = new Label("Enter");
    key.getStyleClass().add(Styles.KEY);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bottom = new HBox(foot, space, open, key);
    bottom.getStyleClass().add("bottom");
    getChildren().setAll(List.<Node>of(top, new ReportBar(imports.report()), table, bottom));
  }

  private void addFolder() {
    if (!(imports.stateProperty().get() instanceof ImportState.ReadingOnly)) {
      chooser.choose().ifPresent(folder -> imports.add(List.of(folder)));
    }
  }

  private void render(ReportState state) {
    switch (state) {
      case Loading() -> {
        foot.setText("Reading the report…");
        say("", "");
      }
      case Failed(String reason) -> {
        foot.setText("");
        say("The report could not be read", reason);
      }
      case Loaded(var counts, int total, boolean cut) -> {
        int shown = imports.report().rowsProperty().get().size();
        foot.setText(
            shown == total
                ? ImportWords.number(total)
                    + (total == 1 ? " file." : " files.")
                    + " Every file that was seen has a row."
                : ImportWords.number(shown)
                    + " of "
                    + ImportWords.number(total)
                    + " files."
                    + (cut
                        ? " The first "
                            + ImportWords.number(RunningRows.MOST)
                            + " of each kind are listed while the import runs, all when it is done."
                        : ""));
        if (counts.isEmpty()) {
          say("No files yet", "Every file that an import sees gets a row here, with the reason.");
        } else {
          say("No file is like this", "Choose “All” or find other words.");
        }
      }
    }
  }

  private void say(String title, String text) {
    notice.getChildren().clear();
    for (Label label : List.of(new Label(title), new Label(text))) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
      label.getStyleClass().add(notice.getChildren().isEmpty() ? Styles.TITLE : Styles.SOFT);
      notice.getChildren().add(label);
    }
  }
}
