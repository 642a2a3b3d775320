package org.dateline.cli;

/** A command can't be done; the message says what, which file, and what to do. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
