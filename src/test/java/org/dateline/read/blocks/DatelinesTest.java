package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private final Datelines datelines = new Datelines();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BRUSSELS, Dec 17 (Reuters) \u2013 | BRUSSELS",
        "BRUSSELS (AP) -- | BRUSSELS",
        "KYIV, Ukraine (AP) \u2014 | KYIV, Ukraine",
        "WASHINGTON \u2014 | WASHINGTON",
        "MOSCOW, Jan. 5, 2015 (Agency) - | MOSCOW",
        "LONDON/PARIS (Reuters) - | LONDON/PARIS",
        "NEW YORK, N.Y. \u2014 | NEW YORK, N.Y.",
        "Kyiv (AFP) \u2013 | Kyiv",
        "Brussels, 17 December (Agency) \u2013 | Brussels",
        "ROME \u2014 | ROME",
      })
  void placeIsTakenFromTheOpening(String opening, String place) {
    String text = opening + " The ministers met on Friday.";

    Datelines.Found found = datelines.find(text).orElseThrow();

    assertEquals(place, found.place().of(text));
    assertEquals("The ministers met on Friday.", text.substring(found.end()));
  }

  @Test
  void lostDashIsRecognisedBehindAKnownCountry() {
    String text = "SEOUL, South Korea Faced with storms, the town closed its harbour.";

    Datelines.Found found = datelines.find(text).orElseThrow();

    assertEquals("SEOUL, South Korea", found.place().of(text));
    assertEquals("Faced with storms, the town closed its harbour.", text.substring(found.end()));
  }

  @Test
  void agencyAloneIsADatelineWithoutAPlace() {
    String text = "(Reuters) - The ministers met on Friday.";

    Datelines.Found found = datelines.find(text).orElseThrow();

    assertEquals("", found.place().of(text));
    assertEquals("The ministers met on Friday.", text.substring(found.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO \u2014 the alliance of the north \u2014 met on Friday.",
        "NATO Secretary General said so on Friday.",
        "NATO, Ukraine Discuss Western Defense Support",
        "BREAKING \u2014 The harbour is closed.",
        "UPDATE: The harbour is closed.",
        "The harbour \u2014 The old one \u2014 is closed.",
        "SEOUL, Apple Faced with storms, the town closed.",
        "U.S. - Russia talks went on.",
        "",
        "-",
      })
  void otherOpeningsAreNoDatelines(String text) {
    assertEquals(Optional.empty(), datelines.find(text));
  }
}
