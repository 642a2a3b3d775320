package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Takes what an evaluation finds. For one thread. */
public final class Findings {
  private final List<Measure> measures = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Adds a figure that rests on {@code n} cases; without any there is none. */
  public void measure(String name, double value, int n) {
    if (n > 0) {
      measures.add(new Measure(name, value, n));
    }
  }

  /** Adds the share of {@code n} cases that were {@code right}. */
  public void share(String name, int right, int n) {
    measure(name, (double) right / n, n);
  }

  /** Adds a case that came out wrong. */
  public void mistake(String measure, String item, String wanted, String got) {
    mistakes.add(new Mistake(measure, item, wanted, got));
  }

  /** The figures, in the order they were added. */
  public List<Measure> measures() {
    return List.copyOf(measures);
  }

  /** The wrong cases, in the order they were added. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }
}
