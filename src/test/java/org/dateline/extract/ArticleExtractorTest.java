package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.extract.names.Names;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
  @Test
  void articleIsPutTogetherFromItsFields() {
    Path path = Path.of("/archive/a.txt").toAbsolutePath();
    SourceFile file = new SourceFile(path, 5, Instant.EPOCH, "f", "UTF-8");
    SourceText content = new SourceText("Jane.", List.of());
    Heading heading =
        new Heading(Field.stated("Jane", new Span(0, 4)), null, List.of(), null, null);
    Person jane =
        new Person(
            "Jane",
            Certainty.GUESS,
            List.of(new Mention(new Span(0, 4), "Jane", Certainty.GUESS, Resolution.SURNAME)));
    Names names = new Names(List.of(jane), List.of());
    Quote quote = new Quote(Quote.Kind.DIRECT, "Yes", new Span(0, 3), null, null);
    DateEstimate undated = DateEstimate.undated(List.of());
    ArticleExtractor extractor =
        new ArticleExtractor(
            page -> heading,
            page -> "en",
            page -> names,
            (page, found) -> found.equals(names) ? undated : null,
            (page, found) -> found.equals(names) ? List.of(quote) : List.of());

    assertEquals(
        new Article(
            ArticleExtractor.id(Address.of(path)),
            file,
            content,
            "en",
            heading,
            undated,
            List.of(jane),
            List.of(),
            List.of(quote)),
        extractor.extract(new Page(file, content, List.of())));
  }

  @Test
  void idIsTheBeginningOfTheHashOfThePath() {
    // printf /archive/a.txt | sha256sum
    assertEquals("9f680d6f967f5527", ArticleExtractor.id(Address.of(Path.of("/archive/a.txt"))));
  }
}
