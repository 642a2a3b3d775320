package org.dateline.extract.names;

import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;

/** Decides whether capitalised words of one article are a person's name. */
final class PersonRules {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_SURNAME = 3;

  private final Tokens tokens;
  private final People people;
  private final Words words;
  private final Lexicon lexicon;

  PersonRules(Tokens tokens, Words words, People people, Lexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.people = people;
    this.lexicon = lexicon;
  }

  /** Whether a capitalised token is a word that the article or the language also writes small. */
  boolean isWord(int token) {
    Words.Facts facts = words.at(token);
    return facts.common() || facts.small();
  }

  /** The number of tokens from {@code start} on that are the full name of a known person; or 0. */
  int knownNameAt(int start, int end) {
    int last = Math.min(end, start + LONGEST_NAME);
    for (int stop = last; stop > start + 1; stop--) {
      boolean possible = !words.at(stop - 1).namesakes().isEmpty();
      if (possible && people.named(tokens.words(start, stop)).isPresent()) {
        return stop - start;
      }
    }
    return 0;
  }

  /**
   * The number of tokens from {@code start} on that are a person's name; 0 if they are none.
   *
   * @param titled whether a title or a role stands before
   */
  int nameAt(int start, int end, boolean titled) {
    if (end <= start || !couldBeName(start, titled)) {
      return 0;
    }
    int stop = start + 1;
    while (stop < end && stop - start < LONGEST_NAME && continuesName(stop, titled)) {
      stop++;
    }
    while (stop > start + 1 && isNoEnd(stop - 1)) {
      stop--;
    }
    if (stop - start == 1) {
      return isLoneName(start, titled) ? 1 : 0;
    }
    String first = tokens.word(start);
    boolean initial = isInitial(first) && tokens.length(stop - 1) > 2 && !isStrongPlace(start);
    boolean given = words.at(start).given() && !isStrongPlace(start);
    boolean sure = titled || given || initial || (isCued(start, stop) && !isStrongPlace(start));
    return sure ? stop - start : 0;
  }

  /** The words of a name without a suffix such as "Jr."; what a surname is taken from. */
  String surname(int start, int end) {
    int last = end;
    while (last > start + 1 && lexicon.isSuffix(tokens.word(last - 1))) {
      last--;
    }
    return tokens.word(last - 1);
  }

  private boolean couldBeName(int token, boolean titled) {
    Words.Facts facts = words.at(token);
    if (facts.common() || facts.demonym()) {
      return false;
    }
    boolean free = tokens.sentenceStarts()[token] || tokens.titleCase()[token];
    return titled || !facts.small() || !free || facts.given();
  }

  private boolean continuesName(int token, boolean titled) {
    String word = tokens.word(token);
    if (lexicon.isConnector(word) || lexicon.isSuffix(word)) {
      return true;
    }
    Words.Facts facts = words.at(token);
    boolean may = word.equals("May");
    return !lexicon.isTitle(word)
        && (may || !lexicon.isCalendar(word))
        && (may || !facts.common())
        && !facts.demonym()
        && lexicon.listedNameAt(tokens, token) == 0
        && !(tokens.titleCase()[token] && !titled && facts.small());
  }

  private boolean isLoneName(int token, boolean titled) {
    if (tokens.length(token) < SHORTEST_SURNAME || !Character.isLetter(tokens.first(token))) {
      return false;
    }
    String word = tokens.word(token);
    Words.Facts facts = words.at(token);
    if (titled) {
      boolean known = !facts.namesakes().isEmpty();
      return !facts.strongPlace()
          && !lexicon.isOrganisationWord(word)
          && (known || !facts.given())
          && !facts.small();
    }
    if (tokens.shouted(token) && !tokens.titleCase()[token]) {
      return false;
    }
    return facts.prominent()
        && !facts.given()
        && !facts.strongPlace()
        && !(tokens.sentenceStarts()[token] && facts.small());
  }

  private boolean isStrongPlace(int token) {
    return words.at(token).strongPlace();
  }

  /** Whether a name can't end in a token: a connector, or a lone initial. */
  private boolean isNoEnd(int token) {
    String word = tokens.word(token);
    return lexicon.isConnector(word) || (isInitial(word) && !lexicon.isSuffix(word));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1
        || (word.endsWith(".")
            && word.length() <= 4
            && (word.length() == 2 || word.charAt(1) == '.'));
  }

  /** Whether speech, an age, or an apposition beside the words says that they name a person. */
  private boolean isCued(int start, int stop) {
    if (isWord(start) && tokens.sentenceStarts()[start]) {
      return false;
    }
    if (!tokens.sentenceStarts()[start] && words.of(surname(start, stop)).prominent()) {
      return true;
    }
    if (tokens.continues(stop)) {
      String next = tokens.word(stop);
      if (lexicon.isSpeech(next)) {
        return !lexicon.isOrganisationWord(tokens.word(stop - 1));
      }
      if (tokens.is(stop, ',') && tokens.continues(stop + 1)) {
        String after = tokens.word(stop + 1);
        return after.equals("who") || Character.isDigit(after.charAt(0));
      }
    }
    return start > 0
        && !tokens.sentenceStarts()[start]
        && lexicon.isSpeech(tokens.word(start - 1))
        && !tokens.word(start - 1).equals("told");
  }
}
