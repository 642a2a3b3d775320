package org.dateline.read.blocks;

import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/** Gives roles below the body: the author's name, captions, teasers, comments, furniture. */
final class FootRoles {
  /** How far below the body the author may be named. */
  private static final int REACH = 6;

  private FootRoles() {}

  static void assign(Layout page, Role[] roles) {
    int after = Math.max(page.body().last() + 1, page.bodyStart());
    for (int i = after; i < page.size(); i++) {
      roles[i] = i >= page.body().comments() ? Role.COMMENT : role(page, i);
      if (i < after + REACH && roles[i] != Role.COMMENT && isByline(page, roles, i)) {
        roles[i] = Role.BYLINE;
      }
    }
  }

  private static Role role(Layout page, int i) {
    if (page.is(i, Mark.COMMENTS)) {
      return Role.COMMENT;
    }
    if (page.is(i, Mark.TEASER) || page.is(i, Mark.TEASER_LEAD)) {
      return Role.RELATED;
    }
    if (page.is(i, Mark.CREDIT)) {
      return Role.CAPTION;
    }
    boolean date = DateLines.isDateLine(page.text(i)) && !DateLines.showsSeconds(page.text(i));
    boolean near = i <= page.body().last() + REACH;
    return date && near ? Role.DATE_LINE : Role.CHROME;
  }

  private static boolean isByline(Layout page, Role[] roles, int i) {
    if (BodyRoles.isAuthorsNote(page, roles, i)) {
      return true;
    }
    boolean known = false;
    for (int k = 0; k < i; k++) {
      known |= roles[k] == Role.BYLINE;
    }
    return !known && PersonNames.isKnownName(page.text(i));
  }
}
