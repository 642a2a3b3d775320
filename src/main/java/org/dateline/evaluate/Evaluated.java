package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;

/** What came of one evaluation. */
public sealed interface Evaluated {
  /** What its measures begin with. */
  String name();

  /** It ran. */
  record Done(String name, List<Measure> measures, List<Mistake> mistakes) implements Evaluated {}

  /** A file or folder that it needs is not there. */
  record Skipped(String name, Path missing) implements Evaluated {}

  /** A set could not be read. */
  record Failed(String name, String reason) implements Evaluated {}
}
