package org.dateline.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.search.QueryToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes every opening parenthesis have a closing one, and none lie deeper than {@link #DEEPEST}, so
 * that what comes after may recurse. Works without recursion itself.
 */
final class QueryBalance {
  /** Nobody nests deeper by hand, and every stack holds this. */
  static final int DEEPEST = 32;

  /** So many single parentheses are told one by one, more of them together. */
  private static final int TOLD_SINGLY = 3;

  private static final int NONE = -1;

  private final String text;
  private final List<QueryToken> tokens;
  private final QueryProblems problems;

  /** For each token: its partner, if it is a parenthesis that has one. */
  private final int[] partner;

  private final boolean[] dropped;

  /** For each gap after a token: how many parentheses to close there. */
  private final int[] closeAfter;

  QueryBalance(String text, List<QueryToken> tokens, QueryProblems problems) {
    this.text = text;
    this.tokens = tokens;
    this.problems = problems;
    this.partner = new int[tokens.size()];
    this.dropped = new boolean[tokens.size()];
    this.closeAfter = new int[tokens.size()];
    Arrays.fill(partner, NONE);
  }

  /** The tokens with their parentheses in order. */
  List<QueryToken> balanced() {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> stray = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (kind(i) == Kind.OPEN) {
        open.push(i);
      } else if (kind(i) == Kind.CLOSE) {
        if (open.isEmpty()) {
          stray.add(i);
        } else {
          int opening = open.pop();
          partner[opening] = i;
          partner[i] = opening;
        }
      }
    }
    dropStray(stray);
    closeOpen(List.copyOf(open));
    return flattened();
  }

  private void dropStray(List<Integer> stray) {
    stray.forEach(i -> dropped[i] = true);
    if (stray.size() > TOLD_SINGLY) {
      problems.add(
          across(stray.getFirst(), stray.getLast()),
          QueryProblems.number(stray.size()) + " closing parentheses have no ( before them.",
          new Repair("Remove them", without(stray)));
      return;
    }
    for (int i : stray) {
      problems.addRemovable(tokens.get(i).span(), ") has no ( before it.", "Remove it");
    }
  }

  private String without(List<Integer> removed) {
    StringBuilder left = new StringBuilder(text);
    for (int i : removed) {
      left.setCharAt(tokens.get(i).span().start(), ' ');
    }
    return left.toString().strip();
  }

  /** Closes what is open, innermost first. */
  private void closeOpen(List<Integer> open) {
    if (open.size() > TOLD_SINGLY) {
      closeAfter[tokens.size() - 1] += open.size();
      int outermost = open.getLast();
      int innermost = open.getFirst();
      problems.add(
          new Span(tokens.get(outermost).span().start(), tokens.get(innermost).span().end()),
          QueryProblems.number(open.size()) + " parentheses are never closed.",
          new Repair("Close them at the end", text.stripTrailing() + ")".repeat(open.size())));
      return;
    }
    for (int i : open) {
      int last = lastInside(i);
      closeAfter[last]++;
      partner[i] = last;
      problems.add(tokens.get(i).span(), "( is never closed.", closing(i, last));
    }
  }

  /** The token behind which an open parenthesis was most likely meant to close. */
  private int lastInside(int opening) {
    boolean something = false;
    int i = opening + 1;
    while (i < tokens.size()) {
      boolean operatorBefore = !tokens.get(i - 1).beginsPart() && kind(i - 1) != Kind.CLOSE;
      boolean negated = kind(i - 1) == Kind.NOT;
      if (kind(i) == Kind.FIELD && something && !operatorBefore && !negated) {
        return i - 1;
      }
      something |= kind(i) == Kind.WORD || kind(i) == Kind.PHRASE;
      i = kind(i) == Kind.OPEN && partner[i] > i ? partner[i] + 1 : i + 1;
    }
    return tokens.size() - 1;
  }

  private Repair closing(int opening, int last) {
    Span end = tokens.get(last).span();
    if (last == opening) {
      return problems.replacing(end, "Remove it", "");
    }
    return new Repair(
        "Close it after " + problems.quote(end),
        text.substring(0, end.end()) + ")" + text.substring(end.end()));
  }

  /** Leaves out what was dropped and what lies too deep, and puts in what was missing. */
  private List<QueryToken> flattened() {
    List<QueryToken> result = new ArrayList<>(tokens.size());
    int depth = 0;
    @Nullable Span tooDeep = null;
    for (int i = 0; i < tokens.size(); i++) {
      QueryToken token = tokens.get(i);
      boolean kept = !dropped[i];
      if (kept && token.kind() == Kind.OPEN) {
        kept = depth < DEEPEST;
        tooDeep = kept || tooDeep != null ? tooDeep : token.span();
        depth++;
      } else if (kept && token.kind() == Kind.CLOSE) {
        depth--;
        kept = depth < DEEPEST;
      }
      if (kept) {
        result.add(token);
      }
      for (int k = closeAfter[i]; k > 0; k--) {
        depth--;
        if (depth < DEEPEST) {
          int end = token.span().end();
          result.add(QueryToken.of(Kind.CLOSE, end, end, ""));
        }
      }
    }
    if (tooDeep != null) {
      problems.add(
          tooDeep,
          "Parentheses can be " + DEEPEST + " deep: those inside are read as if not there.");
    }
    return result;
  }

  private Kind kind(int i) {
    return tokens.get(i).kind();
  }

  private Span across(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
