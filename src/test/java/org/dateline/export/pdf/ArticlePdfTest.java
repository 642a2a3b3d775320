package org.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.export.Made;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;

class ArticlePdfTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private static byte[] pdf(Article article, Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ArticlePdf(paper, NOON).write(article, out, new CancelToken());
    return out.toByteArray();
  }

  /** The text of each page. */
  private static List<String> pages(Article article) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(article, Paper.A4))) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setLineSeparator("\n");
        words.setSortByPosition(true);
        words.setStartPage(page);
        words.setEndPage(page);
        pages.add(words.getText(document));
      }
      return pages;
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void saysAllOfAnArticleOnItsPage() throws IOException {
    assertEquals(
        List.of(
            """
            Harbour Post
            Mayor opens bridge: “It holds”
            It is the longest in the region
            Ann Roe, Olha van der Koval
            3 May 2019 · Date inferred, not stated (EDTF 2019-05-03?; probably from 2019-05-01 to 2019-05-06)
            The mayor of Lviv, Olha Koval, opened it on Friday. “It holds.”
            Roe, Ann, and Olha van der Koval. “Mayor Opens Bridge: ‘It Holds.’” Harbour Post, [May 3, 2019?]. 1 of 1
            /archive/bridge.txt
            """),
        pages(Made.bridge()));
  }

  @Test
  void leadsIntoAParagraphWithItsDatelineAndLeavesOutWhatIsNoArticle() throws IOException {
    Article article =
        Made.article("Ferry sinks")
            .stated("2019-05-03")
            .block(Role.CHROME, "Share this page")
            .block(Role.CAPTION, "The ferry in 2018.")
            .block(Role.DATELINE, "ODESA, May 3 —")
            .block(Role.BODY, "A ferry sank.")
            .block(Role.SUBHEADING, "The rescue")
            .block(Role.BODY, "Nobody\n  was hurt.")
            .block(Role.COMMENT, "First!")
            .made();
    assertEquals(
        List.of(
            """
            Ferry sinks
            3 May 2019
            The ferry in 2018.
            ODESA, May 3 — A ferry sank.
            The rescue
            Nobody was hurt.
            “Ferry Sinks.” May 3, 2019. 1 of 1
            /archive/bridge.txt
            """),
        pages(article));
  }

  @Test
  void setsCyrillicAndShowsABoxForWhatItsFontsLack() throws IOException {
    Article article =
        Made.article("Мер відкрив міст")
            .block(
                Role.BODY,
                "Їжак з’їв ґудзик — Ёлка, e\u0301t\u00ade\u0301, fi ffl, 東京 \ud83d\ude00, \ud800.")
            .made();
    assertEquals(
        List.of(
            """
            Мер відкрив міст
            No date known
            Їжак з’їв ґудзик — Ёлка, été, fi ffl, □□ □, □.
            4 characters are not in the typefaces of this document and shown as □; the file has them.
            “Мер Відкрив Міст.” n.d. 1 of 1
            /archive/bridge.txt
            """),
        pages(article));
  }

  @Test
  void keepsEveryWordOfALongArticleAndNumbersItsPages() throws IOException {
    Made made = Made.article("Long");
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String paragraph =
          "Paragraph " + i + " tells of the harbour and of its cranes. ".repeat(1 + i % 7);
      made.block(i % 50 == 49 ? Role.SUBHEADING : Role.BODY, paragraph.strip());
      body.append(paragraph).append(' ');
    }
    List<String> pages = pages(made.made());
    Pattern foot = Pattern.compile("“Long\\.” n\\.d\\. (\\d+) of (\\d+)\n/archive/bridge.txt\n$");
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      String expected =
          "“Long.” n.d. " + (i + 1) + " of " + pages.size() + "\n/archive/bridge.txt\n";
      assertTrue(page.endsWith(expected), page);
      read.append(foot.matcher(page).replaceFirst(""));
    }
    assertEquals("Long No date known " + words(body.toString()), words(read.toString()));
    assertTrue(pages.size() > 10);
  }

  @Test
  void breaksAWordThatIsLongerThanALine() throws IOException {
    String word = "x".repeat(100_000);
    List<String> pages = pages(Made.article("X").block(Role.BODY, "a " + word + " z").made());
    String all = String.join("", pages); // each page names a file with an x
    assertEquals(100_000, all.chars().filter(c -> c == 'x').count() - pages.size());
  }

  @Test
  void embedsItsFontsAndNothingThatIsActive() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Made.bridge(), Paper.LETTER))) {
      for (PDPage page : document.getPages()) {
        assertEquals(612, page.getMediaBox().getWidth());
        assertEquals(792, page.getMediaBox().getHeight());
        assertEquals(List.of(), page.getAnnotations());
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*(Inter|Source).*"), font.getName());
        }
      }
      assertEquals(null, document.getDocumentCatalog().getOpenAction());
      assertEquals(null, document.getDocumentCatalog().getNames());
      assertEquals(null, document.getDocumentCatalog().getAcroForm());
    }
  }

  @Test
  void saysItsTitleAuthorsAndDate() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Made.bridge(), Paper.A4))) {
      assertEquals(
          List.of(
              "Mayor opens bridge: “It holds”",
              "Ann Roe, Olha van der Koval",
              "2019-05-03?",
              "Roe, Ann, and Olha van der Koval. “Mayor Opens Bridge: ‘It Holds.’” Harbour Post,"
                  + " [May 3, 2019?].",
              NOON.toString(),
              "en"),
          List.of(
              document.getDocumentInformation().getTitle(),
              document.getDocumentInformation().getAuthor(),
              document.getDocumentInformation().getCustomMetadataValue("Date"),
              document.getDocumentInformation().getSubject(),
              document.getDocumentInformation().getCreationDate().toInstant().toString(),
              document.getDocumentCatalog().getLanguage()));
      String metadata =
          new String(
              Objects.requireNonNull(document.getDocumentCatalog().getMetadata()).toByteArray(),
              StandardCharsets.UTF_8);
      assertTrue(metadata.contains("<rdf:li>2019-05-03?</rdf:li>"), metadata);
    }
  }

  @Test
  void isTheSameForTheSameArticle() throws IOException {
    assertArrayEquals(pdf(Made.bridge(), Paper.A4), pdf(Made.bridge(), Paper.A4));
  }

  @Test
  void stopsWhenItIsCancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticlePdf pdf = new ArticlePdf(Paper.A4, NOON);
    assertThrows(CancellationException.class, () -> pdf.write(Made.bridge(), out, cancel));
    assertEquals(0, out.size());
  }

  @Test
  void takesThePaperOfACountry() {
    assertEquals(
        List.of(Paper.LETTER, Paper.A4, Paper.A4),
        Arrays.asList(Paper.of(Locale.US), Paper.of(Locale.GERMANY), Paper.of(Locale.of("", ""))));
  }

  @Test
  void neverFailsForAnythingATextHolds() throws IOException {
    StringBuilder every = new StringBuilder();
    for (int c = 0; c < 0x3000; c++) {
      every.append((char) c);
    }
    every.append("\ufe0f\ufffe\uffff\udc00\ud83d");
    byte[] bytes =
        pdf(
            Made.article(every.toString())
                .by(every.toString())
                .source("</rdf:li>" + every)
                .file("/archive/" + "long/".repeat(200) + "a.txt", 0)
                .block(Role.BODY, every.toString())
                .block(Role.BODY, "   ")
                .made(),
            Paper.A4);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertFalse(new PDFTextStripper().getText(document).isEmpty());
    }
  }
}
