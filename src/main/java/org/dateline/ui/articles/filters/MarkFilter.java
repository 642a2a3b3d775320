package org.dateline.ui.articles.filters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.ui.articles.filters.FiltersState.Choice;

/**
 * Filters by a mark, which is a part of the query: what the notebook knows is typed, not chosen.
 */
final class MarkFilter {
  private MarkFilter() {}

  /** What a query does with a mark, written as {@code is:starred}. */
  static Choice choice(String query, String mark) {
    Matcher part = part(mark).matcher(query);
    return !part.find() ? Choice.NONE : part.group(1).isEmpty() ? Choice.INCLUDED : Choice.EXCLUDED;
  }

  /** A query with the mark included or left out; without it if that is what it did already. */
  static String toggle(String query, String mark, boolean exclude) {
    Choice now = choice(query, mark);
    String written = (exclude ? "-" : "") + mark;
    if (now == Choice.NONE) {
      // Before the words, so that the last one need still only begin so.
      boolean alternatives = QueryParser.parse(query).query() instanceof Query.Or;
      String rest = alternatives ? "(" + query.strip() + ")" : query.stripLeading();
      return rest.isEmpty() ? written + " " : written + " " + rest;
    }
    boolean same = (now == Choice.EXCLUDED) == exclude;
    String with = same ? "" : Matcher.quoteReplacement(written + " ");
    return part(mark).matcher(query).replaceFirst(with).stripLeading();
  }

  private static Pattern part(String mark) {
    return Pattern.compile(
        "(?<![^\\s])(-?)" + Pattern.quote(mark) + "(?:\\s+|$)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
