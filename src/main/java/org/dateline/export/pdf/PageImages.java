package org.dateline.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as images, one at a time. Used by one thread. */
public final class PageImages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * Opens a PDF.
   *
   * @throws IOException if it is none
   */
  public PageImages(byte[] pdf) throws IOException {
    this.document = Loader.loadPDF(pdf);
    this.renderer = new PDFRenderer(document);
  }

  /**
   * The dots of an image, row by row.
   *
   * @param colours of each dot: red, green and blue of eight bits each, behind eight bits set
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of dots, handed on and never compared
  public record Dots(int width, int height, int[] colours) {}

  /** How many pages. */
  public int count() {
    return document.getNumberOfPages();
  }

  /**
   * Draws a page.
   *
   * @param page from 0
   * @param resolution in dots an inch
   * @throws IOException if it can't be drawn
   */
  public Dots draw(int page, int resolution) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(page, resolution, ImageType.RGB);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
    return new Dots(width, height, colours);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
