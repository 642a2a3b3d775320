package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class ReadFromTest {
  private static final MetadataItem AUTHOR =
      new MetadataItem(Property.AUTHOR, "JSON-LD author", "Ann Roe");

  private static Article with(Heading heading) {
    Article plain = Articles.article("a").block(Role.BODY, "It rained.").build();
    return new Article(
        plain.id(),
        plain.file(),
        plain.content(),
        plain.language(),
        heading,
        plain.date(),
        plain.people(),
        plain.places(),
        plain.quotes());
  }

  @Test
  void namesTheMetadataOfEachValueThatDoesNotStandInTheText() {
    Field both =
        new Field(
            "Rain",
            Origin.STATED,
            new Span(0, 2),
            new MetadataItem(Property.HEADLINE, "meta og:title", "Rain"));
    Article article =
        with(new Heading(both, null, List.of(Field.stated("Ann Roe", AUTHOR)), null, null));

    assertEquals(article.file().path() + "\n“Ann Roe” from JSON-LD author", ReadFrom.of(article));
  }

  @Test
  void isThePathWhereEverythingStandsInTheText() {
    Article article =
        with(new Heading(Field.stated("It", new Span(0, 2)), null, List.of(), null, null));

    assertEquals(article.file().path().toString(), ReadFrom.of(article));
  }
}
