package org.dateline.ui.imports;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.dateline.ingest.FileNames;

/** Says for people what went wrong. */
final class Failures {
  private Failures() {}

  static String say(Throwable failure) {
    if (failure instanceof InvalidPathException name) {
      return FileNames.explain(name);
    }
    Throwable cause = failure.getCause();
    Throwable told = failure instanceof UncheckedIOException && cause != null ? cause : failure;
    String message = told.getMessage();
    return message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
  }
}
