package org.dateline.extract.names.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.knowledge.Memo;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * What is known of words from lists: a bit for each list a word is on. Thread-safe; it remembers
 * the words it was asked for last.
 */
public final class Vocabulary {
  static final int TITLE = 1;
  static final int ROLE = 1 << 1;
  static final int SPEECH = 1 << 2;
  static final int ORGANISATION = 1 << 3;
  static final int PLACE_WORD = 1 << 4;
  static final int NEAR = 1 << 5;
  static final int CALENDAR = 1 << 6;
  static final int CONNECTOR = 1 << 7;
  static final int SUFFIX = 1 << 8;
  static final int COMMON = 1 << 9;
  static final int LISTED = 1 << 10;
  static final int GIVEN = 1 << 11;
  static final int KNOWN_SURNAME = 1 << 12;
  static final int SURNAME = 1 << 13;
  static final int FORENAME = 1 << 14;
  static final int DEMONYM = 1 << 15;
  static final int COUNTRY = 1 << 16;
  static final int CAPITAL = 1 << 17;
  static final int AREA = 1 << 18;
  static final int REGION = 1 << 19;
  static final int CITY = 1 << 20;
  static final int TOWN = 1 << 21;
  static final int VILLAGE = 1 << 22;

  private static final int LARGE = 300_000;
  private static final int MIDDLING = 50_000;

  /** Of a longer word only the beginning is looked at, in UTF-16 units. */
  static final int LONGEST_WORD = 60;

  /** 16,384 words, some 3 MB. */
  private static final int MEMO_BITS = 14;

  private final Memo<WordEntry> memo = new Memo<>(MEMO_BITS, this::make);
  private final WordTable listed = new WordTable(30_000);
  private final WordFile words;
  private final Lexicon lexicon;
  private final People people;
  private final Gazetteer gazetteer;

  public Vocabulary(WordFile words, Lexicon lexicon, People people, Gazetteer gazetteer) {
    this.words = words;
    this.lexicon = lexicon;
    this.people = people;
    this.gazetteer = gazetteer;
    list("titles", TITLE);
    list("roles", ROLE);
    list("speech", SPEECH);
    list("organisation words", ORGANISATION);
    list("places' words", PLACE_WORD);
    list("near a place", NEAR);
    list("calendar", CALENDAR);
    list("connectors", CONNECTOR);
    list("suffixes", SUFFIX);
    list("common", COMMON);
    names("surnames.txt", SURNAME);
    names("forenames.txt", FORENAME);
  }

  /** What is known of {@code word}, as far as {@link #LONGEST_WORD}. */
  WordEntry entry(String word) {
    return memo.of(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
  }

  private WordEntry make(String word) {
    long exact = Hashes.word(word, 0, word.length());
    long small = Hashes.small(word, 0, word.length());
    return new WordEntry(
        exact,
        small,
        WordEntry.shape(word),
        words.of(small),
        bits(word, exact),
        WordEntry.isCapital(word));
  }

  private int bits(String word, long hash) {
    int bits = listed.get(hash);
    if (!Character.isUpperCase(word.charAt(0))) {
      return bits;
    }
    bits |= lexicon.isListed(word) ? LISTED : 0;
    bits |= lexicon.isCommon(word) ? COMMON : 0;
    bits |= people.givenNames().contains(word) ? GIVEN : 0;
    bits |= people.withSurname(word).isEmpty() ? 0 : KNOWN_SURNAME;
    bits |= gazetteer.demonym(word).isPresent() ? DEMONYM : 0;
    return bits | places(word, 0, word.length());
  }

  /** The bits of the places whose name stands from {@code start} to {@code end}. */
  int places(String text, int start, int end) {
    if (!gazetteer.knows(text, start, end)) {
      return 0;
    }
    int bits = 0;
    List<KnownPlace> places = gazetteer.named(text, start, end);
    for (KnownPlace place : places) {
      bits |=
          switch (place.kind()) {
            case COUNTRY -> COUNTRY;
            case CAPITAL -> CAPITAL;
            case AREA -> AREA;
            case REGION -> REGION;
            case SEAT -> place.population() > LARGE ? CITY : TOWN;
            case TOWN ->
                place.population() > LARGE ? CITY : place.population() > MIDDLING ? TOWN : VILLAGE;
          };
    }
    return bits;
  }

  private void list(String section, int bit) {
    for (String word : lexicon.section(section)) {
      listed.add(Hashes.word(word, 0, word.length()), bit);
    }
  }

  private void names(String resource, int bit) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        listed.add(Hashes.word(line, 0, line.length()), bit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
