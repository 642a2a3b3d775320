package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.html.HtmlFormatReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages whose metadata says something else than the page does. */
class DisputedDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final LocalDate SHOWN = LocalDate.of(2014, 3, 18);
  private static final LocalDate TOLD = LocalDate.of(2021, 6, 1);

  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  private DateEstimate date(String head, String body) {
    String html =
        "<html><head><title>The treaty is signed in the hall</title>"
            + head
            + "</head><body><article><h1>The treaty is signed in the hall</h1>"
            + body
            + "</article></body></html>";
    ReadResult result =
        new HtmlFormatReader()
            .read(
                new RawFile(
                    Path.of("/a.html"), Instant.EPOCH, "", html.getBytes(StandardCharsets.UTF_8)));
    return extractor.date(((ReadResult.Success) result).page(), TODAY);
  }

  @Test
  void theDayShownWinsWhereTheTextIsForItAndBothAreOffered() {
    DateEstimate estimate =
        date(
            "<meta property='article:published_time' content='2021-06-01T10:00:00Z'>"
                + "<meta property='article:modified_time' content='2021-06-02T10:00:00Z'>",
            "<p>By Ann Smith</p><p>Tuesday 18 March 2014</p><p>The two presidents signed the treaty"
                + " on Tuesday, two days after the vote.</p><p>Vice President Joe Biden said in the"
                + " old town that he would not have it.</p>");
    assertEquals("2014-03-18?", estimate.edtf());
    List<LocalDate> candidates =
        estimate.candidates().stream().map(DateEstimate.Candidate::day).toList();
    assertTrue(candidates.containsAll(List.of(SHOWN, TOLD)), candidates.toString());
    List<String> told =
        estimate.evidence().stream()
            .filter(e -> e.text().startsWith("2021-06-01"))
            .map(Evidence::says)
            .toList();
    assertEquals(1, told.size());
    assertTrue(
        told.getFirst().equals("published on 1 June 2021; the date given does not fit it")
            || told.getFirst().startsWith("rejected: contradicted by “"),
        told.getFirst());
  }

  @Test
  void aDayOfChangeAloneIsNoDayOfPublication() {
    DateEstimate estimate =
        date(
            "<meta property='article:modified_time' content='2019-11-05T08:00:00+00:00'>",
            "<p>The ship has left the harbour with two hundred people, the owners say.</p>"
                + "<p>President Petro Poroshenko said on Thursday that it would be back soon.</p>");
    LocalDate latest = assertNotNullAnd(estimate.latest());
    assertTrue(!latest.isAfter(LocalDate.of(2019, 11, 6)), latest.toString());
    assertTrue(
        assertNotNullAnd(estimate.earliest()).isBefore(LocalDate.of(2018, 1, 1)),
        estimate.toString());
  }

  private static LocalDate assertNotNullAnd(@Nullable LocalDate day) {
    assertNotNull(day);
    return day;
  }
}
