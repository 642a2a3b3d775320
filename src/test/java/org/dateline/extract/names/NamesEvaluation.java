package org.dateline.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Block;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures people and places against labelled articles, and how many articles a second one core
 * takes. Not a test: {@code main} takes the labels and the articles, both one JSON object a line,
 * joined by {@code id}; a third word prints every miss. An entity is found if one that was
 * extracted shares a form with it; what shares none with the gold is wrong. Forms listed as
 * ambiguous, and the Kremlin and the White House (which the seeds' gold does not count as places),
 * are left out.
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *   -Dmain.class=org.dateline.extract.names.NamesEvaluation -Dapp.args="LABELS ARTICLES"
 * </pre>
 */
final class NamesEvaluation {
  private static final Set<String> NO_PLACES = Set.of("kremlin", "white house");

  /** Right, wrong and missed. */
  private static final class Count {
    private int right;
    private int wrong;
    private int missed;

    @Override
    public String toString() {
      double p = right / Math.max(1.0, right + wrong);
      double r = right / Math.max(1.0, right + missed);
      return String.format(
          Locale.ROOT,
          "right %d wrong %d missed %d  P %.3f R %.3f F1 %.3f",
          right,
          wrong,
          missed,
          p,
          r,
          2 * p * r / Math.max(1e-9, p + r));
    }
  }

  private NamesEvaluation() {}

  /** Prints the figures. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    People people = People.bundled();
    long afterPeople = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.bundled();
    long afterPlaces = System.nanoTime();
    NameExtractor extractor = new NameExtractor(people, gazetteer);
    System.out.printf(
        Locale.ROOT,
        "loading: people %d ms, places %d ms, extractor %d ms%n",
        (afterPeople - start) / 1_000_000,
        (afterPlaces - afterPeople) / 1_000_000,
        (System.nanoTime() - afterPlaces) / 1_000_000);
    Map<String, Page> pages = pages(Path.of(args[1]));
    Count who = new Count();
    Count where = new Count();
    boolean tell = args.length > 2;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode gold = JsonMapper.shared().readTree(line);
      String id = gold.get("id").asString();
      Page page = pages.get(id);
      if (page == null) {
        System.out.println("not among the articles: " + id);
        continue;
      }
      Names names = extractor.extract(page);
      List<Set<String>> persons = new ArrayList<>();
      for (Person person : names.people()) {
        persons.add(forms(person.name(), person.mentions()));
      }
      List<Set<String>> places = new ArrayList<>();
      for (Place place : names.places()) {
        places.add(forms(place.name(), place.mentions()));
      }
      Set<String> ambiguous = new HashSet<>(NO_PLACES);
      gold.get("ambiguous").forEach(form -> ambiguous.add(folded(form.asString())));
      compare(gold.get("people"), persons, ambiguous, who, tell ? "person " + id : "");
      compare(gold.get("places"), places, ambiguous, where, tell ? "place " + id : "");
    }
    System.out.println("people  " + who);
    System.out.println("places  " + where);
    List<Page> all = List.copyOf(pages.values());
    for (int round = 0; round < 3; round++) {
      long begin = cpuNanos();
      int mentions = 0;
      for (Page page : all) {
        mentions += extractor.extract(page).people().size();
      }
      double seconds = (cpuNanos() - begin) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d people, %.0f articles a second of processor time%n",
          all.size(),
          mentions,
          all.size() / seconds);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void compare(
      JsonNode gold, List<Set<String>> found, Set<String> ambiguous, Count count, String label) {
    Set<Integer> matched = new HashSet<>();
    for (JsonNode entity : gold) {
      Set<String> forms = new TreeSet<>();
      entity.get("forms").forEach(form -> forms.add(folded(form.asString())));
      Set<String> clear = new TreeSet<>(forms);
      clear.removeAll(ambiguous);
      Set<String> any = new TreeSet<>(forms);
      any.add(folded(entity.get("name").asString()));
      boolean hit = false;
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).stream().anyMatch(any::contains)) {
          matched.add(i);
          hit = true;
        }
      }
      if (!clear.isEmpty()) {
        if (hit) {
          count.right++;
        } else {
          count.missed++;
          tell(label, "missed", clear);
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matched.contains(i) && found.get(i).stream().noneMatch(ambiguous::contains)) {
        count.wrong++;
        tell(label, "wrong", found.get(i));
      }
    }
  }

  private static void tell(String label, String what, Set<String> forms) {
    if (!label.isEmpty()) {
      System.out.println(label + " " + what + " " + forms);
    }
  }

  private static Set<String> forms(String name, List<Mention> mentions) {
    Set<String> forms = new TreeSet<>();
    forms.add(folded(name));
    mentions.forEach(mention -> forms.add(folded(mention.form())));
    return forms;
  }

  private static String folded(String form) {
    return form.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceFirst("^the ", "")
        .replaceAll("\\s+", " ");
  }

  private static Map<String, Page> pages(Path file) throws IOException {
    Map<String, Page> pages = new HashMap<>();
    Function<String, Page> page = NamesEvaluation::page;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        String headline = article.get("headline").asString("");
        pages.put(
            article.get("id").asString(),
            page.apply(headline + "\n\n" + article.get("body").asString("")));
      }
    }
    return pages;
  }

  /** A page whose first paragraph is the headline and whose other paragraphs are the body. */
  static Page page(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        blocks.add(new Block(blocks.isEmpty() ? Role.HEADLINE : Role.BODY, new Span(at, end)));
      }
      at = end + 2;
    }
    SourceFile file =
        new SourceFile(Path.of("/article.txt"), text.length(), Instant.EPOCH, "", "UTF-8");
    return new Page(file, new SourceText(text, blocks), List.of());
  }
}
