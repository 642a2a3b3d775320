package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-03-11T23:30:00-05:00       | 2016-03-11",
        "2016-03-11T23:30:00.000Z        | 2016-03-11",
        "20160311                        | 2016-03-11",
        "20160311T103000Z                | 2016-03-11",
        "1457710200                      | 2016-03-11",
        "1457710200000                   | 2016-03-11",
        "Fri, 11 Mar 2016 10:30:00 +0100 | 2016-03-11",
        "March 11, 2016 at 5:00 PM       | 2016-03-11",
        "20161399                        | ",
        "yesterday                       | ",
      })
  void aTimeCountsInTheZoneItIsWrittenIn(String value, String day) {
    assertEquals(
        day == null ? List.of() : List.of("STATED " + day), clues(published("meta date", value)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2016/03/11/bridge, FILED_DAY 2016-03-11",
    "https://example.org/world/2016/mar/11/bridge, FILED_DAY 2016-03-11",
    "https://example.org/2016-03-11-bridge.html, FILED_DAY 2016-03-11",
    "https://example.org/2016/03/bridge, PAST_MONTH 2016-03-01",
    "https://example.org/20160311/bridge, FILED_DAY 2016-03-11",
    "https://example.org/bridge-20163, ",
    "https://example.org/id/201603119999, "
  })
  void anAddressCanHoldTheDay(String address, String clue) {
    assertEquals(
        clue == null ? List.of() : List.of(clue),
        clues(new MetadataItem(Property.URL, "link canonical", address)));
  }

  @Test
  void aDayThatIsAlsoTheOneOfTheLastChangeGivesWayToAnEarlierOne() {
    assertEquals(
        List.of("UPDATED 2016-12-07", "STATED 2016-12-06", "MODIFIED 2016-12-07"),
        settled(
            Pages.of(),
            published("meta date", "2016-12-07T10:00:00+01:00"),
            published("JSON-LD datePublished", "2016-12-06"),
            modified("2016-12-07T10:00:00+01:00")));
  }

  @Test
  void theDayInThePagesOwnZoneGoesBeforeTheOneInUtc() {
    assertEquals(
        List.of("UPDATED 2016-12-23", "STATED 2016-12-22"),
        settled(
            Pages.of(),
            published("meta article:published_time", "2016-12-23T00:47:31Z"),
            published("meta sailthru.date", "2016-12-22 18:47")));
    assertEquals(
        List.of("UPDATED 2016-12-23", "STATED 2016-12-22"),
        settled(
            Pages.of(Pages.part(Role.DATE_LINE, "Dec. 22, 2016")),
            published("meta article:published_time", "2016-12-23T00:47:31Z")));
  }

  @Test
  void aLaterDayInTheTextIsAChange() {
    assertEquals(
        List.of("STATED 2016-03-11", "UPDATED 2016-04-02"),
        settled(
            Pages.of(Pages.part(Role.DATE_LINE, "April 2, 2016")),
            published("JSON-LD datePublished", "2016-03-11")));
  }

  @Test
  void aDayShownLongBeforeTheOneOfTheMetadataStaysStatedBesideIt() {
    assertEquals(
        List.of("STATED 2021-06-01", "CLOCK 2021-06-02", "STATED 2014-03-18"),
        settled(
            Pages.of(Pages.part(Role.DATE_LINE, "18 March 2014")),
            published("JSON-LD datePublished", "2021-06-01T10:00:00Z"),
            modified("2021-06-02T10:00:00Z")));
  }

  @Test
  void whatThePageShowsAsAChangeIsOneInItsMetadataToo() {
    assertEquals(
        List.of("UPDATED 2021-06-01", "STATED 2014-03-18", "UPDATED 2021-06-01"),
        settled(
            Pages.of(Pages.part(Role.DATE_LINE, "18 March 2014, updated 1 June 2021")),
            published("JSON-LD datePublished", "2021-06-01T10:00:00Z")));
  }

  private static MetadataItem published(String name, String value) {
    return new MetadataItem(Property.PUBLISHED, name, value);
  }

  private static MetadataItem modified(String value) {
    return new MetadataItem(Property.MODIFIED, "meta article:modified_time", value);
  }

  private static List<String> clues(MetadataItem... items) {
    return words(MetadataDates.in(new Metadata(List.of(items))));
  }

  private static List<String> settled(SourceText text, MetadataItem... items) {
    List<Clue> found = new ArrayList<>();
    int at = 0;
    for (var block : text.blocks()) {
      new StatedDates()
          .find(
              Passage.of(new Words(text.text(), block.span(), block.role(), at++ < 3)), found::add);
    }
    return words(
        StatedDays.settle(
            MetadataDates.in(new Metadata(List.of(items))), found, text.text().length()));
  }

  private static List<String> words(List<Clue> clues) {
    return clues.stream()
        .map(clue -> clue.shape() + " " + ((Anchor.Days) clue.anchor()).first())
        .toList();
  }
}
