package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one thing on the sets it needs. */
public interface Evaluation {
  /** What its measures begin with, {@code "quotes"}. */
  String name();

  /** The files and folders it reads, relative to the evaluation's folder. */
  List<Path> needs();

  /**
   * Measures.
   *
   * @param folder holds everything that is needed
   * @param findings takes the figures and the cases that came out wrong
   * @throws IOException if a set can't be read
   */
  void run(Path folder, Findings findings) throws IOException;
}
