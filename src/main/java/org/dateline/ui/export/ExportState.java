package org.dateline.ui.export;

import java.nio.file.Path;
import org.dateline.work.Progress;

/** How an export is. */
public sealed interface ExportState {

  /** Nothing was asked for yet, or what was asked for was given up. */
  record Choosing() implements ExportState {}

  /** It is being written. */
  record Running(Path file, Progress progress) implements ExportState {}

  /** It was written. */
  record Done(Path file, long articles) implements ExportState {}

  /** It was not; the reason names the file. */
  record Failed(String reason) implements ExportState {}
}
