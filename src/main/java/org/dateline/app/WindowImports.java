package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.dateline.ingest.ImportSummary;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.imports.FileDrop;
import org.dateline.ui.imports.FolderChooser;
import org.dateline.ui.imports.ImportState;
import org.dateline.ui.imports.ImportWords;
import org.dateline.ui.imports.ImportsViewModel;
import org.dateline.ui.shell.Screen;
import org.dateline.ui.shell.ShellView;

/** What starts imports in the window, and what tells of them on other screens. */
final class WindowImports {
  private final ImportsViewModel importing;
  private final FolderChooser chooser;
  private final ShellView shell;
  private final Notices notices;
  private Runnable openAgain = () -> {};

  WindowImports(
      ImportsViewModel importing, FolderChooser chooser, ShellView shell, Notices notices) {
    this.importing = importing;
    this.chooser = chooser;
    this.shell = shell;
    this.notices = notices;
  }

  /** Lets files be dropped on {@code window}, and folders be chosen. */
  void install(Node window, Actions actions) {
    FileDrop.install(window, this::addDropped);
    actions.on(Shortcut.ADD_FOLDER, this::addFolder);
    importing.stateProperty().subscribe(this::notice);
    importing
        .stateProperty()
        .subscribe(
            state -> shell.showStatus(ImportWords.status(state), () -> shell.show(Screen.IMPORT)));
  }

  /** Tells {@code told} whether an import is running, now and whenever that changes. */
  void tellIfRunning(Consumer<Boolean> told) {
    importing.stateProperty().subscribe(state -> told.accept(state instanceof ImportState.Running));
  }

  /** Says that nothing can be imported here, now and when it is tried; {@code again} opens anew. */
  void readOnly(Runnable again) {
    openAgain = again;
    sayReadingOnly();
  }

  /** Reads what earlier imports left and looks for changes, or imports {@code first} if new. */
  void begin(boolean isNew, List<Path> first) {
    importing.open();
    if (!isNew) {
      importing.rescanAside();
    } else if (!first.isEmpty()) {
      importing.add(first);
    }
  }

  private void addFolder() {
    shell.show(Screen.IMPORT);
    if (importing.stateProperty().get() instanceof ImportState.ReadingOnly) {
      sayReadingOnly();
    } else {
      chooser.choose().ifPresent(folder -> importing.add(List.of(folder)));
    }
  }

  private void addDropped(List<Path> files) {
    shell.show(Screen.IMPORT);
    importing.add(files);
  }

  /**
   * Tells of an import that came to its end while another screen is shown, if it changed anything.
   */
  private void notice(ImportState state) {
    if (shell.screenProperty().get() != Screen.IMPORT
        && state instanceof ImportState.Finished(_, ImportSummary summary)
        && changed(summary)) {
      notices.show(ImportWords.summary(summary), "Show report", () -> shell.show(Screen.IMPORT));
    }
  }

  private static boolean changed(ImportSummary summary) {
    return summary.read() + summary.copies() + summary.removed() + summary.unreadable() > 0
        || summary.failed() > 0
        || !summary.missing().isEmpty();
  }

  private void sayReadingOnly() {
    notices.show(
        "Another window has this archive open: this one is for reading.", "Try again", openAgain);
  }
}
