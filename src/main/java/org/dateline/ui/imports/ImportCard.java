package org.dateline.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ingest.ImportSummary;
import org.dateline.ui.imports.ImportState.Broken;
import org.dateline.ui.imports.ImportState.Finished;
import org.dateline.ui.imports.ImportState.ReadingOnly;
import org.dateline.ui.imports.ImportState.Resting;
import org.dateline.ui.imports.ImportState.Running;
import org.dateline.ui.theme.Styles;
import org.dateline.work.Progress;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How far the running import is, how the last one ended, or which folders the archive has. Its
 * parts stay while they change, so that the button that has the focus keeps it.
 */
final class ImportCard extends VBox {
  private static final String KEPT =
      " What was read until then is kept; “Look for changes” goes on from there, and so"
          + " does the next start.";

  private final ImportsViewModel imports;
  private final Label title = new Label();
  private final Label aside = new Label();
  private final Button cancel = new Button("Cancel", new FontIcon(Feather.X));
  private final Button rescan = new Button("Look for changes", new FontIcon(Feather.REFRESH_CW));
  private final ProgressBar bar = new ProgressBar();
  private final Label done = new Label();
  private final Label files = new Label();
  private final Label rate = new Label();
  private final HBox measures = new HBox(done, files, space(), rate);
  private final Counter read = new Counter("read", false);
  private final Counter renewed = new Counter("read again", false);
  private final Counter copies = new Counter("copies, kept", false);
  private final Counter unchanged = new Counter("unchanged", false);
  private final Counter empty = new Counter("empty", false);
  private final Counter unreadable = new Counter("unreadable", true);
  private final Counter failed = new Counter("failed", true);
  private final Counter left = new Counter("to go", false);
  private final Counter moved = new Counter("moved", false);
  private final Counter removed = new Counter("removed", false);
  private final Counter skipped = new Counter("skipped", false);
  private final HBox counters =
      new HBox(
          read,
          copies,
          renewed,
          unchanged,
          moved,
          removed,
          empty,
          skipped,
          unreadable,
          failed,
          left);
  private final Label foot = new Label();

  /** The card of {@code imports}. */
  ImportCard(ImportsViewModel imports) {
    this.imports = imports;
    getStyleClass().addAll(Styles.CARD, "import-card");
    title.getStyleClass().add("card-title");
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setMinWidth(0);
    aside.getStyleClass().add(Styles.SOFT);
    aside.setMinWidth(0);
    done.getStyleClass().add(Styles.STRONG);
    files.getStyleClass().add(Styles.SOFT);
    rate.getStyleClass().add(Styles.SOFT);
    foot.getStyleClass().addAll(Styles.META, "foot");
    foot.setWrapText(true);
    measures.getStyleClass().add("measures");
    counters.getStyleClass().add("counters");
    bar.setMaxWidth(Double.MAX_VALUE);
    for (Button button : List.of(cancel, rescan)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    cancel.setOnAction(event -> imports.cancel());
    rescan.setOnAction(event -> imports.rescan());
    HBox head = new HBox(title, aside, space(), cancel, rescan);
    head.getStyleClass().add("head");
    getChildren().addAll(head, bar, measures, counters, foot);
    imports.stateProperty().subscribe(state -> render());
    imports.rootsProperty().subscribe(roots -> render());
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private void render() {
    ImportState state = imports.stateProperty().get();
    boolean running = state instanceof Running;
    show(running, bar, measures, cancel, left);
    show(state instanceof Finished, unchanged);
    show(false, renewed, moved, removed, skipped);
    show(running || state instanceof Finished, counters);
    boolean readingOnly = state instanceof ReadingOnly;
    show(!running && !readingOnly && !imports.rootsProperty().get().isEmpty(), rescan);
    aside.setText("");
    switch (state) {
      case Resting() -> rest();
      case ReadingOnly() -> {
        title.setText("Opened for reading");
        foot.setText(
            "Another window, or an import, has this archive open and can change it. What it takes"
                + " in is seen here after the next start.");
      }
      case Running now -> run(now);
      case Finished(ImportState.Job _, ImportSummary summary) -> finish(summary);
      case Broken(ImportState.Job _, String reason) -> {
        title.setText("The import could not go on");
        foot.setText(reason + "." + KEPT);
      }
    }
  }

  private static void show(boolean visible, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(visible);
      node.setManaged(visible);
    }
  }

  private void rest() {
    List<Path> roots = imports.rootsProperty().get();
    title.setText(roots.isEmpty() ? "Nothing imported yet" : "In this archive");
    foot.setText(
        roots.isEmpty()
            ? "Point Dateline at a folder of articles. It reads each one and says when it was"
                + " written, where it happens and who is in it."
            : folders(roots));
  }

  private static String folders(List<Path> roots) {
    return roots.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }

  private void run(Running now) {
    title.setText(ImportWords.title(now));
    aside.setText(now.stopping() ? "·  stopping…" : "·  search works while this runs");
    cancel.setDisable(now.stopping());
    Progress progress = now.progress();
    bar.setProgress(progress.fraction());
    boolean known = progress.total() >= 0;
    done.setText(
        known || progress.isInBytes()
            ? Math.round(Math.floor(progress.fraction() * 100)) + " %"
            : "");
    files.setText((known || progress.isInBytes() ? "·  " : "") + ImportWords.done(progress));
    rate.setText(
        progress.done() == 0
            ? ""
            : ImportWords.number(Math.round(progress.rate()))
                + (progress.isInBytes()
                    ? " articles a second"
                    : " " + progress.task().items() + " a second")
                + progress
                    .remaining()
                    .map(rest -> "   about " + ImportWords.time(rest) + " left")
                    .orElse(""));
    Map<Kind, Integer> counts = now.counts();
    read.show(counts.getOrDefault(Kind.READ, 0));
    copies.show(counts.getOrDefault(Kind.COPY, 0));
    empty.show(counts.getOrDefault(Kind.EMPTY, 0));
    unreadable.show(counts.getOrDefault(Kind.UNREADABLE, 0));
    failed.show(counts.getOrDefault(Kind.FAILED, 0));
    show(counts.containsKey(Kind.FAILED), failed);
    left.show(known ? progress.total() - progress.done() : 0);
    show(known, left);
    foot.setText(
        (progress.current().isEmpty() ? "" : "Now: " + progress.current() + ". ")
            + "Cancel keeps what is read so far; the next import goes on from there.");
  }

  private void finish(ImportSummary summary) {
    title.setText(summary.cancelled() ? "Import stopped" : "Import finished");
    aside.setText("·  took " + ImportWords.time(summary.elapsed()));
    read.show(summary.read());
    copies.show(summary.copies());
    unchanged.show(summary.unchanged());
    empty.show(summary.empty());
    unreadable.show(summary.unreadable());
    failed.show(summary.failed());
    moved.show(summary.moved());
    removed.show(summary.removed());
    skipped.show(summary.skipped());
    show(summary.failed() > 0, failed);
    renewed.show(summary.renewed());
    show(summary.renewed() > 0, renewed);
    show(summary.moved() > 0, moved);
    show(summary.removed() > 0, removed);
    show(summary.skipped() > 0, skipped);
    String problems =
        summary.missing().stream()
            .map(
                root ->
                    root
                        + " is not there or holds nothing: its articles are kept. Plug it in or put"
                        + " it back, then look for changes.\n")
            .collect(Collectors.joining());
    foot.setText(
        problems
            + (summary.cancelled() ? KEPT.strip() + "\n" : "")
            + folders(imports.rootsProperty().get()));
  }
}
