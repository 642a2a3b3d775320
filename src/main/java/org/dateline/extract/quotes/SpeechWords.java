package org.dateline.extract.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code speech-words.txt} by section; immutable. */
final class SpeechWords {
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Set<String> sources;
  private final Set<String> noSpeakers;
  private final Set<String> utterances;
  private final Set<String> times;
  private final Set<String> auxiliaries;
  private final Set<String> finite;
  private final Set<String> noReports;
  private final Set<String> seats;
  private final Set<String> besideAVerb;
  private final Set<String> prepositions;
  private final Set<String> determiners;
  private final Set<String> soCalled;

  /** How surely a verb tells of speech, the surest first. */
  enum Verb {
    SAY(0),
    SPEAK(1),
    CLAIM(2),
    CALL(3),
    THINK(4),
    /** No verb at all: "according to". */
    ACCORDING(5);

    /** The number that features know it by. */
    final int code;

    Verb(int code) {
      this.code = code;
    }
  }

  private SpeechWords(BufferedReader lines) throws IOException {
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(section, List.of(line.split(" ", -1)));
      }
    }
    verbs.put("according", Verb.ACCORDING);
    this.sources = section("sources");
    this.noSpeakers = section("no speakers");
    this.utterances = section("utterances");
    this.times = section("times");
    this.auxiliaries = section("auxiliaries");
    this.finite = section("finite");
    this.noReports = section("no reports");
    this.seats = section("seats");
    this.besideAVerb = section("beside a verb");
    this.prepositions = section("prepositions");
    this.determiners = section("determiners");
    this.soCalled = section("so-called");
  }

  private void add(String section, List<String> words) {
    for (Verb verb : Verb.values()) {
      if (verb.name().equalsIgnoreCase(section)) {
        words.forEach(word -> verbs.putIfAbsent(word, verb));
        return;
      }
    }
    sections.computeIfAbsent(section, _ -> new HashSet<>()).addAll(words);
  }

  /** The words that come with Dateline. */
  static SpeechWords bundled() {
    try (InputStream in = SpeechWords.class.getResourceAsStream("speech-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("speech-words.txt is missing from the program");
      }
      return new SpeechWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The verbs of speech in every inflection, and "according". */
  Map<String, Verb> verbs() {
    return verbs;
  }

  /** People, offices and papers that can be a source without a name. */
  Set<String> sources() {
    return sources;
  }

  /** Nouns that end like words for people and are none: "matter". */
  Set<String> noSpeakers() {
    return noSpeakers;
  }

  /** Words for papers and speeches: "in a statement". */
  Set<String> utterances() {
    return utterances;
  }

  /** Days, months and adverbs of time and place that stand between a verb and a clause. */
  Set<String> times() {
    return times;
  }

  /** Forms of "be", "have", "do" and the modal verbs. */
  Set<String> auxiliaries() {
    return auxiliaries;
  }

  /** Other common verbs in forms that a clause can have. */
  Set<String> finite() {
    return finite;
  }

  /** Verbs that are followed by a clause but tell of no speech: "found that". */
  Set<String> noReports() {
    return noReports;
  }

  /** Capitals that stand for a government. */
  Set<String> seats() {
    return seats;
  }

  /** Auxiliaries and adverbs that stand between a subject and its verb. */
  Set<String> besideAVerb() {
    return besideAVerb;
  }

  Set<String> prepositions() {
    return prepositions;
  }

  Set<String> determiners() {
    return determiners;
  }

  /** Words before quotation marks that give a name rather than speech: "so-called". */
  Set<String> soCalled() {
    return soCalled;
  }

  private Set<String> section(String name) {
    return sections.getOrDefault(name, Set.of());
  }
}
