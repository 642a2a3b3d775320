package org.dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.jspecify.annotations.Nullable;

/** Collects what could not be understood of a query, and makes the repairs. */
final class QueryProblems {
  /** So many are told; the window has room for a few only, and hostile text makes thousands. */
  private static final int MOST = 20;

  private static final int LONGEST_QUOTE = 40;

  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private int left;

  QueryProblems(String text) {
    this.text = text;
  }

  /** A problem without a repair. */
  void add(Span span, String message) {
    add(span, message, null);
  }

  /** A problem that goes away with the part itself. */
  void addRemovable(Span span, String message, String label) {
    add(span, message, replacing(span, label, ""));
  }

  void add(Span span, String message, @Nullable Repair repair) {
    if (problems.size() < MOST) {
      problems.add(new Problem(span, message, repair));
    } else {
      left++;
    }
  }

  /** The repair that puts {@code with} in place of a part. */
  Repair replacing(Span span, String label, String with) {
    String before = text.substring(0, span.start());
    String after = text.substring(span.end());
    if (with.isEmpty()) {
      return new Repair(label, (before.stripTrailing() + " " + after.stripLeading()).strip());
    }
    return new Repair(label, before + with + after);
  }

  /** Whether {@code before}, in whatever case, stands right before a part. */
  boolean follows(Span span, String before) {
    int length = before.length();
    return text.regionMatches(true, span.start() - length, before, 0, length);
  }

  /** The part as a message can quote it. */
  String quote(Span span) {
    return quote(span.of(text));
  }

  /** Text as a message can quote it: short, on one line, without control characters. */
  static String quote(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_QUOTE + 1)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .forEach(shown::appendCodePoint);
    if (shown.codePointCount(0, shown.length()) > LONGEST_QUOTE) {
      shown.setLength(shown.offsetByCodePoints(0, LONGEST_QUOTE));
      shown.append('…');
    }
    return shown.toString().strip();
  }

  /** A whole number with its thousands parted. */
  static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** All of them, in the order of the text. */
  List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(problems);
    all.sort(Comparator.comparingInt(problem -> problem.span().start()));
    if (left > 0) {
      Span end = new Span(text.length(), text.length());
      all.add(new Problem(end, number(left) + " more parts could not be understood.", null));
    }
    return all;
  }
}
