package org.dateline.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes folders and files that are dropped on a part of the window, or on all of it. */
public final class FileDrop {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

  private FileDrop() {}

  /** Gives what is dropped on {@code target} to {@code take}; it has the state drop-over before. */
  public static void install(Node target, Consumer<List<Path>> take) {
    target.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            // never MOVE: whoever drags would delete the files afterwards
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
          }
        });
    target.addEventHandler(
        DragEvent.DRAG_ENTERED,
        event -> target.pseudoClassStateChanged(OVER, event.getDragboard().hasFiles()));
    target.addEventHandler(
        DragEvent.DRAG_EXITED, event -> target.pseudoClassStateChanged(OVER, false));
    target.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          take.accept(files);
        });
  }
}
