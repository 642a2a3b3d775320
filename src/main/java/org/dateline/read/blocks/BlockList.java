package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;

/**
 * The blocks of a page, made of its lines one after the other: a line that is two things in one, as
 * a paragraph that opens with a dateline, becomes two blocks.
 */
public final class BlockList {
  private static final int OPENING_PARAGRAPHS = 3;

  private final Datelines datelines;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;

  /** An empty list. */
  public BlockList(Datelines datelines) {
    this.datelines = datelines;
  }

  /** The blocks so far. */
  public List<Block> list() {
    return List.copyOf(blocks);
  }

  /** Adds the line after the last one. */
  public void add(Line line, Role role) {
    switch (role) {
      case BODY -> {
        paragraphs++;
        Optional<Datelines.Found> dateline =
            paragraphs <= OPENING_PARAGRAPHS ? datelines.find(line.text()) : Optional.empty();
        split(line, dateline.map(Datelines.Found::end).orElse(0), Role.DATELINE, Role.BODY);
      }
      case BYLINE -> byline(line);
      case DATE_LINE -> split(line, dateEnd(line), Role.DATE_LINE, Role.BYLINE);
      case HEADLINE, CHROME, DEK, DATELINE, CAPTION, SUBHEADING, RELATED, COMMENT, FIELD ->
          blocks.add(new Block(role, line.span()));
    }
  }

  /** Adds a title whose headline ends at an offset of the line. */
  void addTitle(Line line, int end) {
    split(line, end, Role.HEADLINE, Role.CHROME);
  }

  /** "By A. Writer, April 5, 2018 | 6:00 PM" is a byline and a date line. */
  private void byline(Line line) {
    Optional<Span> date = DateLines.firstDate(line.text());
    int at = date.map(Span::start).orElse(0);
    if (at > 0 && DateLines.isDateLine(line.text().substring(at))) {
      split(line, at, Role.BYLINE, Role.DATE_LINE);
    } else {
      blocks.add(new Block(Role.BYLINE, line.span()));
    }
  }

  /** "June 1, 2020 by A. Writer" is a date line and a byline. */
  private static int dateEnd(Line line) {
    int name = Bylines.nameAfterDate(line.text());
    return name > 0 ? name : line.text().length();
  }

  /** Adds one block or two, cut at an offset of the line. */
  private void split(Line line, int at, Role before, Role after) {
    int start = line.span().start();
    int length = line.text().length();
    int end = White.trim(line.text(), 0, at);
    int next = White.skip(line.text(), at, length);
    if (end > 0) {
      blocks.add(new Block(before, new Span(start, start + end)));
    }
    if (next < length) {
      blocks.add(new Block(after, new Span(start + next, start + length)));
    }
  }
}
