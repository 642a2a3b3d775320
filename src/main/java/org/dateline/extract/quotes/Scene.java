package org.dateline.extract.quotes;

import java.util.List;

/**
 * What there is to choose from for one stretch.
 *
 * @param options the numbers of the candidates; the last option is {@link #NOBODY}: the stretch is
 *     no speech of anybody's
 * @param features of each option, in the same order
 */
record Scene(List<Integer> options, List<long[]> features) {
  /** The option that nobody speaks. */
  static final int NOBODY = -1;
}
