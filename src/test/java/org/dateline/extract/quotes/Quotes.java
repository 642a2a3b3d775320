package org.dateline.extract.quotes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.Quote;
import org.dateline.extract.names.NameExtractor;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;

/** The quotes of texts written for tests, with what comes with Dateline. */
final class Quotes {
  private final NameExtractor names =
      new NameExtractor(new People(List.of(), GivenNames.bundled()), Gazetteer.bundled());
  private final QuoteExtractor quotes = QuoteExtractor.bundled();

  /** The page of an article with a headline and these paragraphs. */
  static Page page(String... paragraphs) {
    String text = "Bridge at Lviv stays open for now\n\n" + String.join("\n\n", paragraphs) + "\n";
    RawFile file =
        new RawFile(
            Path.of("/", "a.txt"), Instant.EPOCH, "", text.getBytes(StandardCharsets.UTF_8));
    return ((ReadResult.Success) new TextFormatReader().read(file)).page();
  }

  List<Quote> of(Page page) {
    return quotes.extract(page, names.extract(page));
  }

  /** Each quote of the paragraphs as "speaker: words", "?" for one without a speaker. */
  List<String> said(String... paragraphs) {
    return of(page(paragraphs)).stream()
        .map(
            quote ->
                (quote.speaker() == null ? "?" : quote.speaker().shown()) + ": " + quote.text())
        .toList();
  }
}
