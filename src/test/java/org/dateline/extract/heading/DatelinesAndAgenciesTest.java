package org.dateline.extract.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.dateline.article.Field;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.blocks.BlockFinder;
import org.dateline.read.blocks.Datelines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatelinesAndAgenciesTest {
  private static final String BODY =
      "The harbour of the small town was closed on Friday after a storm, officials said.";

  @Test
  void placeOfTheDatelineIsShownInOrdinaryCapitals() {
    assertEquals(
        Field.stated("Kyiv", new Span(0, 4)),
        place("KYIV, March 3, 2015 (Reuters) \u2013 " + BODY));
    assertEquals(
        Field.stated("Kyiv, Ukraine", new Span(0, 13)), place("KYIV, Ukraine (AP) \u2014 " + BODY));
  }

  @Test
  void listedAgencyOfTheDatelineIsAnInferredSource() {
    assertEquals(
        Optional.of(Field.inferred("Reuters", new Span(21, 28))),
        agency("KYIV, March 3, 2015 (Reuters) \u2013 " + BODY));
    assertEquals(
        Optional.of(Field.inferred("AP", new Span(15, 17))),
        agency("KYIV, Ukraine (AP) \u2014 " + BODY));
    assertEquals(
        Optional.of(Field.inferred("AFP", new Span(6, 9))), agency("Kyiv (AFP) \u2014 " + BODY));
    assertEquals(
        Optional.of(Field.inferred("TASS", new Span(18, 22))),
        agency("MOSCOW, March 3. /TASS/ \u2013 " + BODY));
    assertEquals(
        Optional.of(Field.inferred("Reuters", new Span(1, 8))), agency("(Reuters) - " + BODY));
  }

  @Test
  void firstListedAgencyOfSeveralIsTaken() {
    assertEquals(
        Optional.of(Field.inferred("AFP", new Span(14, 17))),
        agency("KYIV (Ostwik/ AFP) \u2013 " + BODY));
  }

  @Test
  void otherWordsInTheBracketsAreNoSource() {
    assertEquals(Optional.empty(), agency("KYIV (Ostwick Post) \u2013 " + BODY));
  }

  @Test
  void agencyAloneIsNoPlace() {
    assertNull(place("(Reuters) - " + BODY));
  }

  private static @Nullable Field place(String text) {
    return DatelinePlaces.extract(text, opening(text));
  }

  private static Optional<Field> agency(String text) {
    return opening(text).flatMap(found -> new Agencies().extract(text, found.agency()));
  }

  private static Optional<Opening> opening(String text) {
    return Opening.of(new SourceText(text, new BlockFinder().find(text)), new Datelines());
  }
}
