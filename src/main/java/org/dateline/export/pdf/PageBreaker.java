package org.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines on pages. Two lines of a paragraph at least stand together at the end and at the
 * beginning of a page, and a subheading stands with what is below it.
 */
final class PageBreaker {
  private static final int TOGETHER = 2;

  private final float height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float filled;

  /** Lines that are kept with what comes next, and wait for it. */
  private final List<List<Line>> kept = new ArrayList<>();

  /** A line, with its base line in points below the top of the text. */
  record Placed(Line line, float base) {}

  /** Pages for {@code height} points of lines. */
  PageBreaker(float height) {
    this.height = height;
    pages.add(page);
  }

  /** Adds the lines of a paragraph. */
  void add(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (lines.getFirst().style().keptWithNext()) {
      kept.add(lines);
      return;
    }
    float needed = needed(lines, Math.min(TOGETHER, lines.size()));
    for (List<Line> before : kept) {
      needed += needed(before, before.size());
    }
    if (!page.isEmpty() && filled + needed > height) {
      turn();
    }
    placeKept();
    place(lines);
  }

  /** The pages; there is one at least. */
  List<List<Placed>> pages() {
    placeKept();
    return pages;
  }

  private void placeKept() {
    kept.forEach(this::place);
    kept.clear();
  }

  private static float needed(List<Line> lines, int count) {
    Style style = lines.getFirst().style();
    return style.before() + count * style.leading();
  }

  private void place(List<Line> lines) {
    Style style = lines.getFirst().style();
    filled += page.isEmpty() ? 0 : style.before();
    for (int at = 0; at < lines.size(); ) {
      int rest = lines.size() - at;
      int fit = Math.max(0, (int) Math.floor((height - filled) / style.leading()));
      int taken = Math.min(rest, fit);
      if (taken < rest && rest - taken < TOGETHER) {
        taken = Math.max(taken - (TOGETHER - (rest - taken)), 0);
      }
      if (taken < rest && at == 0 && taken < TOGETHER) {
        taken = 0;
      }
      if (taken == 0 && page.isEmpty()) {
        taken = Math.min(rest, Math.max(1, fit));
      }
      for (Line line : lines.subList(at, at + taken)) {
        filled += style.leading();
        page.add(new Placed(line, filled - (style.leading() - style.size()) / 2));
      }
      at += taken;
      if (at < lines.size()) {
        turn();
      }
    }
    filled += style.after();
  }

  private void turn() {
    page = new ArrayList<>();
    pages.add(page);
    filled = 0;
  }
}
