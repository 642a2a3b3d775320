package org.dateline.app;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.articles.results.PickedRows;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.export.ExportOffer;
import org.dateline.ui.export.ExportPanel;
import org.dateline.ui.export.ExportState;
import org.dateline.ui.export.ExportViewModel;
import org.dateline.ui.export.FileTarget;
import org.dateline.ui.lens.Lens;

/** Exports what the window shows, and tells how that ended. */
final class WindowExport {
  private final ExportViewModel model;
  private final Lens lens;
  private final ResultsViewModel results;
  private final ReaderViewModel reading;
  private final Notices notices;

  WindowExport(
      ExportViewModel model,
      Lens lens,
      ResultsViewModel results,
      ReaderViewModel reading,
      Notices notices) {
    this.model = model;
    this.lens = lens;
    this.results = results;
    this.reading = reading;
    this.notices = notices;
    model.stateProperty().subscribe(this::tell);
  }

  /** Opens the panel over {@code root}. */
  void open(OverlayPane root, FileTarget target) {
    model.reset();
    root.open(new ExportPanel(model, offer(), target, root::close));
  }

  private ExportOffer offer() {
    PickedRows picked = results.picked();
    return new ExportOffer(
        lens.request(), results.found(), picked.size(), picked::ids, reading.shownId().orElse(""));
  }

  private void tell(ExportState state) {
    switch (state) {
      case ExportState.Choosing _, ExportState.Running _ -> {}
      case ExportState.Done(Path file, long articles) ->
          notices.show(
              articles + (articles == 1 ? " article" : " articles") + " written to " + file,
              "Copy the path",
              () -> copy(file));
      case ExportState.Failed(String reason) -> notices.show(reason);
    }
  }

  private static void copy(Path file) {
    ClipboardContent content = new ClipboardContent();
    content.putString(file.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
