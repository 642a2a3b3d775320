package org.dateline.extract.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Origin;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.html.HtmlFormatReader;
import org.junit.jupiter.api.Test;

class MetadataHeadingTest {
  private static final String BODY =
      "<p>The mayor of the town opened a bridge over the river on Friday morning.</p>"
          + "<p>It is the longest one in the region, and it took four years to build.</p>";

  @Test
  void whatTextAndMetadataBothSayRestsOnBoth() {
    Heading heading =
        heading(
            "<title>Mayor opens bridge | Example Post</title><meta name=author content='Ann Roe'>",
            "<h1>Mayor opens bridge</h1><p class=byline>By Ann Roe</p>");

    assertEquals(
        new MetadataItem(Property.TITLE, "title", "Mayor opens bridge | Example Post"),
        heading.headline().metadata());
    assertEquals("Mayor opens bridge", heading.headline().text());
    assertEquals(
        List.of(new MetadataItem(Property.AUTHOR, "meta author", "Ann Roe")),
        heading.byline().stream().map(Field::metadata).toList());
  }

  @Test
  void withoutAHeadingTheMetadataGivesTheHeadlineWithoutTheSitesName() {
    Heading heading =
        heading(
            "<title>Mayor opens long bridge - Example Post</title>"
                + "<meta property=og:site_name content='Example Post'>",
            "");

    assertEquals(
        Field.stated(
            "Mayor opens long bridge",
            new MetadataItem(Property.TITLE, "title", "Mayor opens long bridge - Example Post")),
        heading.headline());
    assertEquals(
        Field.stated(
            "Example Post",
            new MetadataItem(Property.PUBLISHER, "meta og:site_name", "Example Post")),
        heading.source());
  }

  @Test
  void aSiteWideTitleDoesNotGoBeforeTheHeading() {
    Heading heading =
        heading(
            "<title>Example Post</title><meta property=og:title content='Example Post'>"
                + "<meta property=og:site_name content='Example Post'>",
            "<h1>Mayor opens bridge</h1>");

    assertEquals("Mayor opens bridge", heading.headline().text());
    assertEquals(Origin.STATED, heading.headline().origin());
    assertEquals(null, heading.headline().metadata());
  }

  @Test
  void thePublisherAnAddressAndAnAccountAreNoAuthors() {
    Heading heading =
        heading(
            "<meta property=og:site_name content='Example Post'><meta name=author content='Example"
                + " Post'><meta property=article:author content='https://example.org/ann'>"
                + "<meta name=creator content='@annroe'>",
            "<h1>Mayor opens bridge</h1>");

    assertEquals(List.of(), heading.byline());
  }

  private static Heading heading(String head, String top) {
    String html = "<html><head>" + head + "</head><body>" + top + BODY + "</body></html>";
    ReadResult result =
        new HtmlFormatReader()
            .read(
                new RawFile(
                    Path.of("/a.html"), Instant.EPOCH, "", html.getBytes(StandardCharsets.UTF_8)));
    return new HeadingExtractor().extract(((ReadResult.Success) result).page());
  }
}
