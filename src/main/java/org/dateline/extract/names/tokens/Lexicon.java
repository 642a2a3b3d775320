package org.dateline.extract.names.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code lexicon.txt} by section; immutable. */
public final class Lexicon {
  private static final String PHRASES = ", one a line";

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, List<String[]>> phrases = new HashMap<>();
  private final Set<String> titles;
  private final Set<String> roles;
  private final Set<String> speech;
  private final Set<String> organisationWords;
  private final Set<String> placesWords;
  private final Set<String> nearAPlace;
  private final Set<String> calendar;
  private final Set<String> connectors;
  private final Set<String> suffixes;
  private final Set<String> common;
  private final Set<String> peoples;
  private final Set<String> noPlaces;

  private Lexicon(BufferedReader lines) throws IOException {
    String section = "";
    boolean wholeLines = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        wholeLines = line.contains(PHRASES);
        section = line.substring(1, line.length() - 1).replace(PHRASES, "");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Set<String> words = sections.computeIfAbsent(section, _ -> new HashSet<>());
        if (wholeLines) {
          String[] phrase = line.split(" ", -1);
          phrases.computeIfAbsent(phrase[0], _ -> new ArrayList<>()).add(phrase);
        } else {
          words.addAll(Arrays.asList(line.split(" ", -1)));
        }
      }
    }
    this.titles = section("titles");
    this.roles = section("roles");
    this.speech = section("speech");
    this.organisationWords = section("organisation words");
    this.placesWords = section("places' words");
    this.nearAPlace = section("near a place");
    this.calendar = section("calendar");
    this.connectors = section("connectors");
    this.suffixes = section("suffixes");
    this.common = section("common");
    this.peoples = section("peoples");
    this.noPlaces = section("no places alone");
  }

  /** The lexicon that comes with Dateline. */
  public static Lexicon bundled() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      if (in == null) {
        throw new IllegalStateException("lexicon.txt is missing from the program");
      }
      return new Lexicon(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isTitle(String word) {
    return titles.contains(word);
  }

  public boolean isRole(String word) {
    return roles.contains(word);
  }

  public boolean isSpeech(String word) {
    return speech.contains(word);
  }

  public boolean isOrganisationWord(String word) {
    return organisationWords.contains(word);
  }

  public boolean isPlaceWord(String word) {
    return placesWords.contains(word);
  }

  public boolean standsBeforePlace(String word) {
    return nearAPlace.contains(word);
  }

  public boolean isCalendar(String word) {
    return calendar.contains(word);
  }

  public boolean isConnector(String word) {
    return connectors.contains(word);
  }

  public boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether {@code word} names the members of an ethnic or religious group. */
  public boolean isPeople(String word) {
    return peoples.contains(word);
  }

  /** Whether {@code word}, in any case, is a word of the language rather than a name. */
  public boolean isCommon(String word) {
    return common.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code words}, in small letters, say where or what rather than name a place. */
  public boolean isNoPlaceAlone(String words) {
    return noPlaces.contains(words);
  }

  /** Whether {@code words} are the whole of a listed name of an organisation or thing. */
  public boolean isPhrase(String words) {
    String[] wanted = words.split(" ", -1);
    return phrases.getOrDefault(wanted[0], List.of()).stream()
        .anyMatch(phrase -> Arrays.equals(phrase, wanted));
  }

  /**
   * The number of tokens from {@code first} on that are a listed name of an organisation or thing.
   */
  public int listedNameAt(Tokens tokens, int first) {
    int longest = 0;
    for (String[] phrase : phrases.getOrDefault(tokens.word(first), List.of())) {
      int length = phrase.length;
      boolean same = length > longest && first + length <= tokens.size();
      for (int i = 1; same && i < length; i++) {
        same = !tokens.sentenceStarts()[first + i] && tokens.word(first + i).equals(phrase[i]);
      }
      if (same) {
        longest = length;
      }
    }
    return longest;
  }

  /** Whether {@code word} alone is a listed name of an organisation or thing. */
  public boolean isListed(String word) {
    return phrases.getOrDefault(word, List.of()).stream().anyMatch(phrase -> phrase.length == 1);
  }

  /** The words of a section; empty if there is no such section. */
  public Set<String> section(String name) {
    return Collections.unmodifiableSet(sections.getOrDefault(name, Set.of()));
  }
}
