package org.dateline.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's own dialog, which asks too before a file is written over. */
public final class SystemFileTarget implements FileTarget {
  private final Supplier<@Nullable Window> owner;

  /** A dialog above the window that {@code owner} gives when it is opened. */
  public SystemFileTarget(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> choose(String suggestedName, FileKind kind) {
    FileChooser dialog = new FileChooser();
    dialog.setTitle("Export");
    dialog.setInitialFileName(suggestedName);
    dialog
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(kind.label(), "*." + kind.extension()),
            new ExtensionFilter("All files", "*.*"));
    return Optional.ofNullable(dialog.showSaveDialog(owner.get())).map(File::toPath);
  }
}
