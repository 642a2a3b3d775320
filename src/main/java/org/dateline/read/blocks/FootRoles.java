package org.dateline.read.blocks;

import java.util.List;
import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/** Gives roles below the body: the author's name, captions, teasers, comments, furniture. */
final class FootRoles {
  /** How far below the body the author may be named. */
  private static final int REACH = 6;

  /** So many of the last paragraphs can be notes about the author. */
  private static final int NOTES = 3;

  /** An article of fewer paragraphs has none. */
  private static final int LEAST = 2;

  private FootRoles() {}

  static void assign(Layout page, Role[] roles) {
    int after = Math.max(page.body().last() + 1, page.bodyStart());
    for (int i = after; i < page.size(); i++) {
      roles[i] = i >= page.body().comments() ? Role.COMMENT : role(page, roles, i);
      if (i < after + REACH && roles[i] != Role.COMMENT && isByline(page, roles, i)) {
        roles[i] = Role.BYLINE;
      }
    }
    notes(page, roles);
  }

  /** A note about the author, in the last paragraphs or just below, where nobody was named yet. */
  private static void notes(Layout page, Role[] roles) {
    int last = page.body().last();
    int end = Math.min(page.size(), Math.min(last + 1 + REACH, page.body().comments()));
    int start = Math.max(page.bodyStart() + LEAST, last + 1 - NOTES);
    if (start >= end) {
      return;
    }
    for (int i = 0; i < start; i++) {
      if (roles[i] == Role.BYLINE) {
        return;
      }
    }
    List<String> before =
        page.lines().subList(page.bodyStart(), start).stream()
            .filter(Line::isSentence)
            .map(Line::text)
            .toList();
    for (int i = start; i < end; i++) {
      if (roles[i] != Role.COMMENT && AuthorNotes.author(page.text(i), before).isPresent()) {
        roles[i] = Role.BYLINE;
      }
    }
  }

  private static Role role(Layout page, Role[] roles, int i) {
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
    boolean states =
        date && near && (DateLines.isLabelled(page.text(i)) || !BodyRoles.hasDate(roles, i));
    return states ? Role.DATE_LINE : Role.CHROME;
  }

  /** Whether the article's own paragraphs speak of somebody of that name. */
  private static boolean isSubject(Layout page, String name) {
    String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    return page.lines().subList(page.body().first(), page.body().last() + 1).stream()
        .anyMatch(line -> line.isSentence() && line.text().contains(last));
  }

  private static boolean isByline(Layout page, Role[] roles, int i) {
    if (BodyRoles.isAuthorsNote(page, roles, i)) {
      return true;
    }
    boolean known = false;
    for (int k = 0; k < i; k++) {
      known |= roles[k] == Role.BYLINE;
    }
    String name = page.text(i);
    return !known && PersonNames.isKnownName(name) && !isSubject(page, name);
  }
}
