package org.dateline.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/** Decides whether capitalised words of one article are a person's name. */
final class PersonRules {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_SURNAME = 3;

  private final Tokens tokens;
  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Set<String> smallWords = new HashSet<>();

  PersonRules(Tokens tokens, People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.tokens = tokens;
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isLowerCase(tokens.first(i))) {
        smallWords.add(tokens.word(i));
      }
    }
  }

  /** Whether a capitalised token is a word that the article or the language also writes small. */
  boolean isWord(int token) {
    String word = tokens.word(token);
    return lexicon.isCommon(word) || smallWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The number of tokens from {@code start} on that are the full name of a known person; or 0. */
  int knownNameAt(int start, int end) {
    int last = Math.min(end, start + LONGEST_NAME);
    for (int stop = last; stop > start + 1; stop--) {
      if (people.named(tokens.words(start, stop)).isPresent()) {
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
    while (stop > start + 1 && lexicon.isConnector(tokens.word(stop - 1))) {
      stop--;
    }
    if (stop - start == 1) {
      return isLoneName(start, titled) ? 1 : 0;
    }
    String first = tokens.word(start);
    boolean initial = isInitial(first) && tokens.length(stop - 1) > 2 && !isStrongPlace(start);
    boolean given = people.givenNames().contains(first) && !isStrongPlace(start);
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
    String word = tokens.word(token);
    if (lexicon.isCommon(word) || gazetteer.demonym(word).isPresent()) {
      return false;
    }
    boolean ordinary = smallWords.contains(word.toLowerCase(Locale.ROOT));
    boolean free = tokens.sentenceStarts()[token] || tokens.titleCase()[token];
    return titled || !ordinary || !free || people.givenNames().contains(word);
  }

  private boolean continuesName(int token, boolean titled) {
    String word = tokens.word(token);
    if (lexicon.isConnector(word) || lexicon.isSuffix(word)) {
      return true;
    }
    boolean may = word.equals("May");
    return !lexicon.isTitle(word)
        && (may || !lexicon.isCalendar(word))
        && (may || !lexicon.isCommon(word))
        && gazetteer.demonym(word).isEmpty()
        && lexicon.listedNameAt(tokens, token) == 0
        && !(tokens.titleCase()[token]
            && !titled
            && smallWords.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean isLoneName(int token, boolean titled) {
    if (tokens.length(token) < SHORTEST_SURNAME || !Character.isLetter(tokens.first(token))) {
      return false;
    }
    String word = tokens.word(token);
    if (titled) {
      boolean known = !people.withSurname(word).isEmpty();
      return !isStrongPlace(token)
          && !lexicon.isOrganisationWord(word)
          && (known || !people.givenNames().contains(word))
          && !smallWords.contains(word.toLowerCase(Locale.ROOT));
    }
    if (tokens.shouted(token) && !tokens.titleCase()[token]) {
      return false;
    }
    return isProminent(people.withSurname(word))
        && !people.givenNames().contains(word)
        && !isStrongPlace(token)
        && !(tokens.sentenceStarts()[token] && smallWords.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean isStrongPlace(int token) {
    return PlaceRules.strength(gazetteer.named(tokens.word(token))) == PlaceRules.Strength.STRONG;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1
        || (word.endsWith(".")
            && word.length() <= 4
            && (word.length() == 2 || word.charAt(1) == '.'));
  }

  private static boolean isProminent(List<KnownPerson> namesakes) {
    return namesakes.stream().anyMatch(person -> !person.offices().isEmpty());
  }

  /** Whether speech, an age, or an apposition beside the words says that they name a person. */
  private boolean isCued(int start, int stop) {
    if (isWord(start) && tokens.sentenceStarts()[start]) {
      return false;
    }
    if (!tokens.sentenceStarts()[start] && isProminent(people.withSurname(surname(start, stop)))) {
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
