package org.dateline.extract.dating;

import java.util.function.Consumer;

/** Finds one sort of clue. */
@FunctionalInterface
interface Finder {
  /** Reads one block and hands over what it finds, in the order of the text. */
  void find(Passage passage, Consumer<Clue> found);
}
