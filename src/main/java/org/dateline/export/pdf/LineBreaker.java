package org.dateline.export.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.export.pdf.Paragraph.Part;
import org.dateline.typeface.Typeface;
import org.dateline.work.CancelToken;

/** Makes lines of paragraphs: as many words as fit, and a word that is too long in pieces. */
final class LineBreaker {
  private final Faces faces;
  private final float width;
  private final CancelToken cancel;

  /** Makes lines at most {@code width} points long. */
  LineBreaker(Faces faces, float width, CancelToken cancel) {
    this.faces = faces;
    this.width = width;
    this.cancel = cancel;
  }

  /** The lines of a paragraph, which must not hold line breaks. */
  List<Line> lines(Paragraph paragraph) throws IOException {
    StringBuilder joined = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Part part : paragraph.parts()) {
      joined.append(Normalizer.normalize(part.text(), Normalizer.Form.NFC));
      ends.add(joined.length());
    }
    return new Breaking(paragraph, joined.toString(), ends).lines();
  }

  /** One paragraph. */
  private final class Breaking {
    private final Paragraph paragraph;
    private final String text;
    private final List<Integer> ends;
    private final List<Line> lines = new ArrayList<>();

    /** Where the line begins, how far it goes, and the part of the paragraph that is looked at. */
    private int start;

    private float filled;
    private int part;

    Breaking(Paragraph paragraph, String text, List<Integer> ends) {
      this.paragraph = paragraph;
      this.text = text;
      this.ends = ends;
    }

    List<Line> lines() throws IOException {
      BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
      words.setText(text);
      int from = words.first();
      for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
        cancel.check();
        if (!isInsideNumber(to)) {
          add(from, to);
          from = to;
        }
      }
      end(text.length());
      return lines;
    }

    /** Whether a break at {@code at} would take a date or a range of numbers apart. */
    private boolean isInsideNumber(int at) {
      return at > 1
          && at < text.length()
          && text.charAt(at - 1) == '-'
          && Character.isDigit(text.charAt(at - 2))
          && Character.isDigit(text.charAt(at));
    }

    private void add(int from, int to) throws IOException {
      int before = part;
      float whole = 0;
      float shown = 0;
      for (int i = from; i < to; ) {
        int character = text.codePointAt(i);
        i += Character.charCount(character);
        whole += step(i, character);
        shown = character == ' ' ? shown : whole;
      }
      if (filled + shown <= width) {
        filled += whole;
      } else if (shown <= width) {
        end(from);
        filled = whole;
      } else {
        part = before;
        cut(from, to);
      }
    }

    /** Breaks a word anywhere. */
    private void cut(int from, int to) throws IOException {
      if (start < from) {
        end(from);
      }
      for (int i = from; i < to; ) {
        int at = i;
        int character = text.codePointAt(i);
        i += Character.charCount(character);
        float step = step(i, character);
        if (filled + step > width && at > start && character != ' ') {
          cancel.check();
          end(at);
        }
        filled += step;
      }
    }

    /** How far the character that ends at {@code end} goes. */
    private float step(int end, int character) throws IOException {
      while (end > ends.get(part)) {
        part++;
      }
      return faces.width(typeface(part), character) * paragraph.style().size();
    }

    private Typeface typeface(int of) {
      return paragraph.parts().get(of).typeface();
    }

    private void end(int to) throws IOException {
      List<Faces.Run> runs = new ArrayList<>();
      int shown = to;
      while (shown > start && text.charAt(shown - 1) == ' ') {
        shown--;
      }
      int begin = 0;
      for (int i = 0; i < ends.size(); i++) {
        int a = Math.max(start, begin);
        int b = Math.min(shown, ends.get(i));
        if (a < b) {
          runs.addAll(faces.runs(typeface(i), text.substring(a, b)));
        }
        begin = ends.get(i);
      }
      if (!runs.isEmpty()) {
        lines.add(new Line(paragraph.style(), runs));
      }
      start = to;
      filled = 0;
    }
  }
}
