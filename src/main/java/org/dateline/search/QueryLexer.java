package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.search.QueryToken.Kind;

/** Cuts what was typed into words, phrases, fields and operators. */
final class QueryLexer {
  private static final String QUOTES = "\"“”„‟«»＂";

  private final String text;
  private final int length;
  private final QueryProblems problems;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  /** Reads the first {@code length} characters of {@code text}. */
  QueryLexer(String text, int length, QueryProblems problems) {
    this.text = text;
    this.length = length;
    this.problems = problems;
  }

  /** All the pieces, in order. */
  List<QueryToken> tokens() {
    explainControls();
    while (at < length) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (c == '(') {
        add(Kind.OPEN, at + 1);
      } else if (c == ')') {
        add(Kind.CLOSE, at + 1);
      } else if (isQuote(c)) {
        phrase();
      } else if (c == '-' && isFollowed(at)) {
        add(Kind.NOT, at + 1);
      } else if (!field()) {
        word();
      }
    }
    return tokens;
  }

  /** Says once that there are control characters: nobody sees them in what was typed. */
  private void explainControls() {
    int first = 0;
    while (first < length && !isControl(text.charAt(first))) {
      first++;
    }
    if (first == length) {
      return;
    }
    int end = first;
    while (end < length && isControl(text.charAt(end))) {
      end++;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int i = first; i < clean.length(); i++) {
      if (isControl(clean.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    problems.add(
        new Span(first, end),
        "A control character stands here; it is read as a blank.",
        new Repair("Use blanks", clean.toString()));
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private void phrase() {
    int close = at + 1;
    while (close < length && !isQuote(text.charAt(close))) {
      close++;
    }
    if (close == length) {
      unclosedPhrase();
      return;
    }
    int end = close + 1;
    if (end < length && text.charAt(end) == '~') {
      end++;
      while (end < length && isDigit(text.charAt(end))) {
        end++;
      }
    }
    String words = text.substring(at + 1, close);
    String suffix = text.substring(close + 1, end);
    tokens.add(new QueryToken(Kind.PHRASE, new Span(at, end), words, suffix));
    at = end;
  }

  /** Ends it where it was most likely meant to end: before the next field, or with the text. */
  private void unclosedPhrase() {
    int end = at + 1;
    while (end < length && !(isSpace(text.charAt(end)) && fieldEnd(end + 1) > 0)) {
      end++;
    }
    while (end > at + 1 && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ')')) {
      end--;
    }
    Span quote = new Span(at, at + 1);
    String message = text.charAt(at) + " is never closed.";
    String words = text.substring(at + 1, end);
    if (words.isBlank()) {
      problems.addRemovable(quote, message, "Remove it");
    } else {
      String last = words.substring(lastSpace(words) + 1);
      String closed = text.substring(0, end) + "\"" + text.substring(end);
      problems.add(
          quote, message, new Repair("Close it after " + QueryProblems.quote(last), closed));
      tokens.add(QueryToken.of(Kind.PHRASE, at, end, words));
    }
    at = end;
  }

  private static int lastSpace(String words) {
    int i = words.length() - 1;
    while (i >= 0 && !isSpace(words.charAt(i))) {
      i--;
    }
    return i;
  }

  /**
   * Reads a field's name with its colon, if there is one here; a name that is none is left aside.
   */
  private boolean field() {
    int colon = fieldEnd(at) - 1;
    if (colon > 0) {
      String name = text.substring(at, colon);
      QueryField known = QueryField.named(name).orElseThrow();
      tokens.add(QueryToken.of(Kind.FIELD, at, colon + 1, known.word()));
      at = colon + 1;
      return true;
    }
    colon = nameEnd(at);
    boolean plain =
        colon < at + 2
            || colon >= length
            || text.charAt(colon) != ':'
            || !isFollowed(colon)
            || text.charAt(colon + 1) == '/'; // an address: https://…
    if (plain) {
      return false;
    }
    String name = text.substring(at, colon);
    Span span = new Span(at, colon + 1);
    Optional<QueryField> meant = QueryField.meantBy(name);
    String instead = meant.map(field -> field.word() + ":").orElse(name + " ");
    String label = meant.isPresent() ? "Use " + instead : "Search for the words";
    problems.add(
        span,
        QueryProblems.quote(name) + ": is not a field; what follows it is searched for.",
        problems.replacing(span, label, instead));
    at = colon + 1;
    return true;
  }

  /** Where a known field's name with its colon ends that begins at {@code start}, or 0. */
  private int fieldEnd(int start) {
    int colon = nameEnd(start);
    boolean known =
        colon < length
            && colon - start < 20
            && text.charAt(colon) == ':'
            && QueryField.named(text.substring(start, colon)).isPresent();
    return known ? colon + 1 : 0;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < length && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word() {
    int end = at;
    while (end < length && !endsWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    add(
        switch (word) {
          case "OR" -> Kind.OR;
          case "AND" -> Kind.AND;
          case "NOT" -> Kind.NOT;
          default -> Kind.WORD;
        },
        end);
  }

  private void add(Kind kind, int end) {
    tokens.add(QueryToken.of(kind, at, end, text.substring(at, end)));
    at = end;
  }

  /** Whether something stands right behind {@code index} that it can belong to. */
  private boolean isFollowed(int index) {
    return index + 1 < length && !isSpace(text.charAt(index + 1)) && text.charAt(index + 1) != ')';
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space of every kind, and control characters, which nobody types on purpose. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
