package org.dateline.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dateline.article.Article;
import org.dateline.export.pdf.PageBreaker.Placed;
import org.dateline.export.reference.Reference;
import org.dateline.work.CancelToken;

/**
 * Writes an article as PDF: its heading, its paragraphs, subheadings and captions, and at the foot
 * of every page its citation, its file and the number of the page. The text can be searched and
 * copied; the fonts are embedded; nothing in it is active. The same article, paper and time make
 * the same file.
 */
public final class ArticlePdf {
  private static final float SIDE = 78;
  private static final float TOP = 64;
  private static final float BOTTOM = 44;

  /** Between the text and the rule above the foot, and between that and the foot. */
  private static final float FOOT_GAP = 16;

  private static final float NUMBER_WIDTH = 70;
  private static final float RULE = 0.5f;
  private static final float RULE_GREY = 0.75f;

  /** From the last line of the heading down to the rule below it. */
  private static final float HEADING_RULE = 13;

  private final Paper paper;
  private final Instant made;

  /**
   * Writes on {@code paper}.
   *
   * @param made when the document is made, which it says of itself
   */
  public ArticlePdf(Paper paper, Instant made) {
    this.paper = paper;
    this.made = made;
  }

  /**
   * Writes an article to {@code out}, which it leaves open.
   *
   * @return how many pages
   * @throws IOException if it can't be written
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  public int write(Article article, OutputStream out, CancelToken cancel) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      Reference reference = Reference.of(article);
      Faces faces = new Faces(document);
      List<Line> foot =
          PageFoot.lines(reference, faces, paper.width() - 2 * SIDE - NUMBER_WIDTH, cancel);
      List<List<Placed>> pages = pages(article, reference, faces, foot, cancel);
      Painting painting = new Painting(document, faces, foot, pages.size());
      for (int i = 0; i < pages.size(); i++) {
        cancel.check();
        painting.page(pages.get(i), i + 1);
      }
      DocumentFacts.put(document, reference, made);
      cancel.check();
      document.save(OutputStream.nullOutputStream()); // makes the fonts smaller
      faces.tellCharacters();
      cancel.check();
      document.save(new Open(out));
      return pages.size();
    }
  }

  private List<List<Placed>> pages(
      Article article, Reference reference, Faces faces, List<Line> foot, CancelToken cancel)
      throws IOException {
    LineBreaker lines = new LineBreaker(faces, paper.width() - 2 * SIDE, cancel);
    PageBreaker pages = new PageBreaker(paper.height() - TOP - footTop(foot) - FOOT_GAP);
    for (Paragraph paragraph : ArticleText.heading(reference)) {
      pages.add(lines.lines(paragraph));
    }
    for (Paragraph paragraph : ArticleText.body(article)) {
      pages.add(lines.lines(paragraph));
    }
    long missing = faces.missing();
    if (missing > 0) {
      pages.add(lines.lines(Paragraph.of(Style.REMARK, remark(missing))));
    }
    return pages.pages();
  }

  private static String remark(long missing) {
    return (missing == 1 ? "1 character is" : missing + " characters are")
        + " not in the typefaces of this document and shown as "
        + Character.toString(Faces.MISSING)
        + "; the file has "
        + (missing == 1 ? "it." : "them.");
  }

  /** How far above the page's end the rule of the foot stands. */
  private static float footTop(List<Line> foot) {
    return BOTTOM + foot.size() * Style.FOOT.leading() + FOOT_GAP / 2;
  }

  /** Puts ink on pages. */
  private final class Painting {
    private final PDDocument document;
    private final Faces faces;
    private final List<Line> foot;
    private final int count;

    Painting(PDDocument document, Faces faces, List<Line> foot, int count) {
      this.document = document;
      this.faces = faces;
      this.foot = foot;
      this.count = count;
    }

    void page(List<Placed> lines, int number) throws IOException {
      PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
      document.addPage(page);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        float top = paper.height() - TOP;
        for (int i = 0; i < lines.size(); i++) {
          Placed placed = lines.get(i);
          show(ink, placed.line(), SIDE, top - placed.base());
          if (endsHeading(lines, i)) {
            rule(ink, top - placed.base() - HEADING_RULE);
          }
        }
        foot(ink, number);
      }
    }

    private static boolean endsHeading(List<Placed> lines, int at) {
      return lines.get(at).line().style() == Style.DATE
          && (at + 1 == lines.size() || lines.get(at + 1).line().style() != Style.DATE);
    }

    private void foot(PDPageContentStream ink, int number) throws IOException {
      rule(ink, footTop(foot));
      float base = footTop(foot) - FOOT_GAP / 2 - Style.FOOT.size();
      float first = base;
      for (Line line : foot) {
        show(ink, line, SIDE, base);
        base -= Style.FOOT.leading();
      }
      String words = number + " of " + count;
      float length = 0;
      for (int i = 0; i < words.length(); i++) {
        length += faces.width(Style.FOOT.typeface(), words.charAt(i)) * Style.FOOT.size();
      }
      Line line = new Line(Style.FOOT, faces.runs(Style.FOOT.typeface(), words));
      show(ink, line, paper.width() - SIDE - length, first);
    }

    private void rule(PDPageContentStream ink, float y) throws IOException {
      ink.setLineWidth(RULE);
      ink.setStrokingColor(RULE_GREY);
      ink.moveTo(SIDE, y);
      ink.lineTo(paper.width() - SIDE, y);
      ink.stroke();
    }

    private static void show(PDPageContentStream ink, Line line, float x, float y)
        throws IOException {
      ink.beginText();
      ink.setNonStrokingColor(line.style().grey());
      ink.newLineAtOffset(x, y);
      for (Faces.Run run : line.runs()) {
        ink.setFont(run.face().font(), line.style().size());
        ink.showText(run.text());
      }
      ink.endText();
    }
  }

  /** Leaves what it writes to open. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
