package org.dateline.app;

import java.util.function.Supplier;
import org.dateline.work.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Loads something once, when it is first asked for. The work that asks first does not pay for it:
 * what is loaded is there for all, so it counts for no {@link Deadline}.
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> load;
  private volatile @Nullable T loaded;

  Lazy(Supplier<T> load) {
    this.load = load;
  }

  @Override
  public T get() {
    T there = loaded;
    return there == null ? load() : there;
  }

  private synchronized T load() {
    T there = loaded;
    if (there == null) {
      there = Deadline.uncounted(load);
      loaded = there;
    }
    return there;
  }
}
