package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Role;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericOrderTest {
  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  private List<LocalDate> stated(String... lines) {
    Pages.Part[] parts = new Pages.Part[lines.length];
    for (int i = 0; i < lines.length; i++) {
      parts[i] = Pages.part(Role.DATE_LINE, lines[i]);
    }
    return extractor.clues(Pages.of(parts)).stream()
        .filter(clue -> clue.shape() == Shape.STATED)
        .flatMap(clue -> ((Anchor.Days) clue.anchor()).times().stream())
        .map(time -> time.from())
        .toList();
  }

  @Test
  void oneDateOfThePageProvesTheOrderOfAll() {
    LocalDate march = LocalDate.of(2015, 3, 12);
    LocalDate december = LocalDate.of(2015, 12, 3);
    assertEquals(List.of(march), stated("Published: 12/03/2015", "Updated: 15/03/2015"));
    assertEquals(List.of(december), stated("Published: 12/03/2015", "Updated: 12/15/2015"));
    assertEquals(List.of(march, december), stated("Published: 12/03/2015"));
  }

  @Test
  void whatContradictsItselfProvesNothing() {
    assertEquals(
        List.of(LocalDate.of(2015, 3, 12), LocalDate.of(2015, 12, 3)),
        stated("12/03/2015", "Updated: 15/03/2015", "Updated: 12/15/2015"));
  }

  @Test
  void withFullStopsTheDayIsFirst() {
    assertEquals(List.of(LocalDate.of(2016, 5, 4)), stated("04.05.2016"));
    assertEquals(List.of(), stated("04.25.2016"));
  }

  @ParameterizedTest
  @CsvSource({
    "URL, https://www.example.co.uk/a/1, DAY_FIRST",
    "URL, https://example.com/uk/1, EITHER",
    "LANGUAGE, en-GB, DAY_FIRST",
    "LANGUAGE, en-US, EITHER",
    "LANGUAGE, en, EITHER",
    "LANGUAGE, de-AT, DAY_FIRST",
  })
  void theSiteAndItsLanguageTellWhatIsUsual(Property property, String value, NumericOrder usual) {
    assertEquals(
        usual, NumericOrder.usual(new Metadata(List.of(new MetadataItem(property, "it", value)))));
  }
}
