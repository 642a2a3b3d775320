package org.dateline.ui.context;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextOrder;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.context.ContextState.Found;
import org.dateline.ui.control.DateText;

/** How the screen of words in context puts things. */
final class ContextWords {
  private ContextWords() {}

  static String order(ContextOrder order) {
    return switch (order) {
      case DATE -> "Date";
      case LEFT -> "Words before";
      case RIGHT -> "Words after";
    };
  }

  static String sort(Sort sort) {
    return sort == Sort.OLDEST ? "Oldest first" : "Newest first";
  }

  static DateText date(ContextLine line) {
    return DateText.brief(line.date().edtf(), line.date().origin());
  }

  /** The date with a mark if it is not certain: "17 Dec 2015?". */
  static String marked(DateText date) {
    return switch (date.certainty()) {
      case STATED, UNDATED -> date.text();
      case INFERRED, UNCERTAIN -> date.text() + "?";
    };
  }

  /** What stands beside the number of lines. */
  static String rest(Found found) {
    long total = found.rows().size();
    String ordered =
        found.ordered() < total
            ? " · the first " + number(found.ordered()) + " by date are ordered"
            : "";
    return (total == 1 ? "line in " : "lines in ")
        + number(found.articles())
        + (found.articles() == 1 ? " article" : " articles")
        + ordered;
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Who published a line's article, and what it is called. */
  static String source(ContextLine line) {
    return Stream.of(line.source(), line.headline())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Where a line stands: headline, date with its certainty, source. */
  static String origin(ContextLine line) {
    DateText when = date(line);
    boolean undated = when.certainty() == DateText.Certainty.UNDATED;
    return Stream.of(
            line.headline(),
            undated ? when.text() : when.text() + ", " + when.certainty().word(),
            line.source())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A line for who can't see it. */
  static String spoken(ContextLine line) {
    return words(line, "", "") + ". " + origin(line);
  }

  /** Lines as text, each in one line of it: where it stands, and its words. */
  static String copied(List<ContextLine> lines) {
    return lines.stream()
        .map(line -> origin(line) + ": " + words(line, "[", "]") + "\n")
        .collect(Collectors.joining());
  }

  private static String words(ContextLine line, String open, String close) {
    return Stream.of(line.left(), open + line.keyword() + close, line.right())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
