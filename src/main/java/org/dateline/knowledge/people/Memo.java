package org.dateline.knowledge.people;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the names met last: news names the same people again and again. Holds
 * at most {@value #SIZE} short names; a name that falls on the place of another takes it. What is
 * made must depend on the name alone and be immutable. Thread-safe.
 */
final class Memo<V> {
  private static final int SIZE = 1 << 12;

  /** A longer name is not remembered. */
  private static final int LONGEST = 60;

  private record Entry<V>(String name, V made) {}

  private final AtomicReferenceArray<@Nullable Entry<V>> entries = new AtomicReferenceArray<>(SIZE);
  private final Function<String, V> make;

  /** Remembers what {@code make} makes. */
  Memo(Function<String, V> make) {
    this.make = make;
  }

  /** What is made of {@code name}. */
  V of(String name) {
    int place = place(name);
    Entry<V> entry = entries.getAcquire(place);
    if (entry != null && entry.name.equals(name)) {
      return entry.made;
    }
    V made = make.apply(name);
    if (name.length() <= LONGEST) {
      entries.setRelease(place, new Entry<>(name, made));
    }
    return made;
  }

  private static int place(String name) {
    int hash = name.hashCode() * 0x9e3779b1;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SIZE));
  }
}
