package org.dateline.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extractor;
import org.dateline.extract.Languages;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.heading.HeadingExtractor;
import org.dateline.extract.names.NameExtractor;
import org.dateline.extract.names.tagger.TaggerFiles;
import org.dateline.extract.quotes.QuoteExtractor;
import org.dateline.ingest.SecondPass;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.work.Parallel;

/**
 * The extractors of the single fields, with their knowledge loaded.
 *
 * @param names people and places
 * @param dates the date
 * @param quotes who said what
 */
record Extraction(NameExtractor names, DateExtractor dates, QuoteExtractor quotes) {

  /** Loads everything that comes with Dateline, on all processors. */
  static Extraction load() {
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    try (Parallel parallel = new Parallel("load-extraction", others)) {
      Supplier<Gazetteer> gazetteer = parallel.start(Gazetteer::bundled);
      Supplier<TaggerFiles> tagger = parallel.start(TaggerFiles::bundled);
      Supplier<QuoteExtractor> quotes = parallel.start(QuoteExtractor::bundled);
      People people = People.bundled();
      Supplier<DateExtractor> dates =
          parallel.start(() -> new DateExtractor(Chronology.bundled(), people));
      NameExtractor names = new NameExtractor(people, gazetteer.get(), tagger.get());
      return new Extraction(names, dates.get(), quotes.get());
    }
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
