package org.dateline.extract.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.article.Field;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.blocks.BlockFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final String BODY =
      "\n\nThe harbour of the small town was closed on Friday after a storm, officials said.";
  private static final String HEADLINE = "Storm shuts the harbour of Ostwick";

  @Test
  void nameBehindTheTitleOfTheWindowIsTheSource() {
    assertEquals(
        Field.stated("The Ostwick Courier", new Span(37, 56)),
        source(HEADLINE + " | The Ostwick Courier\n\nMenu\n\n" + HEADLINE + BODY));
    assertEquals(
        Field.stated("Ostwick News", new Span(37, 49)),
        source(HEADLINE + " - Ostwick News\n\nMenu\n\n" + HEADLINE + BODY));
  }

  @Test
  void dashInsideAHeadlineNamesNoSource() {
    assertNull(source(HEADLINE + " \u2013 Council Meets" + BODY));
  }

  @Test
  void mastheadInCapitalsIsShownInOrdinaryOnes() {
    assertEquals(
        Field.stated("The Ostwick BBC Post", new Span(0, 20)),
        source("THE OSTWICK BBC POST\n\nMenu\n\n" + HEADLINE + BODY));
  }

  @Test
  void labelInCapitalsIsNoSource() {
    assertNull(source("BREAKING NEWS\n\nMenu\n\n" + HEADLINE + BODY));
  }

  private static @Nullable Field source(String text) {
    return new Sources().extract(new SourceText(text, new BlockFinder().find(text)));
  }
}
