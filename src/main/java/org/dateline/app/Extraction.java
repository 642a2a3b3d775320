package org.dateline.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extractor;
import org.dateline.extract.Languages;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.heading.HeadingExtractor;
import org.dateline.extract.names.NameExtractor;
import org.dateline.extract.quotes.QuoteExtractor;
import org.dateline.ingest.SecondPass;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * The extractors of the single fields, with their knowledge loaded.
 *
 * @param names people and places
 * @param dates the date
 * @param quotes who said what
 */
record Extraction(NameExtractor names, DateExtractor dates, QuoteExtractor quotes) {

  /** Loads everything that comes with Dateline. */
  static Extraction load() {
    People people = People.bundled();
    return new Extraction(
        new NameExtractor(people, Gazetteer.bundled()),
        new DateExtractor(Chronology.bundled(), people),
        QuoteExtractor.bundled());
  }

  /**
   * The extractor of all fields together.
   *
   * @param clock says which day it is; no article is dated later
   */
  Extractor extractor(InstantSource clock) {
    return new ArticleExtractor(
        new HeadingExtractor()::extract,
        new Languages()::of,
        names::extract,
        (page, _) -> dates.date(page, today(clock)),
        quotes::extract);
  }

  /** Dates articles beside those of the archive that are most like them. */
  SecondPass.Redating redating(InstantSource clock) {
    return (content, neighbours) -> dates.date(content, today(clock), neighbours);
  }

  private static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
