package org.dateline.app;

/** Starts Dateline. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] words) {}
}
