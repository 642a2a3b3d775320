package org.dateline.read.blocks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines at the top of an article that stand where a headline would: who wrote it, for whom, and the
 * words under a picture; and what is no sentence of anybody's, a formula or a line of a table of
 * contents.
 */
final class NotHeadlines {
  /** A photographer and an agency in brackets at the end: "(A. Writer/Agency)". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:[^()]{2,60}/[^()]{2,60}|[^()]{0,40}\\b(?:photo|image|reuters|afp|getty|epa)s?\\b[^()]{0,60})\\)\\.?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** A formula as its source, as an encyclopedia's pages leave it when tags are stripped. */
  private static final Pattern FORMULA = Pattern.compile("^\\s*\\{\\\\\\p{L}+\\b");

  /** A section's number before its title. */
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?<main>\\d{1,3})(?<under>(?:\\.\\d{1,3}){1,3})?\\.?\\s+\\p{Lu}");

  private static final int MOST_NAME = 3;

  /** What stands below an author's name, a job or a bureau, has at most so many words. */
  private static final int MOST_AFFILIATION = 4;

  /** A publisher's name in capitals has at most so many words; more can be a headline. */
  private static final int MOST_MASTHEAD = 2;

  /** Somebody an article is about is named again within so many lines. */
  private static final int NEAR = 4;

  private NotHeadlines() {}

  /** Whether line {@code i} is a credited caption, an author's name or what belongs to it. */
  static boolean holds(List<Line> lines, int i) {
    Line line = lines.get(i);
    return isCredited(line.text())
        || FORMULA.matcher(line.text()).find()
        || isInContents(lines, i)
        || isSignature(lines, i)
        || isPublisher(line)
        || (i == 1 && line.words() <= MOST_AFFILIATION && isSignature(lines, 0));
  }

  /** Whether it ends with the credit of a picture. */
  static boolean isCredited(String text) {
    return CREDIT.matcher(text).find();
  }

  /**
   * Whether line {@code i} is the name of somebody whom the next lines do not name again, as they
   * would if the article were about them; or one in small letters.
   */
  static boolean isSignature(List<Line> lines, int i) {
    String text = White.plain(lines.get(i).text()).strip();
    if (i > 1 || lines.get(i).words() < 2 || lines.get(i).words() > MOST_NAME) {
      return false;
    }
    boolean small = text.equals(text.toLowerCase(Locale.ROOT));
    if (!PersonNames.isKnownName(small ? capitals(text) : text)) {
      return false;
    }
    String surname = text.substring(text.lastIndexOf(' ') + 1);
    return small
        || lines.stream().skip(i + 1L).limit(NEAR).noneMatch(next -> next.text().contains(surname));
  }

  /** Whether it is a numbered line of a table of contents, beside the one before or after it. */
  private static boolean isInContents(List<Line> lines, int i) {
    Matcher number = NUMBERED.matcher(lines.get(i).text());
    return number.find() && (follow(lines, i - 1, number) || follow(lines, i + 1, number));
  }

  private static boolean follow(List<Line> lines, int i, Matcher number) {
    Matcher other = NUMBERED.matcher(i < 0 || i >= lines.size() ? "" : lines.get(i).text());
    if (!other.find()) {
      return false;
    }
    int apart =
        Math.abs(Integer.parseInt(number.group("main")) - Integer.parseInt(other.group("main")));
    boolean under = number.start("under") >= 0 || other.start("under") >= 0;
    return apart == 1 || (apart == 0 && under);
  }

  private static boolean isPublisher(Line line) {
    return Capitals.isAllCaps(line.text()) && line.words() == MOST_MASTHEAD;
  }

  private static String capitals(String text) {
    StringBuilder shown = new StringBuilder();
    boolean begins = true;
    for (int c : text.codePoints().toArray()) {
      shown.appendCodePoint(begins ? Character.toTitleCase(c) : c);
      begins = c == ' ';
    }
    return shown.toString();
  }
}
