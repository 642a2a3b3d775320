package org.dateline.knowledge;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the words and names met last: news names the same people and uses the
 * same words again and again. Holds as many as it is told, none of them longer than {@value
 * #LONGEST} UTF-16 units; one that falls on the place of another takes it. What is made must depend
 * on the name alone and be immutable, so that it makes no difference what is remembered.
 * Thread-safe.
 */
public final class Memo<V> {
  /** A longer name is not remembered. */
  private static final int LONGEST = 60;

  private record Entry<V>(String name, V made) {}

  private final AtomicReferenceArray<@Nullable Entry<V>> entries;
  private final int shift;
  private final Function<String, V> make;

  /**
   * Remembers what {@code make} makes.
   *
   * @param bits as a power of two, how many names there is place for
   */
  public Memo(int bits, Function<String, V> make) {
    this.entries = new AtomicReferenceArray<>(1 << bits);
    this.shift = Integer.SIZE - bits;
    this.make = make;
  }

  /** What is made of {@code name}. */
  public V of(String name) {
    int place = (name.hashCode() * 0x9e3779b1) >>> shift;
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
}
