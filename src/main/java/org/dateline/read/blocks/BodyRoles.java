package org.dateline.read.blocks;

import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/** Gives roles inside the body: paragraphs, subheadings, captions, teasers, stray furniture. */
final class BodyRoles {
  /** So many short lines in a row are a menu or a box, not subheadings. */
  private static final int RUN = 4;

  /** The date of an article stands among its first or last lines. */
  private static final int EDGE = 3;

  private static final int MOST_TEASER_LINES = 4;
  private static final int MOST_TEASER_WORDS = 25;

  private BodyRoles() {}

  static void assign(Layout page, Role[] roles) {
    int last = page.body().last();
    for (int i = page.bodyStart(); i <= last; i++) {
      roles[i] = role(page, i);
      boolean edge = i <= page.bodyStart() + EDGE || i >= last - EDGE;
      if (roles[i] == Role.DATE_LINE
          && !DateLines.isLabelled(page.text(i))
          && (!edge || hasDate(roles, i))) {
        roles[i] = Role.CHROME;
      }
      if (isAuthorsNote(page, roles, i) || isNameAlone(page, roles, i)) {
        roles[i] = Role.BYLINE;
      }
    }
    for (int i = page.bodyStart(); i <= last; i++) {
      if (page.is(i, Mark.TEASER_LEAD)) {
        teaser(page, roles, i);
      }
    }
    shortRuns(page, roles);
    opening(page, roles);
  }

  private static Role role(Layout page, int i) {
    Line line = page.line(i);
    if (page.isMarked(i)) {
      return switch (page.marks().get(i).orElseThrow()) {
        case CHROME, COMMENTS, END -> Role.CHROME;
        case TEASER, TEASER_LEAD -> Role.RELATED;
        case CREDIT -> Role.CAPTION;
      };
    }
    if (DateLines.isDateLine(line.text())
        && (!line.isSentence() || DateLines.isLabelled(line.text()))) {
      return Role.DATE_LINE;
    }
    return line.isShort() && !line.ends() ? Role.SUBHEADING : Role.BODY;
  }

  /**
   * "By A. Writer" or "(Reporting by A. Writer; editing by …)": short, and it names somebody. Where
   * an author was named before, only a reporter's note is one: other names belong to teasers.
   */
  static boolean isAuthorsNote(Layout page, Role[] roles, int i) {
    Line line = page.line(i);
    if (line.words() > 25 || !Bylines.isByline(line.text())) {
      return false;
    }
    boolean note = Bylines.isReportersNote(line.text());
    for (int k = 0; k < i; k++) {
      if (roles[k] == Role.BYLINE) {
        return note;
      }
    }
    return true;
  }

  /** Whether a line before {@code i} states a date. */
  static boolean hasDate(Role[] roles, int i) {
    for (int k = 0; k < i; k++) {
      if (roles[k] == Role.DATE_LINE) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name alone on its line, above the article's second paragraph, where nobody was named yet;
   * with a date behind it also a little further down.
   */
  private static boolean isNameAlone(Layout page, Role[] roles, int i) {
    if (i > page.bodyStart() + EDGE || page.isMarked(i) || page.line(i).isSentence()) {
      return false;
    }
    String text = page.text(i);
    boolean near = i <= page.bodyStart() + 1;
    boolean dated = Bylines.isNameThenDate(text);
    boolean known =
        near && (PersonNames.isKnownName(text) || Bylines.isNameWithDateOrAddress(text));
    if (!dated && !known) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      if (roles[k] == Role.BYLINE) {
        return false;
      }
    }
    return dated || (i < page.body().last() && page.line(i + 1).isSentence());
  }

  /** The lines below "Read more": the ones it is glued to, else a credit and one loose line. */
  private static void teaser(Layout page, Role[] roles, int lead) {
    boolean glued = lead + 1 < page.size() && page.line(lead + 1).glued();
    int most = glued ? MOST_TEASER_LINES : 1;
    for (int i = lead + 1; i <= page.body().last() && most > 0; i++) {
      Line line = page.line(i);
      if (line.ends() || line.words() > MOST_TEASER_WORDS || (glued && !line.glued())) {
        return;
      }
      most -= page.is(i, Mark.CREDIT) ? 0 : 1;
      roles[i] = Role.RELATED;
    }
  }

  /** Many short lines in a row are no subheadings: furniture, or a list if they are numbered. */
  private static void shortRuns(Layout page, Role[] roles) {
    int start = page.bodyStart();
    for (int i = start; i <= page.body().last() + 1; i++) {
      boolean inRun = i <= page.body().last() && roles[i] == Role.SUBHEADING;
      if (inRun) {
        continue;
      }
      for (int k = start; k < i; k++) {
        boolean listed = isListItem(page.text(k));
        boolean capital = Character.isUpperCase(page.text(k).codePointAt(0));
        if (listed || (i - start < RUN && !capital)) {
          roles[k] = Role.BODY;
        } else if (i - start >= RUN) {
          roles[k] = Role.CHROME;
        }
      }
      start = i + 1;
    }
  }

  private static boolean isListItem(String text) {
    int c = text.codePointAt(0);
    return Character.isDigit(c) || c == '\u2022' || c == '-' || c == '*' || c == '\u2013';
  }

  /** The first line under the headline is the dek if it is no sentence or furniture follows it. */
  private static void opening(Layout page, Role[] roles) {
    int first = page.bodyStart();
    int last = page.body().last();
    if (page.headline() < 0 || first >= last || roles[first] != Role.BODY) {
      return;
    }
    boolean directly = true;
    for (int i = page.headline() + 1; i < first; i++) {
      directly &= roles[i] == Role.CHROME && page.isMarked(i);
    }
    boolean stops = page.line(first).ends();
    boolean broken = roles[first + 1] == Role.BYLINE || roles[first + 1] == Role.DATE_LINE;
    if (directly && page.line(first).words() <= 60 && (!stops || broken)) {
      roles[first] = Role.DEK;
    }
  }
}
