package org.dateline.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dateline.typeface.Typeface;

/** A font in a document, of which the shapes that are used are embedded. */
final class Face {
  private final TrueTypeFont file;
  private final CmapLookup shapes;
  private final float unitsPerEm;
  private final PDType0Font font;

  /** The character that each shape used stands for. */
  private final SortedMap<Integer, Integer> used = new TreeMap<>();

  private Face(TrueTypeFont file, PDType0Font font) throws IOException {
    this.file = file;
    this.shapes = file.getUnicodeCmapLookup();
    this.unitsPerEm = file.getUnitsPerEm();
    this.font = font;
  }

  /** Loads a font for {@code document}, which closes it. */
  static Face load(PDDocument document, Typeface typeface) throws IOException {
    try (InputStream in = typeface.open()) {
      TrueTypeFont file = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      // A ligature would be one character to whom searches or copies the text.
      file.setEnableGsub(false);
      return new Face(file, PDType0Font.load(document, file, true));
    }
  }

  PDType0Font font() {
    return font;
  }

  boolean has(int character) {
    return shapes.getGlyphId(character) != 0;
  }

  /** Takes note that {@code text} is shown, of which the font has every character. */
  void use(String text) {
    text.codePoints()
        .forEach(character -> used.putIfAbsent(shapes.getGlyphId(character), character));
  }

  /**
   * Says which characters the shapes stand for, once the shapes used are known. PDFBox takes the
   * first of all characters that share a shape, so that an apostrophe would be copied as a letter.
   */
  void tellCharacters(PDDocument document) throws IOException {
    byte[] map = CharacterMap.of(used).getBytes(StandardCharsets.US_ASCII);
    PDStream stream = new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE);
    font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }

  /** How far {@code character} goes, of a size of 1. */
  float width(int character) throws IOException {
    return file.getAdvanceWidth(shapes.getGlyphId(character)) / unitsPerEm;
  }
}
