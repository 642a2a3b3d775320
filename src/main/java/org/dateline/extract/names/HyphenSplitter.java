package org.dateline.extract.names;

import java.util.Arrays;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Parts hyphenated words that join two names, or a name and a word ("US-led", "Biden-Putin"), so
 * that each can be recognised; names that have a hyphen of their own stay whole.
 */
final class HyphenSplitter {
  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  HyphenSplitter(People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The same tokens, with joined names parted at their first hyphen. */
  Tokens split(Tokens tokens) {
    int[] cuts = new int[tokens.size()];
    int more = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int hyphen = hyphen(tokens, i);
      if (hyphen > 0 && joinsNames(tokens, i, hyphen)) {
        cuts[i] = hyphen;
        more++;
      }
    }
    return more == 0 ? tokens : split(tokens, cuts, tokens.size() + more);
  }

  private static Tokens split(Tokens tokens, int[] cuts, int size) {
    int[] starts = new int[size];
    int[] ends = new int[size];
    boolean[] sentenceStarts = new boolean[size];
    boolean[] titleCase = new boolean[size];
    int to = 0;
    for (int i = 0; i < tokens.size(); i++) {
      starts[to] = tokens.starts()[i];
      ends[to] = cuts[i] > 0 ? cuts[i] : tokens.ends()[i];
      sentenceStarts[to] = tokens.sentenceStarts()[i];
      titleCase[to] = tokens.titleCase()[i];
      to++;
      if (cuts[i] > 0) {
        starts[to] = cuts[i] + 1;
        ends[to] = tokens.ends()[i];
        titleCase[to] = tokens.titleCase()[i];
        to++;
      }
    }
    return new Tokens(
        tokens.text(),
        Arrays.copyOf(starts, to),
        Arrays.copyOf(ends, to),
        Arrays.copyOf(sentenceStarts, to),
        Arrays.copyOf(titleCase, to));
  }

  private static int hyphen(Tokens tokens, int token) {
    if (!tokens.capitalised(token)) {
      return 0;
    }
    for (int at = tokens.starts()[token] + 1; at < tokens.ends()[token] - 1; at++) {
      char c = tokens.text().charAt(at);
      if (c == '-' || c == '\u2010' || c == '\u2011') {
        return at;
      }
    }
    return 0;
  }

  private boolean joinsNames(Tokens tokens, int token, int hyphen) {
    String whole = tokens.word(token);
    String left = tokens.text().substring(tokens.starts()[token], hyphen);
    if (gazetteer.knows(whole, 0, whole.length())
        || people.givenNames().contains(whole)
        || lexicon.isListed(whole)) {
      return false;
    }
    boolean place = PlaceRules.strength(gazetteer.named(left)) == PlaceRules.Strength.STRONG;
    return (place && !people.givenNames().contains(left))
        || lexicon.isListed(left)
        || gazetteer.demonym(left).isPresent()
        || (!people.withSurname(left).isEmpty() && !people.givenNames().contains(left));
  }
}
