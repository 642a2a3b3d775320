package org.dateline.read.blocks;

import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/** Gives roles to what stands above the body: furniture, headline, dek, byline, date, captions. */
final class HeadRoles {
  /** How far above the headline a byline may stand. */
  private static final int ABOVE = 3;

  /** A dek stands within so many lines below the headline. */
  private static final int BELOW = 3;

  private HeadRoles() {}

  static void assign(Layout page, Role[] roles) {
    int headline = page.headline();
    for (int i = 0; i < page.bodyStart(); i++) {
      roles[i] = i == headline ? Role.HEADLINE : i < headline ? above(page, i) : below(page, i);
    }
    if (headline >= 0) {
      namesAlone(page, roles);
      dek(page, roles);
      captionTitles(page, roles);
    }
  }

  private static Role above(Layout page, int i) {
    int distance = page.headline() - i;
    if (distance <= ABOVE && Bylines.isByline(page.text(i))) {
      return Role.BYLINE;
    }
    boolean date = DateLines.isDateLine(page.text(i)) && !DateLines.showsSeconds(page.text(i));
    return distance == 1 && date ? Role.DATE_LINE : Role.CHROME;
  }

  private static Role below(Layout page, int i) {
    String text = page.text(i);
    if (Bylines.isByline(text)
        || (Bylines.isLead(text) && i + 1 < page.size() && isLikeName(page, i + 1))) {
      return Role.BYLINE;
    }
    if (i > 0 && Bylines.isLead(page.text(i - 1)) && isLikeName(page, i)) {
      return Role.BYLINE;
    }
    if (DateLines.isDateLine(text)) {
      return Role.DATE_LINE;
    }
    return page.is(i, Mark.CREDIT) ? Role.CAPTION : Role.CHROME;
  }

  private static boolean isLikeName(Layout page, int i) {
    return page.line(i).words() <= 16 && !Bylines.authors(page.text(i)).isEmpty();
  }

  /** A known name alone on its line, near the headline, is the author's. */
  private static void namesAlone(Layout page, Role[] roles) {
    boolean byline = false;
    for (int i = 0; i < page.bodyStart(); i++) {
      byline |= roles[i] == Role.BYLINE;
    }
    for (int i = page.headline() + 1; i < page.bodyStart() && !byline; i++) {
      if (roles[i] == Role.CHROME && isAuthorLine(page.text(i))) {
        roles[i] = Role.BYLINE;
        byline = true;
      }
    }
  }

  static boolean isAuthorLine(String text) {
    return PersonNames.isKnownName(text) || Bylines.isNameWithRole(text) || isNameBeforeMore(text);
  }

  /** "A. Writer - Apr 16, 2015", "A. Writer | writer@paper.example", "A. Writer · CBC News". */
  private static boolean isNameBeforeMore(String text) {
    if (text.length() > 120) {
      return false;
    }
    int cut = -1;
    for (int i = 0; i < text.length() && cut < 0; i++) {
      cut = "|\u00B7\u2022-\u2013\u2014,@(".indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    String name = cut < 0 ? "" : text.substring(0, cut);
    String rest = cut < 0 ? "" : text.substring(cut + 1).strip();
    boolean dated = rest.isEmpty() || rest.contains("@") || DateLines.firstDate(rest).isPresent();
    return dated && PersonNames.isKnownName(name);
  }

  private static void dek(Layout page, Role[] roles) {
    int end = Math.min(page.bodyStart(), page.headline() + 1 + BELOW);
    for (int i = page.headline() + 1; i < end; i++) {
      Line line = page.line(i);
      if (roles[i] == Role.CHROME && !page.isMarked(i) && line.words() >= 5 && line.words() <= 60) {
        roles[i] = Role.DEK;
        return;
      }
    }
  }

  /** A short line directly above a caption is the picture's title. */
  private static void captionTitles(Layout page, Role[] roles) {
    for (int i = page.headline() + 1; i + 1 < page.bodyStart(); i++) {
      boolean loose = roles[i] == Role.DEK || (roles[i] == Role.CHROME && !page.isMarked(i));
      boolean caption = roles[i + 1] == Role.CAPTION && page.line(i + 1).words() >= 8;
      if (loose && page.line(i).isShort() && caption) {
        roles[i] = Role.CAPTION;
      }
    }
  }
}
