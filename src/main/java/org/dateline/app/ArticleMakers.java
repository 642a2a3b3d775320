package org.dateline.app;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.extract.Extractor;
import org.dateline.ingest.ArticleMaker;
import org.dateline.read.FilePageReader;
import org.dateline.read.html.HtmlFormatReader;
import org.dateline.read.records.JsonLinesFormat;
import org.dateline.read.text.TextFormatReader;

/** Puts together what makes articles of files. */
final class ArticleMakers {
  private ArticleMakers() {}

  /** A maker with knowledge that is loaded when it is first used. */
  static ArticleMaker create(Supplier<Extraction> extraction, InstantSource clock) {
    Supplier<Extractor> extractor = new Lazy<>(() -> extraction.get().extractor(clock));
    return new ArticleMaker(
        new FilePageReader(List.of(new HtmlFormatReader(), new TextFormatReader())),
        new JsonLinesFormat(),
        page -> extractor.get().extract(page),
        ProducerVersion.current(),
        clock);
  }
}
