package org.dateline.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.typeface.Typeface;

/** The fonts of a document: each character in the one asked for, or in another that has it. */
final class Faces {
  /** What stands for a character that no font has. */
  static final int MISSING = '□';

  private static final int VARIATION_FIRST = 0xFE00;
  private static final int VARIATION_LAST = 0xFE0F;

  private final PDDocument document;
  private final Map<Typeface, Face> loaded = new EnumMap<>(Typeface.class);
  private long missing;

  /** A stretch of text in one font. */
  record Run(Face face, String text) {}

  Faces(PDDocument document) {
    this.document = document;
  }

  /** How many characters were replaced so far. */
  long missing() {
    return missing;
  }

  /** Says which characters the shapes of every font stand for. */
  void tellCharacters() throws IOException {
    for (Face face : loaded.values()) {
      face.tellCharacters(document);
    }
  }

  private Face face(Typeface typeface) throws IOException {
    Face face = loaded.get(typeface);
    if (face == null) {
      face = Face.load(document, typeface);
      loaded.put(typeface, face);
    }
    return face;
  }

  /** The font for a character: the one asked for or the other family's,. */
  private Face faceOf(Typeface wanted, int character) throws IOException {
    Face face = face(wanted);
    return face.has(character) ? face : face(other(wanted));
  }

  private static Typeface other(Typeface typeface) {
    return switch (typeface) {
      case SANS, SANS_MEDIUM -> Typeface.SERIF;
      case SANS_SEMIBOLD -> Typeface.SERIF_SEMIBOLD;
      case SERIF, SERIF_ITALIC -> Typeface.SANS;
      case SERIF_SEMIBOLD -> Typeface.SANS_SEMIBOLD;
    };
  }

  /** How far a character goes, of a size of 1; 0 for one that has no shape of its own. */
  float width(Typeface typeface, int character) throws IOException {
    if (isInvisible(character)) {
      return 0;
    }
    Face face = faceOf(typeface, character);
    if (face.has(character)) {
      return face.width(character);
    }
    return faceOf(typeface, MISSING).width(MISSING);
  }

  /** Text in the fonts that have its characters. */
  List<Run> runs(Typeface typeface, String text) throws IOException {
    List<Run> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Face last = face(typeface);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (isInvisible(character)) {
        continue;
      }
      Face face = faceOf(typeface, character);
      if (!face.has(character)) {
        missing++;
        character = MISSING;
        face = faceOf(typeface, character);
      }
      if (!face.equals(last) && !open.isEmpty()) {
        runs.add(new Run(last, open.toString()));
        open.setLength(0);
      }
      last = face;
      open.appendCodePoint(character);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(last, open.toString()));
    }
    runs.forEach(run -> run.face().use(run.text()));
    return runs;
  }

  /** Soft hyphens, marks of direction, joiners, selectors of a variant: they are not shown. */
  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || Character.isISOControl(character)
        || (character >= VARIATION_FIRST && character <= VARIATION_LAST);
  }
}
