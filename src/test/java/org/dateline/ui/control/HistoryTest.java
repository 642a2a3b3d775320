package org.dateline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private Instant now = Instant.parse("2020-01-01T00:00:00Z");
  private final History<String> history =
      new History<>(() -> now, (before, next) -> next.startsWith(before));

  private void visit(String place, int secondsLater) {
    now = now.plusSeconds(secondsLater);
    history.visit(place);
  }

  @Test
  void backAndForwardLeadThroughThePlacesInOrder() {
    visit("a", 0);
    visit("b", 10);
    visit("c", 10);
    assertEquals(Optional.of("b"), history.back());
    assertEquals(Optional.of("a"), history.back());
    assertEquals(Optional.empty(), history.back());
    assertEquals(Optional.of("b"), history.forward());
    assertEquals(Optional.of("c"), history.forward());
    assertEquals(Optional.empty(), history.forward());
  }

  @Test
  void thereIsAWayOnlyWhereThereIsAPlace() {
    visit("a", 0);
    assertFalse(history.canGoBackProperty().get());
    visit("b", 10);
    assertTrue(history.canGoBackProperty().get());
    assertFalse(history.canGoForwardProperty().get());
    history.back();
    assertFalse(history.canGoBackProperty().get());
    assertTrue(history.canGoForwardProperty().get());
  }

  @Test
  void aNewPlaceForgetsWhatWasGoneBackFrom() {
    visit("a", 0);
    visit("b", 10);
    history.back();
    visit("c", 10);
    assertFalse(history.canGoForwardProperty().get());
    assertEquals(Optional.of("a"), history.back());
  }

  @Test
  void theSamePlaceIsVisitedOnce() {
    visit("a", 0);
    visit("b", 10);
    visit("b", 10);
    assertEquals(Optional.of("a"), history.back());
  }

  @Test
  void whatWasOnlyPassedIsNoPlaceToComeBackTo() {
    visit("a", 0);
    visit("x", 10);
    visit("b", 0);
    assertEquals(Optional.of("a"), history.back());
    assertEquals(Optional.of("b"), history.forward());
  }

  @Test
  void whatIsTypedOnWithPausesIsOnePlace() {
    visit("start", 0);
    visit("put", 10);
    visit("putin", 3);
    assertEquals(Optional.of("start"), history.back());
  }

  @Test
  void aPlaceThatWasComeBackToIsKeptHoweverSoonItIsLeft() {
    visit("a", 0);
    visit("b", 10);
    history.back();
    visit("c", 0);
    assertEquals(Optional.of("a"), history.back());
  }
}
