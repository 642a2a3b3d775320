package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;

/**
 * Splits a text into blocks with roles.
 *
 * <p>The blocks are in the order of the text, do not overlap, and cover everything that is not
 * white space, whatever the text is. No block begins or ends inside a surrogate pair.
 */
public final class BlockFinder {
  private static final int OPENING_PARAGRAPHS = 3;

  private final LineSplitter splitter = new LineSplitter();
  private final Furniture furniture = new Furniture();
  private final Datelines datelines = new Datelines();

  /** The blocks of {@code text}; none for a text that is all white space. */
  public List<Block> find(String text) {
    List<Line> lines = splitter.split(text);
    Layout page = Layout.of(lines, furniture);
    Role[] roles = new Role[lines.size()];
    if (page.body().exists()) {
      HeadRoles.assign(page, roles);
      BodyRoles.assign(page, roles);
      FootRoles.assign(page, roles);
    } else {
      WithoutBody.assign(page, roles);
    }
    return blocks(page, roles);
  }

  private List<Block> blocks(Layout page, Role[] roles) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = 0;
    for (int i = 0; i < roles.length; i++) {
      Line line = page.line(i);
      switch (roles[i]) {
        case BODY -> {
          paragraphs++;
          Optional<Datelines.Found> dateline =
              paragraphs <= OPENING_PARAGRAPHS ? datelines.find(line.text()) : Optional.empty();
          split(
              blocks, line, dateline.map(Datelines.Found::end).orElse(0), Role.DATELINE, Role.BODY);
        }
        case HEADLINE -> {
          // The window's title, with the site's name, when nothing below repeats it.
          int end = i == 0 ? Titles.split(line.text()).headlineEnd() : line.text().length();
          split(blocks, line, end, Role.HEADLINE, Role.CHROME);
        }
        case BYLINE -> byline(blocks, line);
        case DATE_LINE -> split(blocks, line, dateEnd(line), Role.DATE_LINE, Role.BYLINE);
        case CHROME, DEK, DATELINE, CAPTION, SUBHEADING, RELATED, COMMENT ->
            blocks.add(new Block(roles[i], line.span()));
      }
    }
    return blocks;
  }

  /** "By A. Writer, April 5, 2018 | 6:00 PM" is a byline and a date line. */
  private static void byline(List<Block> blocks, Line line) {
    Optional<Span> date = DateLines.firstDate(line.text());
    int at = date.map(Span::start).orElse(0);
    if (at > 0 && DateLines.isDateLine(line.text().substring(at))) {
      split(blocks, line, at, Role.BYLINE, Role.DATE_LINE);
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
  private static void split(List<Block> blocks, Line line, int at, Role before, Role after) {
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
