package org.dateline.article;

import java.util.List;

/**
 * The dated articles of an archive most like one.
 *
 * @param nearest the one most like it first; may be empty
 * @param dated how many articles of the archive are sure of their date: of few, even the nearest
 *     need not be near
 */
public record Neighbourhood(List<Neighbour> nearest, int dated) {
  /** Of an archive that has nothing to compare with. */
  public static final Neighbourhood NONE = new Neighbourhood(List.of(), 0);

  /** Keeps an unmodifiable copy of the list. */
  public Neighbourhood {
    nearest = List.copyOf(nearest);
  }
}
