package org.dateline.read.blocks;

import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/**
 * Gives roles on a page where nothing reads like a sentence: a few words are taken for an article,
 * a page of labels for furniture.
 */
final class WithoutBody {
  private static final int MOST_LINES = 12;

  /** No headline has more words. */
  private static final int MOST_WORDS = 30;

  private WithoutBody() {}

  static void assign(Layout page, Role[] roles) {
    int free = 0;
    for (int i = 0; i < page.size(); i++) {
      free += isFree(page, i) ? 1 : 0;
    }
    boolean article = free > 0 && free <= MOST_LINES && free * 2 >= page.size();
    boolean first = true;
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Mark.COMMENTS)) {
        roles[i] = Role.COMMENT;
      } else if (DateLines.isDateLine(page.text(i))) {
        roles[i] = Role.DATE_LINE;
      } else if (!article || !isFree(page, i)) {
        roles[i] = Role.CHROME;
      } else {
        boolean headline = first && free > 1 && page.line(i).words() <= MOST_WORDS;
        roles[i] = headline ? Role.HEADLINE : Role.BODY;
        first = false;
      }
    }
  }

  private static boolean isFree(Layout page, int i) {
    return !page.isMarked(i) && !DateLines.isDateLine(page.text(i));
  }
}
