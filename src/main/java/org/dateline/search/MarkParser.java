package org.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Repair;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code is:}, {@code has:} and {@code tag:}. */
final class MarkParser {
  /** What can be written, with its field. */
  private static final Map<String, Query> KNOWN =
      Map.of(
          "is:starred", marked(Mark.Kind.STARRED),
          "is:read", marked(Mark.Kind.READ),
          "is:unread", new Query.Not(marked(Mark.Kind.READ)),
          "has:note", marked(Mark.Kind.NOTED),
          "has:tag", marked(Mark.Kind.TAGGED));

  /** What people may write instead; tried as beginnings of what they wrote, in this order. */
  private static final List<Map.Entry<String, String>> MEANT =
      List.of(
          Map.entry("star", "is:starred"),
          Map.entry("fav", "is:starred"),
          Map.entry("flag", "is:starred"),
          Map.entry("unr", "is:unread"),
          Map.entry("new", "is:unread"),
          Map.entry("unseen", "is:unread"),
          Map.entry("read", "is:read"),
          Map.entry("seen", "is:read"),
          Map.entry("not", "has:note"),
          Map.entry("annot", "has:note"),
          Map.entry("comment", "has:note"),
          Map.entry("tag", "has:tag"),
          Map.entry("label", "has:tag"));

  private final QueryProblems problems;

  MarkParser(QueryProblems problems) {
    this.problems = problems;
  }

  /** The articles that bear the mark that {@code text} names, or null and a problem. */
  @Nullable Query parse(Span span, QueryField field, String text) {
    if (field == QueryField.TAG) {
      return tag(span, text);
    }
    String written = text.toLowerCase(Locale.ROOT);
    Query known = KNOWN.get(field.word() + ":" + written);
    if (known == null) {
      problems.add(
          span,
          QueryProblems.quote(text) + " can't stand here: write " + choices(field) + ".",
          repair(span, field, written));
    }
    return known;
  }

  private @Nullable Query tag(Span span, String text) {
    if (text.indexOf('*') >= 0 || Mark.Tag.key(text).isEmpty()) {
      String mended = Mark.Tag.clean(text.replace("*", ""));
      problems.add(
          span,
          "A tag is named in full; has:tag finds articles with any.",
          mended.isEmpty() || mended.indexOf(' ') >= 0
              ? null
              : problems.replacing(span, "Use " + QueryProblems.quote(mended), mended));
      return null;
    }
    return marked(new Mark.Tag(Mark.Tag.clean(text)));
  }

  private @Nullable Repair repair(Span span, QueryField field, String written) {
    for (Map.Entry<String, String> meant : MEANT) {
      if (written.startsWith(meant.getKey())) {
        String right = meant.getValue();
        // The field stands before the value, and is mended with it if it is the wrong one.
        String value = right.substring(right.indexOf(':') + 1);
        if (right.startsWith(field.word() + ":")) {
          return problems.replacing(span, "Use " + right, value);
        }
        return problems.follows(span, field.word() + ":")
            ? problems.replacing(
                new Span(span.start() - field.word().length() - 1, span.end()),
                "Use " + right,
                right)
            : null;
      }
    }
    return null;
  }

  private static String choices(QueryField field) {
    return field == QueryField.IS ? "is:starred, is:read or is:unread" : "has:note or has:tag";
  }

  private static Query marked(Mark mark) {
    return new Query.Marked(mark, null);
  }
}
