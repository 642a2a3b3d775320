package org.dateline.extract.names;

import java.util.Arrays;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Parts words that join two names, or a name and a word, so that each can be recognised: at a
 * hyphen ("US-led", "Biden-Putin"), or where a blank was lost and the next sentence or teaser
 * begins ("KovalThe"). Names that have a hyphen or a capital of their own stay whole.
 */
final class HyphenSplitter {
  /** Before a capital inside a name stand fewer letters: "Mac", "De", "Van". */
  private static final int SHORTEST = 4;

  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  HyphenSplitter(People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The same tokens, with joined names parted at their first hyphen or lost blank. */
  Tokens split(Tokens tokens) {
    int[] cuts = new int[tokens.size()];
    int more = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int hyphen = hyphen(tokens, i);
      if (hyphen > 0 && joinsNames(tokens, i, hyphen)) {
        cuts[i] = hyphen;
        more++;
      } else if (hyphen == 0) {
        cuts[i] = lostBlank(tokens, i);
        more += cuts[i] > 0 ? 1 : 0;
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
        boolean blankLost = Character.isLetter(tokens.text().charAt(cuts[i]));
        starts[to] = blankLost ? cuts[i] : cuts[i] + 1;
        sentenceStarts[to] = blankLost;
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

  /**
   * Where a capital follows a small letter and what stands before it is a known surname or place; 0
   * if the whole word is a name (McDonald, DiCaprio) or nothing is known.
   */
  private int lostBlank(Tokens tokens, int token) {
    String text = tokens.text();
    int start = tokens.starts()[token];
    if (!tokens.capitalised(token)) {
      return 0;
    }
    for (int at = start + SHORTEST; at < tokens.ends()[token]; at++) {
      if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
        return isName(text.substring(start, at)) && !isKnown(tokens.word(token)) ? at : 0;
      }
    }
    return 0;
  }

  private boolean isName(String word) {
    return !people.withSurname(word).isEmpty()
        || PlaceRules.strength(gazetteer.named(word)) == PlaceRules.Strength.STRONG;
  }

  private boolean isKnown(String word) {
    return !people.withSurname(word).isEmpty()
        || gazetteer.knows(word, 0, word.length())
        || people.givenNames().contains(word)
        || lexicon.isListed(word)
        || lexicon.isOrganisationWord(word);
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
