package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Recognises names by capital letters, word lists, titles and the words around them. Goes through
 * the text twice: the second time it knows the surnames of the people named in full.
 */
final class RuleRecogniser implements Recogniser {
  /** The share of names that the rules find that are right, on news they were not made for. */
  private static final double RULED = 0.7;

  /** No organisation's name has more tokens; a line of capitals may have any number. */
  private static final int LONGEST = 20;

  private final People people;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final KnownWords known;

  RuleRecogniser(People people, Gazetteer gazetteer, Lexicon lexicon) {
    this.people = people;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.known = new KnownWords(people, gazetteer, lexicon);
  }

  @Override
  public List<Found> recognise(Tokens tokens) {
    return new Pass(tokens).run();
  }

  /** One article's way through the rules. */
  private final class Pass {
    private final Tokens tokens;
    private final Words words;
    private final PersonRules persons;
    private final PlaceRules placeRules;
    private final Set<String> countries;
    private final @Nullable Kind[] kinds;
    private final int[] lengths;
    private final boolean[] titles;
    private final boolean[] taken;

    Pass(Tokens tokens) {
      this.tokens = tokens;
      this.words = new Words(tokens, known);
      this.persons = new PersonRules(tokens, words, people, lexicon);
      this.placeRules = new PlaceRules(tokens, words, gazetteer, lexicon);
      this.countries = placeRules.countries();
      this.kinds = new Kind[tokens.size()];
      this.lengths = new int[tokens.size()];
      this.titles = new boolean[tokens.size()];
      this.taken = new boolean[tokens.size()];
    }

    List<Found> run() {
      int at = 0;
      while (at < tokens.size()) {
        at = tokens.capitalised(at) ? run(at, runEnd(at)) : at + 1;
      }
      findSurnames();
      List<Found> found = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (kinds[i] != null) {
          Span span = new Span(tokens.starts()[i], tokens.ends()[i + lengths[i] - 1]);
          found.add(new Found(kinds[i], span, titles[i], RULED));
        }
      }
      return found;
    }

    /**
     * Where the capitalised words that begin at {@code start} end; "de", "von" may stand among
     * them.
     */
    private int runEnd(int start) {
      int end = start + 1;
      while (tokens.continues(end) && !tokens.hyphenated(end)) {
        int next = end;
        while (lexicon.isConnector(tokens.word(next)) && tokens.continues(next + 1)) {
          next++;
        }
        if (!tokens.capitalised(next)) {
          break;
        }
        end = next + 1;
      }
      return end;
    }

    /** Looks for names in the run from {@code start} to {@code end}; returns where to go on. */
    private int run(int start, int end) {
      boolean titled = roleBefore(start);
      int at = start;
      while (at < end) {
        int length = lexicon.listedNameAt(tokens, at);
        if (length > 0) {
          length = withOrganisationWords(at, length);
          at = take(Kind.ORGANISATION, at, length, false);
          titled = false;
          continue;
        }
        int person = persons.knownNameAt(at, end);
        if (person > 0) {
          at = take(Kind.PERSON, at, person, titled);
          titled = false;
          continue;
        }
        length = placeRules.longNameAt(at);
        if (length > 0) {
          at = take(Kind.PLACE, at, length, false);
          titled = false;
          continue;
        }
        String word = tokens.word(at);
        if (words.at(at).demonym() || (lexicon.isCalendar(word) && !titled)) {
          at++;
          continue;
        }
        int organisation = organisationEnd(at, end);
        if (organisation > at && !(titled && persons.nameAt(at, end, true) > 1)) {
          at = organisation(at, organisation);
          titled = false;
          continue;
        }
        if (lexicon.isTitle(word)) {
          titled = true;
          at++;
          continue;
        }
        person = persons.nameAt(at, end, titled);
        if (person > 1 || (person == 1 && !placeRules.isPlace(at, countries))) {
          at = take(Kind.PERSON, at, person, titled);
        } else if (placeRules.isPlace(at, countries)) {
          at = take(Kind.PLACE, at, 1, false);
        } else {
          at++;
        }
        titled = false;
      }
      return Math.max(at, end);
    }

    private boolean roleBefore(int start) {
      if (start == 0 || tokens.sentenceStarts()[start]) {
        return false;
      }
      String before = tokens.word(start - 1);
      return lexicon.isRole(before) && !tokens.capitalised(start - 1);
    }

    /** A country that only lends its name to an office or ministry is a place all the same. */
    private int organisation(int start, int end) {
      boolean country =
          tokens.length(start) <= 4
              && tokens.shouted(start)
              && placeRules.isPlace(start, countries);
      if (country) {
        take(Kind.PLACE, start, 1, false);
        return end - start > 1 ? take(Kind.ORGANISATION, start + 1, end - start - 1, false) : end;
      }
      return take(Kind.ORGANISATION, start, end - start, false);
    }

    /**
     * The end of an organisation's name that begins at {@code start}; {@code start} if there is
     * none.
     */
    private int organisationEnd(int start, int end) {
      int last = start;
      int most = Math.min(end, start + LONGEST);
      for (int i = start; i < most; i++) {
        String word = tokens.word(i);
        if (i > start && (lexicon.isOrganisationWord(word) && !lexicon.isCommon(word))) {
          last = i + 1;
        } else if (i > start && stopsOrganisation(i, word, last > start)) {
          break;
        }
      }
      boolean person = tokens.titleCase()[start] && persons.nameAt(start, last - 1, false) > 1;
      return person ? start : last;
    }

    private boolean stopsOrganisation(int token, String word, boolean complete) {
      return (tokens.titleCase()[token] && persons.isWord(token))
          || (complete && lexicon.isTitle(word) && !lexicon.isOrganisationWord(word))
          || lexicon.listedNameAt(tokens, token) > 0;
    }

    private int withOrganisationWords(int start, int length) {
      int end = start + length;
      while (tokens.continues(end)
          && tokens.capitalised(end)
          && !tokens.titleCase()[end]
          && lexicon.isOrganisationWord(tokens.word(end))) {
        end++;
      }
      return end - start;
    }

    /** Takes lone surnames of people whose full names were found, wherever they stand. */
    private void findSurnames() {
      Set<String> surnames = new HashSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (kinds[i] == Kind.PERSON && lengths[i] > 1) {
          surnames.add(people.givenNames().surnameKey(persons.surname(i, i + lengths[i])));
        }
      }
      for (int i = 0; i < tokens.size(); i++) {
        boolean lone = !taken[i] || (lengths[i] == 1 && kinds[i] == Kind.PLACE);
        if (lone && tokens.capitalised(i) && tokens.length(i) > 2) {
          String word = tokens.word(i);
          boolean name = surnames.contains(people.givenNames().surnameKey(word));
          boolean ordinary = tokens.sentenceStarts()[i] && persons.isWord(i);
          if (name && !ordinary && !word.toLowerCase(Locale.ROOT).equals("may")) {
            kinds[i] = Kind.PERSON;
            lengths[i] = 1;
            taken[i] = true;
          }
        }
      }
    }

    private int take(Kind kind, int start, int length, boolean titled) {
      kinds[start] = kind;
      lengths[start] = length;
      titles[start] = titled;
      for (int i = start; i < start + length; i++) {
        taken[i] = true;
      }
      return start + length;
    }
  }
}
