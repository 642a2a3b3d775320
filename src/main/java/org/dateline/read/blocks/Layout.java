package org.dateline.read.blocks;

import java.util.List;
import java.util.Optional;
import org.dateline.read.blocks.BodyFinder.Body;
import org.dateline.read.blocks.Furniture.Mark;

/**
 * What is known of a page before its lines get their roles.
 *
 * @param lines in the order of the text
 * @param marks what each line's wording says, if anything
 * @param body which lines hold the body
 * @param headline the index of the headline's line, or -1
 * @param bodyStart the index of the first line below the headline and what belongs to it
 */
record Layout(
    List<Line> lines, List<Optional<Mark>> marks, Body body, int headline, int bodyStart) {
  /** So many lines below the headline can belong to it. */
  private static final int HEAD = 12;

  /** A dek has at most so many paragraphs. */
  private static final int DEKS = 2;

  static Layout of(List<Line> lines, Furniture furniture) {
    List<Optional<Mark>> marks = lines.stream().map(furniture::mark).toList();
    BodyFinder finder = new BodyFinder();
    Body body = finder.find(lines, marks);
    int headline = new HeadlineFinder(lines, marks, body).find();
    if (headline > body.first()) {
      body = finder.find(lines, marks, headline + 1);
    }
    body = withShortSentences(lines, marks, body, headline);
    int start = Math.max(body.first(), headline + 1);
    return new Layout(lines, marks, body, headline, headEnd(lines, body, headline, start));
  }

  /** The body with the lines beside it that end like sentences, too short to count as ones. */
  private static Body withShortSentences(
      List<Line> lines, List<Optional<Mark>> marks, Body body, int headline) {
    if (!body.exists()) {
      return body;
    }
    int first = body.first();
    while (first - 1 > headline && headline >= 0 && isShortSentence(lines, marks, first - 1)) {
      first--;
    }
    int last = body.last();
    while (last + 1 < body.comments() && isShortSentence(lines, marks, last + 1)) {
      last++;
    }
    return new Body(first, last, body.comments(), body.weight());
  }

  private static boolean isShortSentence(List<Line> lines, List<Optional<Mark>> marks, int i) {
    Line line = lines.get(i);
    return line.words() >= 2
        && line.ends()
        && marks.get(i).isEmpty()
        && !Bylines.isByline(line.text())
        && !DateLines.isDateLine(line.text());
  }

  /** Where the head ends: a byline or a date close below the headline still belongs to it. */
  private static int headEnd(List<Line> lines, Body body, int headline, int start) {
    int end = start;
    int sentences = 0;
    for (int i = start; headline >= 0 && i <= body.last() && i <= headline + HEAD; i++) {
      String text = lines.get(i).text();
      if (Bylines.isByline(text) || Bylines.isLead(text) || DateLines.isDateLine(text)) {
        end = i + 1;
      } else if (lines.get(i).isSentence() && ++sentences > DEKS) {
        break;
      }
    }
    return end;
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  String text(int i) {
    return lines.get(i).text();
  }

  boolean is(int i, Mark mark) {
    return i >= 0 && i < lines.size() && marks.get(i).equals(Optional.of(mark));
  }

  boolean isMarked(int i) {
    return marks.get(i).isPresent();
  }
}
