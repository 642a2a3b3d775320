package org.dateline.ui.print;

import java.nio.file.Path;

/** How printing is. */
public sealed interface PrintState {
  /** Nothing was asked for, or it was called off. */
  record Idle() implements PrintState {}

  /** Something is done that may take a while, in words. */
  record Busy(String what) implements PrintState {}

  /** A file was written, of so many pages. */
  record Saved(Path file, int pages) implements PrintState {}

  /** So many pages went to the printer. */
  record Printed(int pages) implements PrintState {}

  /** There is no printer. */
  record NoPrinter() implements PrintState {}

  /** It failed; the reason is a sentence. */
  record Failed(String reason) implements PrintState {}
}
