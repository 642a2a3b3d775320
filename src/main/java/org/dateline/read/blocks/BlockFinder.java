package org.dateline.read.blocks;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;

/**
 * Splits a text into blocks with roles.
 *
 * <p>The blocks are in the order of the text, do not overlap, and cover everything that is not
 * white space, whatever the text is. No block begins or ends inside a surrogate pair.
 */
public final class BlockFinder {
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
    BlockList blocks = new BlockList(datelines);
    for (int i = 0; i < roles.length; i++) {
      Line line = page.line(i);
      if (i == 0 && roles[i] == Role.HEADLINE) {
        // The window's title, with the site's name, when nothing below repeats it.
        blocks.addTitle(line, Titles.split(line.text()).headlineEnd());
      } else {
        blocks.add(line, roles[i]);
      }
    }
    return blocks.list();
  }
}
