package org.dateline.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatReaderTest {
  private static final String FIRST =
      "LVIV, May 3 (Wire) - The mayor of the town opened a bridge over the river on Friday.";
  private static final String SECOND =
      "It is the longest one in the region, and it took the builders four years to finish it.";
  private static final String THIRD =
      "Cars may use it from Monday on, the mayor said, and trams will follow in the autumn.";

  private final HtmlFormatReader reader = new HtmlFormatReader();

  @Test
  void everyPartOfAPageGetsItsRoleAndNothingIsLost() {
    Page page =
        page(
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Mayor opens bridge | Example Post</title>
            <meta property="og:title" content="Mayor opens bridge">
            <script>var hidden = 1;</script><style>p { color: red }</style></head>
            <body class="has-sidebar">
            <nav><a href="/">Home</a><a href="/world">World</a></nav>
            <div id="page">
            <h1>Mayor opens bridge</h1>
            <p class="standfirst">It is the longest in the region</p>
            <div class="byline">By <a rel="author" href="/ann">Ann Roe</a></div>
            <time datetime="2019-05-03T10:00:00+03:00">May 3, 2019</time>
            <figure><img src="b.jpg" alt="no words"><figcaption>The bridge at night.</figcaption></figure>
            <div class="story">
            <p>%s</p>
            <p>%s</p>
            <blockquote class="pull-quote">It took four years.</blockquote>
            <h2>What comes next</h2>
            <div class="related-links"><a href="/x">Tunnel closed again</a></div>
            <p>%s</p>
            <p style="display: none">Paid content begins here.</p>
            </div>
            <section id="comments"><h3>2 comments</h3><p>By Jane Doe</p><p>I have waited for it for years, so I am glad.</p></section>
            </div>
            <footer>Contact us</footer>
            </body></html>
            """
                .formatted(FIRST, SECOND, THIRD));

    assertEquals(
        List.of(
            "CHROME Home World",
            "HEADLINE Mayor opens bridge",
            "DEK It is the longest in the region",
            "BYLINE By Ann Roe",
            "DATE_LINE May 3, 2019",
            "CAPTION The bridge at night.",
            "DATELINE LVIV, May 3 (Wire) -",
            "BODY " + FIRST.substring(21),
            "BODY " + SECOND,
            "CHROME It took four years.",
            "SUBHEADING What comes next",
            "RELATED Tunnel closed again",
            "BODY " + THIRD,
            "CHROME Paid content begins here.",
            "COMMENT 2 comments",
            "COMMENT By Jane Doe",
            "COMMENT I have waited for it for years, so I am glad.",
            "CHROME Contact us"),
        blocks(page));
  }

  @Test
  void theTextIsTheParagraphsWithAnEmptyLineBetweenTwo() {
    Page page =
        page(
            "<html><body><h1>Mayor opens\n  bridge</h1><div>"
                + ("Words without <b>an</b> element&nbsp;&amp; more words of the <i>same</i>"
                    + " paragraph.<br>\n"
                    + "<br>The next one stands behind two line breaks, as on old pages.</div>")
                + "<pre>Lines of\n  a poem</pre></body></html>");

    assertEquals(
        """
        Mayor opens bridge

        Words without an element\u00A0& more words of the same paragraph.

        The next one stands behind two line breaks, as on old pages.

        Lines of
          a poem\
        """
            .replace("  a poem", "a poem"),
        page.content().text());
  }

  @Test
  void metadataOfEveryKindIsCollectedInTheOrderOfTrust() {
    Page page =
        page(
            """
            <!-- saved from url=(0023)https://example.org/old -->
            <html lang="en-GB"><head><title>Bridge open - Example Post</title>
            <meta name="author" content="Ann  Roe">
            <meta property="article:published_time" content="2019-05-03T10:00:00Z">
            <meta property="article:modified_time" content="2019-05-04">
            <meta name="viewport" content="width=1">
            <link rel="canonical" href="https://example.org/2019/05/03/bridge">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "@id": "#site", "name": "Example Post"},
              {"@type": ["NewsArticle"], "headline": "Mayor opens bridge &amp; road",
               "datePublished": "2019-05-03T13:00:00+03:00",
               "author": [{"@id": "#ann"}, {"@type": "Person", "name": "Bo Lee"}, "Cy Day"],
               "publisher": {"@id": "#site"}},
              {"@type": "Person", "@id": "#ann", "name": "Ann Roe"}]}
            </script></head><body><p>%s</p><p>%s</p></body></html>
            """
                .formatted(FIRST, SECOND));

    assertEquals(
        List.of(
            item(Property.HEADLINE, "JSON-LD headline", "Mayor opens bridge & road"),
            item(Property.AUTHOR, "JSON-LD author", "Ann Roe"),
            item(Property.AUTHOR, "JSON-LD author", "Bo Lee"),
            item(Property.AUTHOR, "JSON-LD author", "Cy Day"),
            item(Property.PUBLISHED, "JSON-LD datePublished", "2019-05-03T13:00:00+03:00"),
            item(Property.PUBLISHER, "JSON-LD publisher", "Example Post"),
            item(Property.AUTHOR, "meta author", "Ann Roe"),
            item(Property.PUBLISHED, "meta article:published_time", "2019-05-03T10:00:00Z"),
            item(Property.MODIFIED, "meta article:modified_time", "2019-05-04"),
            item(Property.TITLE, "title", "Bridge open - Example Post"),
            item(Property.URL, "link canonical", "https://example.org/2019/05/03/bridge"),
            item(Property.URL, "saved from", "https://example.org/old"),
            item(Property.LANGUAGE, "html lang", "en-GB")),
        page.metadata().items());
    assertEquals(List.of(), page.warnings());
  }

  @Test
  void timesOfOtherArticlesAndOfCommentsAreNoMetadata() {
    Page page =
        page(
            """
            <html><body><article><p>%s</p><p>%s</p>
            <p><time class="updated" datetime="2019-05-04">4 May</time></p></article>
            <div class="related"><time datetime="2018-01-01">1 January</time></div>
            <div class="comments"><time datetime="2020-01-01">1 January</time></div></body></html>
            """
                .formatted(FIRST, SECOND));

    assertEquals(
        List.of(item(Property.MODIFIED, "time datetime", "2019-05-04")), page.metadata().items());
  }

  @Test
  void damagedJsonIsReportedAndLeftOut() {
    Page page =
        page(
            "<html><head><script type='application/ld+json'>{\"@type\": </script></head><body><p>"
                + FIRST
                + "</p></body></html>");

    assertEquals(
        List.of(new Page.Warning("The page's JSON-LD is damaged and was left out.", 0)),
        page.warnings());
  }

  @Test
  void theDeclaredCharsetIsBelievedUnlessTheBytesAreUtf8() {
    String html =
        "<html><head><meta http-equiv='Content-Type' content='text/html;"
            + " charset=windows-1251'></head><body><p>Міський голова відкрив міст через річку в"
            + " п’ятницю вранці.</p></body></html>";

    Page declared = success("a.html", html.getBytes(Charset.forName("windows-1251")));
    Page utf8 = success("a.html", html.getBytes(StandardCharsets.UTF_8));

    assertEquals("windows-1251", declared.file().charset());
    assertEquals("UTF-8", utf8.file().charset());
    assertEquals(declared.content(), utf8.content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>a",
        "\n <!-- saved from url=(0001)x --><html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        "\uFEFF<HTML>"
      })
  void aPageIsKnownByItsBeginningWhateverItIsCalled(String html) {
    assertTrue(reader.accepts(file("a.txt", html.getBytes(StandardCharsets.UTF_8))));
    assertTrue(reader.accepts(file("a.txt", html.getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void aPieceOfAPageIsKnownByItsName() {
    byte[] piece = ("<h2>Bridge</h2><p>" + FIRST).getBytes(StandardCharsets.UTF_8);

    assertTrue(reader.accepts(file("a.htm", piece)));
    assertFalse(reader.accepts(file("a.txt", piece)));
    assertFalse(reader.accepts(file("a.html", FIRST.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aPageOfMenusIsEmpty() {
    assertEquals(
        new ReadResult.Empty("The page holds only furniture, no article."),
        reader.read(
            file(
                "a.html", "<html><nav>Home</nav><a>Sign in</a>".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        new ReadResult.Empty("The page holds no words."),
        reader.read(file("a.html", "<html><script>x</script>".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void endlesslyNestedElementsAreRead() {
    Page page = page("<html><body>" + "<div><b><i>".repeat(20_000) + FIRST + "<p>" + SECOND);

    assertTrue(page.content().text().endsWith(SECOND));
  }

  private static MetadataItem item(Property property, String name, String value) {
    return new MetadataItem(property, name, value);
  }

  private static List<String> blocks(Page page) {
    return page.content().blocks().stream()
        .map(block -> block.role() + " " + page.content().textOf(block))
        .toList();
  }

  @Test
  void theCardOfAnAuthorBetweenHeadlineAndArticleIsABylineAndAButtonBesideItIsNot() {
    Page page =
        page(
            """
            <html><head><title>Mayor opens bridge</title></head><body>
            <h1>Mayor opens bridge</h1>
            <aside><div class="author-card">%s</div></aside>
            <div class="sig-line hasnt-bio">%s</div>
            <div class="story"><p>%s</p><p>%s</p><p>%s</p></div>
            </body></html>
            """
                .formatted(
                    "<a rel=author>Ann Roe</a> Senior Editor, Example Post",
                    "By <a>Jane Doe</a> March 18 at 3:57 PM",
                    FIRST,
                    SECOND,
                    THIRD));
    assertEquals(
        List.of(
            "BYLINE Ann Roe Senior Editor, Example Post", "BYLINE By Jane Doe March 18 at 3:57 PM"),
        blocks(page).stream().filter(role -> role.startsWith("BYLINE")).toList());
    Page button =
        page(
            "<h1>Mayor opens bridge</h1><aside class=author-card><a>Link Copied</a></aside>"
                + ("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>"));
    assertEquals(
        List.of(), blocks(button).stream().filter(role -> role.startsWith("BYLINE")).toList());
  }

  private Page page(String html) {
    return success("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private Page success(String name, byte[] bytes) {
    return reader.read(file(name, bytes)) instanceof ReadResult.Success(Page page)
        ? page
        : fail("not read: " + reader.read(file(name, bytes)));
  }

  private static RawFile file(String name, byte[] bytes) {
    return new RawFile(Path.of("/pages", name), Instant.EPOCH, "", bytes);
  }
}
