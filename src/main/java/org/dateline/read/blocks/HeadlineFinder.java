package org.dateline.read.blocks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.read.blocks.BodyFinder.Body;
import org.dateline.read.blocks.Furniture.Mark;

/**
 * Finds the headline: the line that repeats the page's title, else the line above the body that
 * looks most like one.
 */
final class HeadlineFinder {
  private static final int MOST_WORDS = 30;

  /** A first line longer than this, in words, that reads like a sentence is the lede. */
  private static final int MOST_OPENING = 20;

  /** How many lines above the body a headline may stand that shares no word with the title. */
  private static final int REACH = 12;

  /** How many lines above the body one may stand that says the title in other words. */
  private static final int FAR = 40;

  /** A byline stands at most so many lines below its headline. */
  private static final int BESIDE = 5;

  /** A body this close to the top has no furniture above it. */
  private static final int CLEAN = 4;

  private final List<Line> lines;
  private final List<Optional<Mark>> marks;
  private final Body body;

  HeadlineFinder(List<Line> lines, List<Optional<Mark>> marks, Body body) {
    this.lines = lines;
    this.marks = marks;
    this.body = body;
  }

  /** The index of the headline's line, or -1 if none looks like one. */
  int find() {
    if (lines.isEmpty() || !body.exists()) {
      return -1;
    }
    int repeated = repeatedTitle();
    if (repeated >= 0) {
      return repeated;
    }
    int best = -1;
    double bestScore = 0;
    Set<String> title = Titles.stems(lines.getFirst().text());
    for (int i = Math.max(0, body.first() - FAR); i <= body.first() && i < lines.size(); i++) {
      double score = score(i, title);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (isCandidate(0) && scoreOfTitle() > bestScore) {
      return 0;
    }
    return best;
  }

  /**
   * The line that repeats most of the first one before much of the body was read: one with a byline
   * or a date below it rather than a bread crumb or a share button, and the last of several.
   */
  private int repeatedTitle() {
    List<String> readings = Titles.readings(lines.getFirst().text());
    int found = -1;
    int best = 0;
    int read = 0;
    for (int i = 1; i < lines.size() && read * 2 <= body.weight(); i++) {
      Line line = lines.get(i);
      int words = matchedWords(readings, Titles.key(line.text()));
      boolean late = read * 4 > body.weight() && words < 5;
      boolean again = found >= body.first();
      int rank = words == 0 ? 0 : words * 2 + (isAboveByline(i) ? 1 : 0);
      if (rank > 0 && rank >= best && !late && !again) {
        found = i;
        best = rank;
      }
      read += i >= body.first() && line.isSentence() ? line.words() : 0;
    }
    return found;
  }

  private boolean isAboveByline(int headline) {
    for (int i = headline + 1; i < Math.min(lines.size(), headline + 1 + BESIDE); i++) {
      String text = lines.get(i).text();
      if (Bylines.isByline(text) || Bylines.isLead(text) || DateLines.isDateLine(text)) {
        return true;
      }
    }
    return false;
  }

  private static int matchedWords(List<String> readings, String key) {
    int most = 0;
    for (String reading : readings) {
      boolean same = reading.equals(key);
      // A page's title often cuts the headline short, or a line adds a label to it.
      boolean longer = opensWith(key, reading) && Titles.words(reading) >= 4;
      boolean shorter = opensWith(reading, key) && Titles.words(key) >= 4;
      if (same || (longer && key.length() < reading.length() * 2) || shorter) {
        int words = Titles.words(reading);
        boolean enough = words >= 3 || reading.equals(readings.getFirst());
        most = enough ? Math.max(most, Math.min(words, Titles.words(key))) : most;
      }
    }
    return most;
  }

  /** Whether the first words of {@code key} are those of {@code other}. */
  private static boolean opensWith(String key, String other) {
    return key.startsWith(other)
        && (key.length() == other.length() || key.charAt(other.length()) == ' ');
  }

  private boolean isCandidate(int i) {
    Line line = lines.get(i);
    boolean size = line.words() >= 2 && line.words() <= MOST_WORDS;
    if (!size
        || DateLines.isDateLine(line.text())
        || Bylines.isByline(line.text())
        || NotHeadlines.holds(lines, i)) {
      return false;
    }
    return isOpening(i)
        || (marks.get(i).isEmpty()
            && (i < body.first() || !line.isSentence())
            && !(line.isSentence() && line.endsWithStop()));
  }

  /**
   * Whether the first line stands over a longer paragraph as a headline does, be it a question, two
   * sentences, or worded like a teaser ("Watch: …"). One sentence with a full stop is the lede.
   */
  private boolean isOpening(int i) {
    if (i > 0 || lines.size() < 2 || body.first() > CLEAN) {
      return false;
    }
    Line line = lines.getFirst();
    boolean furniture =
        marks.getFirst().filter(mark -> mark == Mark.CHROME || mark == Mark.COMMENTS).isPresent();
    boolean longer =
        lines.stream().skip(1).limit(CLEAN).anyMatch(other -> other.words() > line.words());
    return !furniture
        && longer
        && line.words() <= MOST_OPENING
        && (!line.endsWithStop() || (!lines.get(1).glued() && line.holdsSentences()));
  }

  /** A few words in capitals; below a date they are a headline as a printed page has it. */
  private boolean isMasthead(int i) {
    boolean below = i > 0 && DateLines.isDateLine(lines.get(i - 1).text());
    int most = below ? 2 : 5;
    return Capitals.isAllCaps(lines.get(i).text()) && lines.get(i).words() <= most;
  }

  private double scoreOfTitle() {
    Titles.Parts parts = Titles.split(lines.getFirst().text());
    int words = Titles.words(Titles.key(lines.getFirst().text().substring(0, parts.headlineEnd())));
    if ((words < 3 || isMasthead(0)) && !parts.hasSite()) {
      return 0;
    }
    return Math.min(words, 4) + (parts.hasSite() ? 3 : 0) + (body.first() <= REACH ? 3 : 0);
  }

  /** Headlines have six to eighteen words, mostly. */
  private static double lengthScore(int words) {
    if (words >= 6) {
      return words <= 18 ? 5 : 4;
    }
    return words >= 4 ? 4 : words == 3 ? 2 : 0.5;
  }

  private double score(int i, Set<String> title) {
    // In a clean article a dek says the headline again; only below furniture is it the headline.
    boolean clean = i == 0 || body.first() <= CLEAN;
    double likeness = clean ? 0 : Titles.likeness(title, Titles.stems(lines.get(i).text()));
    if (!isCandidate(i) || (body.first() - i > REACH && likeness < 0.4)) {
      return 0;
    }
    Line line = lines.get(i);
    double score = lengthScore(line.words());
    score += i == 0 ? 3 : 0;
    score += Capitals.isTitleCase(line.text()) ? 1 : 0;
    // A few words in capitals at the top are the name of the site.
    score -= isMasthead(i) ? 4 : 0;
    boolean shouted = Capitals.isAllCaps(line.text()) && !isMasthead(i);
    score += shouted && i > 0 && DateLines.isDateLine(lines.get(i - 1).text()) ? 2 : 0;
    score -= 0.25 * Math.min(REACH, body.first() - i);
    score += 8 * likeness;
    boolean besideByline = i + 1 < lines.size() && Bylines.isByline(lines.get(i + 1).text());
    boolean besideDate = i + 1 < lines.size() && DateLines.isDateLine(lines.get(i + 1).text());
    // The title of a picture stands on its caption.
    score -= i + 1 < lines.size() && marks.get(i + 1).equals(Optional.of(Mark.CREDIT)) ? 1 : 0;
    return score + (besideByline || besideDate ? 2 : 0);
  }
}
