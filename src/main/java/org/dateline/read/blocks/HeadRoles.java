package org.dateline.read.blocks;

import java.util.regex.Pattern;
import org.dateline.article.Role;
import org.dateline.read.blocks.Furniture.Mark;

/** Gives roles to what stands above the body: furniture, headline, dek, byline, date, captions. */
final class HeadRoles {
  /** How far above the headline a byline may stand. */
  private static final int ABOVE = 3;

  /** How far above the headline its date may stand; a section's name can be between. */
  private static final int DATE_ABOVE = 2;

  /** A dek stands within so many lines below the headline. */
  private static final int BELOW = 3;

  /** How far above the headline a name may stand that a reading time follows. */
  private static final int FAR = 30;

  /** A line that names somebody nobody knows, with a date, stands so close to the headline. */
  private static final int CLOSE = 5;

  private static final Pattern READING_TIME =
      Pattern.compile("\\d{1,3}[ -]min(?:ute)?s?(?: read)?", Pattern.CASE_INSENSITIVE);

  private HeadRoles() {}

  static void assign(Layout page, Role[] roles) {
    int headline = page.headline();
    for (int i = 0; i < page.bodyStart(); i++) {
      roles[i] = i == headline ? Role.HEADLINE : i < headline ? above(page, i) : below(page, i);
    }
    signature(page, roles);
    if (headline >= 0) {
      dek(page, roles);
      namesAlone(page, roles);
      captionTitles(page, roles);
    }
  }

  /** The author's name alone on the first line. */
  private static void signature(Layout page, Role[] roles) {
    boolean top = page.bodyStart() > 0 && page.headline() != 0;
    if (top && roles[0] == Role.CHROME && NotHeadlines.isSignature(page.lines(), 0)) {
      roles[0] = Role.BYLINE;
    }
  }

  private static Role above(Layout page, int i) {
    int distance = page.headline() - i;
    if (distance <= ABOVE && Bylines.isByline(page.text(i))) {
      return Role.BYLINE;
    }
    if (distance <= ABOVE && Bylines.isDateAndName(page.text(i))) {
      return Role.DATE_LINE;
    }
    boolean changed = i > 0 && DateLines.isChangeLabel(page.text(i - 1));
    boolean date =
        !changed && DateLines.isDateLine(page.text(i)) && !DateLines.showsSeconds(page.text(i));
    return distance <= DATE_ABOVE && date ? Role.DATE_LINE : Role.CHROME;
  }

  private static Role below(Layout page, int i) {
    String text = page.text(i);
    if (Bylines.isByline(text) || (Bylines.isLead(text) && isLikeName(page, i + 1))) {
      return Role.BYLINE;
    }
    if (i > 0 && Bylines.isLead(page.text(i - 1)) && isLikeName(page, i)) {
      return Role.BYLINE;
    }
    if (DateLines.isDateLine(text) || Bylines.isDateAndName(text)) {
      return Role.DATE_LINE;
    }
    if (i - page.headline() <= CLOSE && Bylines.isNameSlashDate(text)) {
      return Role.BYLINE;
    }
    if (page.is(i, Mark.CREDIT)) {
      return Role.CAPTION;
    }
    boolean inBody = i >= page.body().first() && page.line(i).isSentence() && !page.isMarked(i);
    return inBody ? Role.BODY : Role.CHROME;
  }

  private static boolean isLikeName(Layout page, int i) {
    return i < page.size()
        && page.line(i).words() <= 16
        && !Bylines.authors(page.text(i)).isEmpty();
  }

  /** A name alone on its line, with something beside it that stands beside authors, is one. */
  private static void namesAlone(Layout page, Role[] roles) {
    for (int i = 0; i < page.bodyStart(); i++) {
      if (roles[i] == Role.BYLINE || Bylines.isDateAndName(page.text(i))) {
        return;
      }
    }
    for (int i = Math.max(0, page.headline() - ABOVE); i < page.bodyStart(); i++) {
      if (roles[i] == Role.CHROME && isAuthorLine(page, roles, i)) {
        roles[i] = Role.BYLINE;
        return;
      }
    }
    for (int i = Math.max(0, page.headline() - FAR); i + 1 < page.headline(); i++) {
      boolean timed = READING_TIME.matcher(page.text(i + 1)).matches();
      if (timed && PersonNames.isFullName(page.text(i))) {
        roles[i] = Role.BYLINE;
        return;
      }
    }
  }

  private static boolean isAuthorLine(Layout page, Role[] roles, int i) {
    String text = page.text(i);
    // What the window's title says too is the headline's subject or the site, but for "by …".
    if (i > 0 && page.text(0).contains(text.strip())) {
      return i > page.headline() && Titles.names(page.text(0), text.strip());
    }
    if (Bylines.isNameWithRole(text) || Bylines.isNameWithDateOrAddress(text)) {
      return true;
    }
    boolean below = i > page.headline();
    boolean directly =
        below
            && (i == page.headline() + 1 || roles[i - 1] == Role.DEK || roles[i - 1] == Role.BODY);
    boolean before = i + 1 < page.size() && isBesideAuthor(page.text(i + 1));
    boolean after = below && i > 0 && isBesideAuthor(page.text(i - 1));
    if (PersonNames.isKnownName(text)) {
      return directly || before || after;
    }
    return below && before && (PersonNames.isFullName(text) || Bylines.isNameWithMore(text));
  }

  /** A date, a job, an address or a reading time: what stands next to an author's name. */
  private static boolean isBesideAuthor(String text) {
    return DateLines.isDateLine(text)
        || (text.length() < 60 && (Bylines.holdsRole(text) || text.startsWith("@")))
        || READING_TIME.matcher(text).matches();
  }

  private static void dek(Layout page, Role[] roles) {
    int end = Math.min(page.bodyStart(), page.headline() + 1 + BELOW);
    for (int i = page.headline() + 1; i < end; i++) {
      Line line = page.line(i);
      boolean free = roles[i] == Role.CHROME || roles[i] == Role.BODY;
      if (free && !page.isMarked(i) && line.words() >= 5 && line.words() <= 60) {
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
