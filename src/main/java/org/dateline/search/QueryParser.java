package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Mark;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's query language: what was typed becomes a {@link Query}.
 *
 * <table>
 * <caption>The language</caption>
 * <tr><td>{@code naval drills}</td><td>both words, in any inflection</td></tr>
 * <tr><td>{@code "naval drills"}</td><td>these words as written, one after the other</td></tr>
 * <tr><td>{@code "nato troops"~5}</td><td>these words, at most 5 moves apart</td></tr>
 * <tr><td>{@code troops OR soldiers}</td><td>either; binds less than words side by side</td></tr>
 * <tr><td>{@code NOT drills}, {@code -drills}</td><td>without</td></tr>
 * <tr><td>{@code (troops OR soldiers) baltic}</td><td>parentheses group</td></tr>
 * <tr><td>{@code zelensk*}</td><td>words that begin so</td></tr>
 * <tr><td>{@code zelensky~}, {@code zelensky~1}</td><td>words a letter or two away</td></tr>
 * <tr><td>{@code headline:}, {@code person:}, {@code place:}, {@code source:}</td>
 * <td>before a word, a phrase or a group: only there; {@code person:*} is anybody</td></tr>
 * <tr><td>{@code person:zelenskyy}, {@code place:kiev}, {@code speaker:}</td>
 * <td>whoever and whatever is meant, in any known spelling; a phrase, {@code person:"Zelenskyy"}, is
 * looked for as it is written</td></tr>
 * <tr><td>{@code year:2014}, {@code year:2014..2016}, {@code date:2014-08..}</td>
 * <td>articles that may be from these days</td></tr>
 * <tr><td>{@code is:starred}, {@code is:read}, {@code is:unread}, {@code has:note}, {@code
 * has:tag}, {@code tag:minsk}</td><td>articles that you marked so</td></tr>
 * <tr><td>{@code zelensk} while it is typed</td><td>the word, or words that begin so</td></tr>
 * <tr><td>{@code *}, or nothing</td><td>every article</td></tr>
 * </table>
 */
public final class QueryParser {
  /** Longer text is cut: a page that was pasted, not a query. */
  static final int LONGEST = 10_000;

  /** A single letter begins too many words to be of use. */
  private static final int SHORTEST_PREFIX = 2;

  private QueryParser() {}

  /** Parses what was typed; never fails: what can't be understood is a problem of the answer. */
  public static ParsedQuery parse(String text) {
    ParsedQuery parsed = parseOnce(text);
    if (parsed.problems().isEmpty()) {
      return parsed;
    }
    List<Problem> problems = parsed.problems().stream().map(p -> checked(p, parsed)).toList();
    return new ParsedQuery(text, parsed.query(), problems, parsed.marks());
  }

  /**
   * Parses what is being typed: where it ends in a word, the word may also be the beginning of one
   * that is still to be typed. A blank behind it ends it.
   */
  public static ParsedQuery parseUnfinished(String text) {
    ParsedQuery whole = parse(text);
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
      return whole;
    }
    ParsedQuery open = parseOnce(text + '*');
    if (open.problems().size() != whole.problems().size()) {
      return whole; // a star would be a mistake here: the text does not end in a word
    }
    Query query = either(whole.query(), open.query());
    return new ParsedQuery(text, query, whole.problems(), whole.marks());
  }

  /** Puts both readings of the last word into the tree; elsewhere the two trees are the same. */
  private static Query either(Query whole, Query open) {
    if (whole instanceof Query.Word word && open instanceof Query.Prefix prefix) {
      boolean same = word.scope() == prefix.scope() && word.text().equals(prefix.text());
      boolean longEnough = word.text().codePointCount(0, word.text().length()) >= SHORTEST_PREFIX;
      return same && longEnough ? new Query.Or(List.of(word, prefix)) : whole;
    }
    return switch (whole) {
      case Query.And(List<Query> parts) when open instanceof Query.And(List<Query> others) ->
          new Query.And(lastEither(parts, others));
      case Query.Or(List<Query> parts) when open instanceof Query.Or(List<Query> others) ->
          new Query.Or(lastEither(parts, others));
      case Query.Not(Query part) when open instanceof Query.Not(Query other) ->
          new Query.Not(either(part, other));
      default -> whole;
    };
  }

  private static List<Query> lastEither(List<Query> parts, List<Query> others) {
    if (parts.size() != others.size()) {
      return parts;
    }
    List<Query> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
    all.add(either(parts.getLast(), others.getLast()));
    return all;
  }

  /** Takes a repair away that would not leave fewer problems. */
  private static Problem checked(Problem problem, ParsedQuery parsed) {
    Repair repair = problem.repair();
    if (repair == null || mends(repair, parsed)) {
      return problem;
    }
    return new Problem(problem.span(), problem.message(), null);
  }

  private static boolean mends(Repair repair, ParsedQuery parsed) {
    return repair.text().length() <= LONGEST
        && parseOnce(repair.text()).problems().size() < parsed.problems().size();
  }

  private static ParsedQuery parseOnce(String text) {
    QueryProblems problems = new QueryProblems(text);
    int length = text.length();
    if (length > LONGEST) {
      length = LONGEST;
      problems.add(
          new Span(length, text.length()),
          "A query can have "
              + QueryProblems.number(LONGEST)
              + " characters: the rest is left aside.");
    }
    List<QueryToken> tokens = new QueryLexer(text, length, problems).tokens();
    List<QueryToken> balanced = new QueryBalance(text, tokens, problems).balanced();
    Query query = new QueryGrammar(balanced, problems).query();
    return new ParsedQuery(text, query, problems.inOrder(), marks(tokens));
  }

  private static List<Mark> marks(List<QueryToken> tokens) {
    List<Mark> marks = new ArrayList<>();
    for (QueryToken token : tokens) {
      Mark.@Nullable Kind kind =
          switch (token.kind()) {
            case FIELD -> Mark.Kind.FIELD;
            case OPEN, CLOSE, AND, OR, NOT -> Mark.Kind.OPERATOR;
            case WORD, PHRASE -> null;
          };
      if (kind != null) {
        marks.add(new Mark(token.span(), kind));
      }
    }
    return marks;
  }
}
