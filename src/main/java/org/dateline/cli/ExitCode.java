package org.dateline.cli;

/** What the program tells its caller. */
final class ExitCode {
  /** Everything was done. */
  static final int DONE = 0;

  /** Done with problems, which standard error tells. */
  static final int PROBLEMS = 1;

  /** The words were not understood, and nothing was done. */
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
