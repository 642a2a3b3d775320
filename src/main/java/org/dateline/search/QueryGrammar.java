package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.search.Query.Scope;
import org.dateline.search.QueryToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of balanced tokens: {@code NOT} binds closest, then words side by side, then
 * {@code OR}. A part that can't be understood is null here, and simply missing in what holds it.
 */
final class QueryGrammar {
  /** More words would make a search slow, and nobody types them. */
  static final int MOST_WORDS = 256;

  private static final int FARTHEST = 1000;

  /** Words that may stand in any order are tried in every order: not too many of them. */
  private static final int MOST_APART = 32;

  private static final Pattern FUZZY = Pattern.compile("(.+)~(\\d*)");

  /** From this length on, two letters may differ where no number is given. */
  private static final int LONG_WORD = 6;

  private final List<QueryToken> tokens;
  private final QueryProblems problems;
  private final PeriodParser periods;
  private final MarkParser marks;
  private int at;
  private int words;

  QueryGrammar(List<QueryToken> tokens, QueryProblems problems) {
    this.tokens = tokens;
    this.problems = problems;
    this.periods = new PeriodParser(problems);
    this.marks = new MarkParser(problems);
  }

  /** What was understood. */
  Query query() {
    Query query = alternatives(QueryField.NONE);
    return query == null ? new Query.Everything() : query;
  }

  private @Nullable Query alternatives(QueryField field) {
    List<Query> parts = new ArrayList<>();
    while (true) {
      int before = at;
      Query part = together(field);
      boolean something = at > before;
      if (part != null) {
        parts.add(part);
      }
      if (!isAt(Kind.OR)) {
        return joined(parts, Query.Or::new);
      }
      int first = at;
      while (isAt(Kind.OR)) {
        at++;
      }
      Span run = across(first, at - 1);
      if (!something) {
        problems.addRemovable(run, "OR has nothing before it.", "Remove OR");
      } else if (!beginsPart() && !isAt(Kind.AND)) {
        problems.addRemovable(run, "OR has nothing after it.", "Remove OR");
      } else if (at - first > 1) {
        problems.add(
            run, "OR has another OR after it.", problems.replacing(run, "Use one OR", "OR"));
      }
    }
  }

  private @Nullable Query together(QueryField field) {
    List<Query> parts = new ArrayList<>();
    boolean something = false;
    while (at < tokens.size() && !isAt(Kind.OR) && !isAt(Kind.CLOSE)) {
      if (isAt(Kind.AND)) {
        Span and = tokens.get(at).span();
        at++;
        if (!something) {
          problems.addRemovable(and, "AND has nothing before it.", "Remove AND");
        } else if (!beginsPart()) {
          problems.addRemovable(and, "AND has nothing after it.", "Remove AND");
        }
        continue;
      }
      something = true;
      Query part = negated(field);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.size() > 1) {
      parts.removeIf(Query.Everything.class::isInstance);
      if (parts.isEmpty()) {
        return new Query.Everything();
      }
    }
    return joined(parts, Query.And::new);
  }

  private @Nullable Query negated(QueryField field) {
    int first = at;
    while (isAt(Kind.NOT)) {
      at++;
    }
    if (at > first && !beginsPart()) {
      Span run = across(first, at - 1);
      problems.addRemovable(
          run, problems.quote(run) + " has nothing after it.", "Remove " + problems.quote(run));
      return null;
    }
    boolean negative = (at - first) % 2 == 1;
    Query part = part(field);
    return part != null && negative ? new Query.Not(part) : part;
  }

  private @Nullable Query part(QueryField field) {
    QueryToken token = tokens.get(at++);
    return switch (token.kind()) {
      case OPEN -> group(token, field);
      case FIELD -> inField(token);
      case WORD -> counted(token) ? word(token, field) : null;
      case PHRASE -> counted(token) ? phrase(token, field) : null;
      case CLOSE, AND, OR, NOT -> throw new IllegalStateException("no part: " + token);
    };
  }

  private @Nullable Query group(QueryToken open, QueryField field) {
    int first = at;
    Query inside = alternatives(field);
    QueryToken close = tokens.get(at++);
    if (at - 1 == first && close.span().length() > 0) {
      problems.addRemovable(
          new Span(open.span().start(), close.span().end()),
          "There is nothing between ( and ).",
          "Remove them");
    }
    return inside;
  }

  private @Nullable Query inField(QueryToken token) {
    QueryField field = QueryField.named(token.text()).orElseThrow();
    if (!beginsPart() || isAt(Kind.FIELD)) {
      problems.addRemovable(
          token.span(), token.text() + ": has nothing after it.", "Remove " + token.text() + ":");
      return null;
    }
    return negated(field);
  }

