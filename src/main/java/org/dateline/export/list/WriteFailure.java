package org.dateline.export.list;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What was asked for could not be written, which is not the fault of what it was read from. */
final class WriteFailure extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  private final IOException io;

  WriteFailure(IOException io) {
    super("The list could not be written", io);
    this.io = io;
  }

  IOException cause() {
    return io;
  }
}
