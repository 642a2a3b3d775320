package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Span;

/** A text as it is shown: its passages, top to bottom. */
final class Passages {
  private final List<Passage> list;
  private final String separator;

  /** The passages that stand in the file, in its order; they do not overlap. */
  private final int[] inFileOrder;

  /**
   * Makes a text.
   *
   * @param list the passages
   * @param separator what stands between two passages when they are copied
   */
  Passages(List<Passage> list, String separator) {
    this.list = List.copyOf(list);
    this.separator = separator;
    this.inFileOrder =
        IntStream.range(0, list.size())
            .filter(i -> list.get(i).isFromFile())
            .boxed()
            .sorted(Comparator.comparingInt(i -> list.get(i).sourceStart()))
            .mapToInt(i -> i)
            .toArray();
  }

  /** A place between two characters of a passage. */
  record Position(int passage, int offset) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      int byPassage = Integer.compare(passage, other.passage);
      return byPassage != 0 ? byPassage : Integer.compare(offset, other.offset);
    }
  }

  /** A part of one passage. */
  record Stretch(int passage, Span span) {}

  List<Passage> list() {
    return list;
  }

  Passage get(int index) {
    return list.get(index);
  }

  int size() {
    return list.size();
  }

  /** The parts of passages that come from {@code span} of the file; several if it crosses them. */
  List<Stretch> find(Span span) {
    List<Stretch> found = new ArrayList<>(1);
    for (int i = firstEndingAtOrAfter(span.start()); i < inFileOrder.length; i++) {
      int passage = inFileOrder[i];
      if (list.get(passage).sourceStart() >= span.end()) {
        break;
      }
      list.get(passage).shown(span).ifPresent(part -> found.add(new Stretch(passage, part)));
    }
    return found;
  }

  /** The place where {@code offset} of the file is shown, or the next one that is. */
  Optional<Position> positionOf(int offset) {
    int i = firstEndingAtOrAfter(offset);
    if (i == inFileOrder.length) {
      return Optional.empty();
    }
    return Optional.of(new Position(inFileOrder[i], list.get(inFileOrder[i]).indexOf(offset)));
  }

  private int firstEndingAtOrAfter(int offset) {
    int low = 0;
    int high = inFileOrder.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(inFileOrder[middle]).sourceEnd() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where in the file the character at {@code at} stands, or else the next one that does. */
  Optional<Integer> sourceAt(Position at) {
    for (int i = at.passage(); i < list.size(); i++) {
      Passage passage = list.get(i);
      if (passage.isFromFile()) {
        return Optional.of(passage.sourceAt(i == at.passage() ? at.offset() : 0));
      }
    }
    return Optional.empty();
  }

  /** The text between two places. */
  String between(Position from, Position to) {
    if (from.passage() == to.passage()) {
      return get(from.passage()).text().substring(from.offset(), to.offset());
    }
    StringBuilder text = new StringBuilder(get(from.passage()).text().substring(from.offset()));
    for (int i = from.passage() + 1; i < to.passage(); i++) {
      text.append(separator).append(get(i).text());
    }
    return text.append(separator).append(get(to.passage()).text(), 0, to.offset()).toString();
  }

  /** The place after the last character. */
  Position end() {
    return list.isEmpty()
        ? new Position(0, 0)
        : new Position(list.size() - 1, list.getLast().text().length());
  }
}
