package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of one article agree: a word that is part of somebody's full name is that person
 * where it stands alone, and what is clearly one kind of thing in most places is that kind of thing
 * in all.
 */
final class Consistency {
  private static final double BY_NAME = 0.6;
  private static final double MOST = 0.65;
  private static final int OFTEN = 2;
  private static final int SHORTEST = 2;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Set<String> partsOfPeople = new HashSet<>();
  private final Map<String, double[]> votes = new HashMap<>();

  Consistency(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The names of {@code found}, which are in order, and those that follow from them. */
  List<Found> of(List<Found> found) {
    int at = 0;
    for (Found name : found) {
      while (tokens.starts()[at] < name.span().start()) {
        at++;
      }
      int end = at + 1;
      while (end < tokens.size() && tokens.ends()[end] <= name.span().end()) {
        end++;
      }
      if (end - at == 1) {
        double[] sums =
            votes.computeIfAbsent(tokens.word(at), _ -> new double[Kind.values().length + 1]);
        sums[index(name.kind())] += name.confidence();
        sums[Kind.values().length]++;
      } else if (name.kind() == Kind.PERSON) {
        for (int i = at; i < end; i++) {
          if (canStandAlone(i)) {
            partsOfPeople.add(tokens.word(i));
          }
        }
      }
    }
    List<Found> all = new ArrayList<>(found.size());
    at = 0;
    for (Found name : found) {
      at = untagged(at, name.span().start(), all);
      boolean lone = tokens.ends()[at] == name.span().end();
      all.add(lone ? voted(name, tokens.word(at)) : name);
      while (at < tokens.size() && tokens.ends()[at] <= name.span().end()) {
        at++;
      }
    }
    untagged(at, Integer.MAX_VALUE, all);
    return all;
  }

  private boolean canStandAlone(int token) {
    String word = tokens.word(token);
    return tokens.length(token) >= SHORTEST
        && tokens.capitalised(token)
        && word.indexOf('.') < 0
        && !lexicon.isTitle(word)
        && !lexicon.isSuffix(word)
        && !lexicon.isCalendar(word);
  }

  private Found voted(Found name, String word) {
    Kind kind = partsOfPeople.contains(word) ? null : clearKind(word);
    return kind == null || kind == name.kind()
        ? name
        : new Found(kind, name.span(), name.titled(), name.confidence());
  }

  /** Adds the names between a token and an offset; returns the first token from there on. */
  private int untagged(int from, int offset, List<Found> all) {
    int at = from;
    while (at < tokens.size() && tokens.starts()[at] < offset) {
      if (tokens.capitalised(at) && isLone(at)) {
        String word = tokens.word(at);
        Kind kind = partsOfPeople.contains(word) ? Kind.PERSON : clearKind(word);
        if (kind != null) {
          Span span = new Span(tokens.starts()[at], tokens.ends()[at]);
          all.add(new Found(kind, span, false, BY_NAME));
        }
      }
      at++;
    }
    return at;
  }

  /** Whether no capital stands beside it, and its own says something. */
  private boolean isLone(int token) {
    boolean initial = tokens.sentenceStarts()[token] || !tokens.wordLike(token - 1);
    boolean ordinary = initial && lexicon.isCommon(tokens.word(token));
    boolean before = !tokens.sentenceStarts()[token] && tokens.capitalised(token - 1);
    boolean after = tokens.continues(token + 1) && tokens.capitalised(token + 1);
    return !ordinary && !before && !after && !tokens.titleCase()[token];
  }

  private @Nullable Kind clearKind(String word) {
    double[] sums = votes.get(word);
    if (sums == null || sums[Kind.values().length] < OFTEN) {
      return null;
    }
    double all = 0;
    for (Kind kind : Kind.values()) {
      all += sums[index(kind)];
    }
    for (Kind kind : Kind.values()) {
      if (sums[index(kind)] >= MOST * all) {
        return kind;
      }
    }
    return null;
  }

  private static int index(Kind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANISATION -> 2;
      case OTHER -> 3;
    };
  }
}
