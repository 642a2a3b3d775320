package org.dateline.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extractor;
import org.dateline.extract.Languages;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.heading.HeadingExtractor;
import org.dateline.extract.names.NameExtractor;
import org.dateline.ingest.ArticleMaker;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.FilePageReader;
import org.dateline.read.text.TextFormatReader;

/** Puts together what makes articles of files. */
final class ArticleMakers {
  private ArticleMakers() {}

  /** A maker that loads its knowledge when it is first used. */
  static ArticleMaker create(InstantSource clock) {
    return new ArticleMaker(
        new FilePageReader(List.of(new TextFormatReader())),
        new LazyExtractor(() -> extractor(clock)),
        ProducerVersion.current(),
        clock);
  }

  private static Extractor extractor(InstantSource clock) {
    People people = People.bundled();
    DateExtractor dates = new DateExtractor(Chronology.bundled(), people);
    return new ArticleExtractor(
        new HeadingExtractor()::extract,
        new Languages()::of,
        new NameExtractor(people, Gazetteer.bundled())::extract,
        (page, _) ->
            dates.date(page, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())));
  }
}
