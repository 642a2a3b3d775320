package org.dateline.read.html;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Role;
import org.dateline.read.blocks.Bylines;
import org.dateline.read.blocks.DateLines;
import org.dateline.read.blocks.Furniture;
import org.dateline.read.blocks.Furniture.Mark;
import org.dateline.read.blocks.Line;
import org.dateline.read.html.MainContent.Range;

/** Gives each paragraph of a page its role. */
final class HtmlRoles {
  /** How far from the headline and the article a byline or a date stands, in paragraphs. */
  private static final int REACH = 12;

  /** How far below the article an author's note stands. */
  private static final int FOOT = 4;

  /** What a card says of its author besides the name is short. */
  private static final int MOST_CARD_WORDS = 12;

  private static final int MOST_DEK_WORDS = 60;

  private final Laid laid;
  private final List<Line> lines;
  private final List<Optional<Mark>> marks;
  private final Range main;
  private final int headline;
  private final int bodyStart;
  private final int bodyEnd;

  HtmlRoles(Laid laid, List<Line> lines, Furniture furniture, Range main, int headline) {
    this.laid = laid;
    this.lines = lines;
    this.main = main;
    this.headline = headline;
    this.marks = lines.stream().map(furniture::mark).toList();
    int first = -1;
    int last = -1;
    for (int i = Math.max(main.first(), headline + 1); i <= main.last(); i++) {
      if (isParagraph(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    this.bodyStart = first;
    this.bodyEnd = last;
  }

  /** The roles, one for each paragraph. */
  Role[] assign() {
    Role[] roles = new Role[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = i == headline ? Role.HEADLINE : role(i);
    }
    if (headline >= 0) {
      dek(roles);
    }
    return roles;
  }

  private Paragraph paragraph(int i) {
    return laid.paragraphs().get(i);
  }

  private Role role(int i) {
    Paragraph paragraph = paragraph(i);
    if (paragraph.in(Zone.COMMENT)) {
      return Role.COMMENT;
    }
    if (isHead(i)) {
      return head(i);
    }
    if (paragraph.in(Zone.RELATED)) {
      return Role.RELATED;
    }
    if (paragraph.outside() || !main.contains(i)) {
      return below(i);
    }
    return i < bodyStart ? head(i) : inside(i);
  }

  /** Whether it stands between the headline and the first paragraph, or just above the headline. */
  private boolean isHead(int i) {
    int from = headline >= 0 ? headline - 4 : main.first();
    int to = headline >= 0 ? Math.min(Math.max(bodyStart, headline), headline + 40) : bodyStart;
    return i >= from && i < Math.max(to, headline + REACH) && (bodyStart < 0 || i < bodyStart);
  }

  private Role head(int i) {
    Paragraph paragraph = paragraph(i);
    Line line = lines.get(i);
    if (paragraph.in(Zone.HIDDEN) || paragraph.in(Zone.RELATED)) {
      return Role.CHROME;
    }
    if (isByline(i)) {
      return Role.BYLINE;
    }
    boolean date = DateLines.isDateLine(line.text()) && !DateLines.showsSeconds(line.text());
    if (date && (i > headline || paragraph.in(Zone.DATE) || headline - i == 1)) {
      return Role.DATE_LINE;
    }
    if (i > headline && Bylines.isDateAndName(line.text())) {
      return Role.DATE_LINE;
    }
    if (i < headline) {
      return Role.CHROME;
    }
    if (!paragraph.outside() && (paragraph.in(Zone.CAPTION) || is(i, Mark.CREDIT))) {
      return Role.CAPTION;
    }
    return Role.CHROME;
  }

  private boolean isByline(int i) {
    Paragraph paragraph = paragraph(i);
    String text = lines.get(i).text();
    if (Bylines.isByline(text)) {
      return i > headline || paragraph.in(Zone.BYLINE);
    }
    if (paragraph.in(Zone.BYLINE) && !paragraph.outside()) {
      return !Bylines.authors(text).isEmpty();
    }
    // Between headline and article a byline may stand in furniture, such as the author's card.
    if (paragraph.in(Zone.BYLINE) && i > headline && headline >= 0 && i < bodyStart) {
      return lines.get(i).words() <= MOST_CARD_WORDS && Bylines.isKnownNames(text);
    }
    boolean led = i > 0 && Bylines.isLead(lines.get(i - 1).text());
    return led && i > headline && !Bylines.authors(text).isEmpty();
  }

  /** A paragraph of the article, wherever in it. */
  private boolean isParagraph(int i) {
    Paragraph paragraph = paragraph(i);
    return !paragraph.outside()
        && !paragraph.in(Zone.CAPTION)
        && !paragraph.in(Zone.DEK)
        && paragraph.heading() == 0
        && !paragraph.mostlyLinks()
        && marks.get(i).isEmpty()
        && lines.get(i).isSentence()
        && !Bylines.isByline(lines.get(i).text())
        && !DateLines.isDateLine(lines.get(i).text());
  }

  private Role inside(int i) {
    Paragraph paragraph = paragraph(i);
    Line line = lines.get(i);
    if (marks.get(i).isPresent()) {
      return switch (marks.get(i).get()) {
        case CHROME, COMMENTS, END -> Role.CHROME;
        case TEASER, TEASER_LEAD -> Role.RELATED;
        case CREDIT -> Role.CAPTION;
      };
    }
    if (paragraph.in(Zone.CAPTION)) {
      return Role.CAPTION;
    }
    boolean edge = i <= bodyStart + 2 || i >= bodyEnd;
    if (edge && line.words() <= 25 && isByline(i)) {
      return Role.BYLINE;
    }
    if (edge && DateLines.isDateLine(line.text())) {
      return Role.DATE_LINE;
    }
    if (i > bodyEnd) {
      return paragraph.mostlyLinks() ? Role.RELATED : Role.CHROME;
    }
    if (paragraph.heading() > 0) {
      return paragraph.mostlyLinks() ? Role.RELATED : Role.SUBHEADING;
    }
    if (paragraph.mostlyLinks() && !line.isSentence()) {
      return line.words() >= 4 ? Role.RELATED : Role.CHROME;
    }
    return Role.BODY;
  }

  private Role below(int i) {
    Paragraph paragraph = paragraph(i);
    boolean near = i > bodyEnd && i <= bodyEnd + FOOT && !paragraph.outside();
    if (near && Bylines.isReportersNote(lines.get(i).text())) {
      return Role.BYLINE;
    }
    return paragraph.in(Zone.RELATED) ? Role.RELATED : Role.CHROME;
  }

  /** The standfirst: marked as one, or the only sentence between headline and byline. */
  private void dek(Role[] roles) {
    int end = bodyStart < 0 ? Math.min(lines.size(), headline + REACH) : bodyStart + 1;
    for (int i = headline + 1; i < end; i++) {
      boolean free =
          roles[i] == Role.CHROME || roles[i] == Role.BODY || roles[i] == Role.SUBHEADING;
      int words = lines.get(i).words();
      boolean marked = paragraph(i).in(Zone.DEK) && !paragraph(i).outside();
      if (free && marked && words >= 3 && words <= MOST_DEK_WORDS) {
        roles[i] = Role.DEK;
        return;
      }
    }
    int next = headline + 1;
    boolean heading = next < end && paragraph(next).heading() > 1 && i(next).words() >= 5;
    if (heading
        && roles[next] == Role.CHROME
        && !paragraph(next).outside()
        && !paragraph(next).mostlyLinks()) {
      roles[next] = Role.DEK;
    }
  }

  private Line i(int index) {
    return lines.get(index);
  }

  private boolean is(int i, Mark mark) {
    return marks.get(i).equals(Optional.of(mark));
  }
}
