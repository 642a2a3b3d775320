package org.dateline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.extract.names.NameExtractor;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.read.Page;

/**
 * Names of people, places and organisations on world newswire: the spans that the program finds in
 * the files against the labels of their words. Of the labels, {@code Person}, {@code Location} and
 * {@code Organization} count; {@code Facility}, {@code NORP}, {@code Product}, {@code Misc}, {@code
 * Date} and {@code Money} are no names of these kinds, and only the outermost label of a word is
 * read. A span is right if start, end and kind are. A file that is no plain text is passed over.
 */
public final class NewswireEvaluation implements Evaluation {
  private static final Path SET = Path.of("corpora", "names", "newswire");
  private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION);
  private static final List<String> NAMES = List.of("person", "place", "organisation");
  private static final int FARTHEST = 60;

  private final Supplier<NameExtractor> names;

  /** Measures what {@code names} recognises. */
  public NewswireEvaluation(Supplier<NameExtractor> names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Path> needs() {
    return List.of(SET);
  }

  /** A name that should be found, or was. */
  private record Name(Kind kind, Span span) {}

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve(SET))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    int[] right = new int[KINDS.size()];
    int[] found = new int[KINDS.size()];
    int[] wanted = new int[KINDS.size()];
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Optional<Page> read = CorpusPages.text(file.getFileName().toString(), bytes);
      if (read.isEmpty()) {
        continue;
      }
      Page page = read.get();
      String text = page.content().text();
      Path labels = file.resolveSibling(file.getFileName() + ".tsv");
      Map<Name, Boolean> gold = new HashMap<>();
      labelled(text, Files.readAllLines(labels, StandardCharsets.UTF_8))
          .forEach(name -> gold.put(name, false));
      for (Name name : gold.keySet()) {
        wanted[KINDS.indexOf(name.kind)]++;
      }
      for (Found one : names.get().recognise(page)) {
        int kind = KINDS.indexOf(one.kind());
        if (kind >= 0) {
          Name name = new Name(one.kind(), one.span());
          found[kind]++;
          if (gold.containsKey(name)) {
            right[kind]++;
            gold.put(name, true);
          } else {
            findings.mistake(
                "names." + NAMES.get(kind) + ".f1", item(file, name), "", shown(text, name));
          }
        }
      }
      gold.forEach(
          (name, hit) -> {
            if (!hit) {
              String measure = "names." + NAMES.get(KINDS.indexOf(name.kind)) + ".f1";
              findings.mistake(measure, item(file, name), shown(text, name), "");
            }
          });
    }
    report(findings, right, found, wanted);
  }

  private static void report(Findings findings, int[] right, int[] found, int[] wanted) {
    int rights = 0;
    int founds = 0;
    int wanteds = 0;
    for (int kind = 0; kind < right.length; kind++) {
      rights += right[kind];
      founds += found[kind];
      wanteds += wanted[kind];
    }
    findings.measure("names.f1", f1(rights, founds, wanteds), wanteds);
    findings.share("names.precision", rights, founds);
    findings.share("names.recall", rights, wanteds);
    for (int kind = 0; kind < right.length; kind++) {
      String measure = "names." + NAMES.get(kind) + ".f1";
      findings.measure(measure, f1(right[kind], found[kind], wanted[kind]), wanted[kind]);
    }
  }

  private static double f1(int right, int found, int wanted) {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }

  /**
   * The names of a file of one word and its label a line. Where the file's word is not in the text,
   * because one of them is garbled, the word is passed over, and a name that holds it does not
   * count.
   */
  private static List<Name> labelled(String text, List<String> lines) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    int start = -1;
    int end = -1;
    String open = "";
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      String label = cells.length > 1 ? cells[1] : "O";
      boolean goesOn = label.startsWith("I-") && label.substring(2).equals(open);
      if (!goesOn) {
        close(names, open, start, end);
        open = "";
      }
      if (cells.length < 2) {
        continue;
      }
      int found = text.indexOf(cells[0], at);
      boolean garbled = found < 0 || found - at > FARTHEST;
      if (!garbled) {
        at = found + cells[0].length();
      }
      if (garbled) {
        open = "";
      } else if (goesOn) {
        end = at;
      } else if (label.length() > 2) {
        open = label.substring(2);
        start = found;
        end = at;
      }
    }
    close(names, open, start, end);
    return names;
  }

  private static void close(List<Name> names, String label, int start, int end) {
    Kind kind =
        switch (label) {
          case "Person" -> Kind.PERSON;
          case "Location" -> Kind.PLACE;
          case "Organization" -> Kind.ORGANISATION;
          default -> Kind.OTHER;
        };
    if (kind != Kind.OTHER) {
      names.add(new Name(kind, new Span(start, end)));
    }
  }

  private static String item(Path file, Name name) {
    return file.getFileName() + ":" + name.span.start();
  }

  private static String shown(String text, Name name) {
    return name.span.of(text).replaceAll("\\s+", " ");
  }
}
