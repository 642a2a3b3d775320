package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dateline.Mutations;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.extract.Extractor;
import org.dateline.read.FormatReader;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.html.HtmlFormatReader;
import org.dateline.read.text.TextFormatReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds of every file, whatever its bytes. The profile {@code fuzz} looks for what breaks it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoaderFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "<html><head><title>Mayor opens bridge</title>",
          "<meta property=\"article:published_time\" content=\"2019-05-03T10:00:00Z\">",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"",
          "2019-05-03",
          "\"}</script>",
          "<p>",
          "</p><div class=\"comments\">",
          "<h1>Mayor opens bridge</h1>",
          "By Ann Roe\n",
          "Published: 3 May 2019\n\n",
          "KYIV, May 3 (Reuters) - ",
          "The mayor of Lviv opened a bridge on Friday, President Petro Poroshenko said.\n\n",
          "“We waited ten years,” Mr. Roe told reporters last week, “and ",
          "it was worth it.”\n",
          "Два роки тому президент України сказав: «Ні».\n\n",
          "Ten years ago this week, on 9 May 2009, ",
          "the 10th anniversary of ",
          "the storming of the Capitol",
          ". ",
          "Read more:\n",
          "\n\n",
          "\u0000",
          "&#x1f680;&nbsp;&lt;",
          "Leave a Reply\n12 comments\n");

  private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

  private Extractor extractor = page -> null;

  @BeforeAll
  void load() {
    extractor = Extraction.load().extractor(InstantSource.fixed(DAY));
  }

  @Test
  void everyFileIsReadIntoBlocksOfItsTextAndAnArticle() {
    Mutations.of(PIECES, 2_000, this::check);
  }

  @FuzzTest(maxDuration = "20m")
  void fuzz(byte[] bytes) {
    check(bytes);
  }

  private void check(byte[] bytes) {
    boolean html = bytes.length > 0 && bytes[0] == '<';
    FormatReader format = html ? new HtmlFormatReader() : new TextFormatReader();
    RawFile file = new RawFile(Path.of("/news/a"), DAY, "", bytes);
    switch (format.read(file)) {
      case ReadResult.Success(var page) -> {
        int end = 0;
        for (Block block : page.content().blocks()) {
          assertTrue(block.span().start() >= end, block::toString);
          end = block.span().end();
        }
        assertTrue(end <= page.content().text().length(), page.content().text());
        Article article = extractor.extract(page);
        assertEquals(page.content().text(), article.content().text());
      }
      case ReadResult.Empty _, ReadResult.Unreadable _, ReadResult.Failed _ -> {}
    }
  }
}
