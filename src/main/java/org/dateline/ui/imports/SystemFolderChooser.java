package org.dateline.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's own dialog, which remembers by itself where the last folder was. */
public final class SystemFolderChooser implements FolderChooser {
  private final Supplier<@Nullable Window> owner;

  /** A dialog above the window that {@code owner} gives when it is opened. */
  public SystemFolderChooser(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> choose() {
    DirectoryChooser dialog = new DirectoryChooser();
    dialog.setTitle("Add a folder of articles");
    return Optional.ofNullable(dialog.showDialog(owner.get())).map(File::toPath);
  }
}