  /** Counts a word; from the first one too many on, all are left aside. */
  private boolean counted(QueryToken token) {
    words++;
    if (words == MOST_WORDS + 1) {
      problems.add(
          new Span(token.span().start(), tokens.getLast().span().end()),
          "A query can have " + MOST_WORDS + " words: from here on they are left aside.");
    }
    return words <= MOST_WORDS;
  }

  private @Nullable Query phrase(QueryToken token, QueryField field) {
    String text = token.text().strip();
    if (text.isEmpty()) {
      problems.addRemovable(
          token.span(), "There is nothing between the quotes.", "Remove the quotes");
      return null;
    }
    Scope scope = field.scope();
    if (scope == null) {
      return notInText(token, field, text);
    }
    return isWord(token, text) ? new Query.Phrase(scope, text, slop(token, text)) : null;
  }

  private @Nullable Query notInText(QueryToken token, QueryField field, String text) {
    return field.kind() == QueryField.Kind.MARK
        ? marks.parse(token.span(), field, text)
        : periods.parse(token.span(), text);
  }

  private int slop(QueryToken token, String text) {
    String suffix = token.suffix();
    if (suffix.isEmpty()) {
      return 0;
    }
    Span span = new Span(token.span().end() - suffix.length(), token.span().end());
    if (text.split("[^\\p{L}\\p{N}]+", MOST_APART + 2).length > MOST_APART) {
      problems.addRemovable(
          span,
          "With ~ a phrase can have " + MOST_APART + " words: this one is taken as it stands.",
          "Remove " + QueryProblems.quote(suffix));
      return 0;
    }
    if (suffix.equals("~")) {
      problems.add(
          span,
          "~ after a phrase needs a number: how far apart its words may be.",
          problems.replacing(span, "Use ~5", "~5"));
      return 0;
    }
    if (suffix.length() > 5 || Integer.parseInt(suffix.substring(1)) > FARTHEST) {
      problems.add(
          span,
          "Words of a phrase can be " + QueryProblems.number(FARTHEST) + " apart at most.",
          problems.replacing(span, "Use ~" + FARTHEST, "~" + FARTHEST));
      return FARTHEST;
    }
    return Integer.parseInt(suffix.substring(1));
  }

  private @Nullable Query word(QueryToken token, QueryField field) {
    String text = token.text();
    Scope scope = field.scope();
    if (scope == null) {
      return notInText(token, field, text);
    }
    if (text.chars().allMatch(c -> c == '*')) {
      return scope == Scope.TEXT ? new Query.Everything() : new Query.Prefix(scope, "");
    }
    if (!isWord(token, text)) {
      return null;
    }
    Matcher fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches()) {
      return fuzzy(token, scope, fuzzy.group(1), fuzzy.group(2));
    }
    int star = text.indexOf('*');
    if (star < 0) {
      return new Query.Word(scope, text);
    }
    if (star == text.length() - 1) {
      return new Query.Prefix(scope, text.substring(0, star));
    }
    String bare = text.replace("*", "");
    String mended = star == 0 ? bare : text.substring(0, star + 1);
    problems.add(
        token.span(),
        "* can only stand at the end of a word.",
        problems.replacing(token.span(), "Use " + QueryProblems.quote(mended), mended));
    return new Query.Word(scope, bare);
  }

  private Query fuzzy(QueryToken token, Scope scope, String word, String number) {
    boolean longWord = word.codePointCount(0, word.length()) >= LONG_WORD;
    return switch (number) {
      case "" -> new Query.Fuzzy(scope, word, longWord ? 2 : 1);
      case "1" -> new Query.Fuzzy(scope, word, 1);
      case "2" -> new Query.Fuzzy(scope, word, 2);
      default -> {
        problems.add(
            token.span(),
            "~ can be followed by 1 or 2: so many letters may differ.",
            problems.replacing(
                token.span(), "Use " + QueryProblems.quote(word + "~2"), word + "~2"));
        yield new Query.Fuzzy(scope, word, 2);
      }
    };
  }

  /** Whether there is anything in it to look for. */
  private boolean isWord(QueryToken token, String text) {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return true;
    }
    problems.addRemovable(
        token.span(),
        problems.quote(token.span()) + " has no letter or digit to look for.",
        "Remove it");
    return false;
  }

  private static @Nullable Query joined(List<Query> all, Function<List<Query>, Query> join) {
    List<Query> parts = all.stream().distinct().toList();
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> join.apply(parts);
    };
  }

  private boolean isAt(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private boolean beginsPart() {
    return at < tokens.size() && tokens.get(at).beginsPart();
  }

  private Span across(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
