package org.dateline.ui.lens;

import java.io.UncheckedIOException;

/** What a failure of the archive is called in the window. */
public final class Failures {
  private Failures() {}

  /** What went wrong, without the names of exceptions where there are better words. */
  public static String say(Throwable failure) {
    Throwable said = failure;
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      said = unchecked.getCause();
    }
    String message = said.getMessage();
    return message == null ? said.getClass().getSimpleName() : message;
  }
}
