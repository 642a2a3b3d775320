package org.dateline.knowledge.chronology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dated facts, and where a sentence mentions them; immutable. */
public final class Chronology {
  private record Filed(Phrase phrase, Fact fact) {}

  /**
   * A fact named in a sentence.
   *
   * @param fact what is named
   * @param first the place in the sentence of the first word of the wording
   * @param last the place of its last word
   */
  public record Match(Fact fact, int first, int last) {}

  private final List<Fact> facts;
  private final Map<String, List<Filed>> index = new HashMap<>();

  /** Indexes {@code facts} by the first words of their phrases. */
  public Chronology(List<Fact> facts) {
    this.facts = List.copyOf(facts);
    for (Fact fact : facts) {
      for (Phrase phrase : fact.phrases()) {
        index.computeIfAbsent(phrase.key(), _ -> new ArrayList<>()).add(new Filed(phrase, fact));
      }
    }
  }

  /** The chronology that comes with Dateline. */
  public static Chronology bundled() {
    try (InputStream in = Chronology.class.getResourceAsStream("chronology.tsv")) {
      if (in == null) {
        throw new IllegalStateException("chronology.tsv is missing from the program");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of tab-separated rows: kind, first day, last day, name, phrases joined by {@code
   * |}, source. Empty lines and lines that begin with {@code #} are passed over. Rows of one kind
   * and name are one fact with several times.
   *
   * @throws IllegalArgumentException for a row that is not of this form, with its number
   */
  public static Chronology read(Reader reader) throws IOException {
    Map<String, Fact> facts = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        Fact row = row(line);
        facts.merge(row.kind() + "\t" + row.name(), row, Chronology::joined);
      } catch (IllegalArgumentException | DateTimeParseException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    return new Chronology(List.copyOf(facts.values()));
  }

  /** Both chronologies in one. */
  public Chronology and(Chronology other) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(other.facts);
    return new Chronology(all);
  }

  /** All facts, in the order of the file. */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * The facts that a sentence names, each once, in the order of their first words.
   *
   * @param sentence its words in lower case, without punctuation and possessive endings
   */
  public List<Match> in(List<String> sentence) {
    List<Match> found = new ArrayList<>();
    Set<Fact> seen = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Filed filed : index.getOrDefault(sentence.get(i), List.of())) {
        Optional<Phrase.Range> range = filed.phrase.in(sentence, i);
        if (range.isPresent() && seen.add(filed.fact)) {
          found.add(new Match(filed.fact, range.get().first(), range.get().last()));
        }
      }
    }
    return found;
  }

  private static Fact row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException(cells.length + " cells instead of 6");
    }
    List<Phrase> phrases = new ArrayList<>();
    for (String phrase : cells[4].split("\\|", -1)) {
      phrases.add(Phrase.parse(phrase));
    }
    return new Fact(
        Fact.Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
        cells[3].strip(),
        List.of(
            new Fact.Time(LocalDate.parse(cells[1].strip()), LocalDate.parse(cells[2].strip()))),
        phrases,
        cells[5].strip());
  }

  private static Fact joined(Fact one, Fact two) {
    List<Fact.Time> times = new ArrayList<>(one.times());
    times.addAll(two.times());
    times.sort(Comparator.comparing(Fact.Time::from));
    return new Fact(one.kind(), one.name(), times, one.phrases(), one.source());
  }
}
