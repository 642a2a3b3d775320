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
 */
record Layout(List<Line> lines, List<Optional<Mark>> marks, Body body, int headline) {
  static Layout of(List<Line> lines, Furniture furniture) {
    List<Optional<Mark>> marks = lines.stream().map(furniture::mark).toList();
    Body body = new BodyFinder().find(lines, marks);
    int headline = new HeadlineFinder(lines, marks, body).find();
    return new Layout(lines, marks, body, headline);
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

  /** Where the body begins below the headline. */
  int bodyStart() {
    return Math.max(body.first(), headline + 1);
  }
}
