package org.dateline.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Where the user has been, to go back and forth. What was left again at once was only passed, and
 * is no place to come back to.
 *
 * @param <T> a place; equal ones are the same
 */
public final class History<T> {
  private static final int KEPT = 200;
  private static final Duration PASSED = Duration.ofSeconds(1);
  private static final Duration CONTINUED = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final BiPredicate<? super T, ? super T> continues;
  private final List<T> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private int current = -1;
  private Instant arrived = Instant.MIN;

  /**
   * An empty history.
   *
   * @param clock tells the time
   * @param continues whether the second place goes on with the first, as a longer query does: then
   *     it takes its place for five seconds, not for one
   */
  public History(InstantSource clock, BiPredicate<? super T, ? super T> continues) {
    this.clock = clock;
    this.continues = continues;
  }

  /** Whether there is a place to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether there is a place that was gone back from. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** The user is at {@code place} now; what was gone back from is forgotten if that is new. */
  public void visit(T place) {
    if (current >= 0 && places.get(current).equals(place)) {
      return;
    }
    Instant now = clock.instant();
    places.subList(current + 1, places.size()).clear();
    if (current >= 0 && isPassed(places.get(current), place, now)) {
      places.remove(current);
    }
    if (places.isEmpty() || !places.getLast().equals(place)) {
      places.add(place);
    }
    if (places.size() > KEPT) {
      places.removeFirst();
    }
    go(places.size() - 1, now);
  }

  private boolean isPassed(T before, T place, Instant now) {
    Duration stay = arrived.equals(Instant.MIN) ? CONTINUED : Duration.between(arrived, now);
    return stay.compareTo(continues.test(before, place) ? CONTINUED : PASSED) < 0;
  }

  /** Goes one place back, if there is one. */
  public Optional<T> back() {
    return step(-1);
  }

  /** Goes one place forward, if there is one. */
  public Optional<T> forward() {
    return step(1);
  }

  private Optional<T> step(int by) {
    int next = current + by;
    if (next < 0 || next >= places.size()) {
      return Optional.empty();
    }
    go(next, Instant.MIN);
    return Optional.of(places.get(next));
  }

  private void go(int place, Instant when) {
    current = place;
    arrived = when;
    canGoBack.set(current > 0);
    canGoForward.set(current < places.size() - 1);
  }
}
