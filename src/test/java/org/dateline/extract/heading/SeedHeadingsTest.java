package org.dateline.extract.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.GoldSeeds;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.FilePageReader;
import org.dateline.read.Page;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SeedHeadingsTest {
  private final FilePageReader reader = new FilePageReader(List.of(new TextFormatReader()));
  private final HeadingExtractor extractor = new HeadingExtractor();

  static List<GoldSeeds.Seed> seeds() {
    return GoldSeeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void headingIsWhatACarefulReaderFinds(GoldSeeds.Seed seed) {
    Page page = read(seed);
    Heading heading = extractor.extract(page);

    JsonNode gold = seed.labels();
    if (gold.path("headline").path("origin").asString().equals("stated")) {
      Field headline = heading.headline();
      assertEquals(gold.path("headline").path("text").asString(), headline.text());
      assertEquals(Origin.STATED, headline.origin());
      assertEquals(headline.text(), textAt(page, headline));
    } else {
      assertEquals(Origin.DERIVED, heading.headline().origin());
    }
    assertEquals(text(gold, "dek"), text(heading.dek()));
    assertEquals(text(gold, "source"), text(heading.source()));
    assertEquals(text(gold, "dateline"), text(heading.dateline()));
    assertEquals(seed.strings("byline"), heading.byline().stream().map(Field::text).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void furnitureIsNoPartOfTheArticle(GoldSeeds.Seed seed) {
    SourceText content = read(seed).content();

    String article =
        content.blocks().stream()
            .filter(block -> block.role().isArticle())
            .map(content::textOf)
            .reduce("", (all, one) -> all + "\n" + one);
    for (String furniture : seed.strings("not_in_body")) {
      assertTrue(content.text().contains(furniture), furniture);
      assertFalse(article.contains(furniture), furniture);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void captionIsOneBlockOfItsOwn(GoldSeeds.Seed seed) {
    SourceText content = read(seed).content();

    boolean found =
        content
            .blocks(Role.CAPTION)
            .anyMatch(
                block -> content.textOf(block).contains(seed.labels().path("caption").asString()));
    assertEquals(!seed.labels().path("caption").isNull(), found);
  }

  private Page read(GoldSeeds.Seed seed) {
    return assertInstanceOf(ReadResult.Success.class, reader.read(seed.file())).page();
  }

  private static String textAt(Page page, Field field) {
    return field.span() == null ? "" : field.span().of(page.content().text());
  }

  private static String text(JsonNode gold, String name) {
    JsonNode node = gold.path(name);
    return node.isNull() || node.isMissingNode() ? "" : node.asString();
  }

  private static String text(@Nullable Field field) {
    return field == null ? "" : field.text();
  }
}
