package org.dateline.extract.heading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.FilePageReader;
import org.dateline.read.PageReader;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures headline, byline and date line on stripped web pages. It is no part of the build: run it
 * with {@code mvn test -Dtest=MessyTextMeasurement -Ddateline.messy=DIR}, where DIR holds {@code
 * gold.jsonl} (one object a line: {@code title}, {@code title_in_text}, {@code author}, {@code
 * author_in_text}, {@code date}, {@code date_in_text}, {@code text}: a path below DIR). With {@code
 * -Ddateline.misses=true} it lists what was missed.
 */
@EnabledIfSystemProperty(named = "dateline.messy", matches = ".+")
class MessyTextMeasurement {
  private final PageReader reader = new FilePageReader(List.of(new TextFormatReader()));
  private final HeadingExtractor headings = new HeadingExtractor();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, Integer> counts = new TreeMap<>();
  private final boolean misses = Boolean.getBoolean("dateline.misses");

  @Test
  void measure() throws Exception {
    Path dir = Path.of(System.getProperty("dateline.messy"));
    for (String line : Files.readAllLines(dir.resolve("gold.jsonl"))) {
      JsonNode gold = new JsonMapper().readTree(line);
      ReadResult result = reader.read(dir.resolve(gold.path("text").asString()));
      if (result instanceof ReadResult.Success success) {
        SourceText content = success.page().content();
        Heading heading = headings.extract(success.page());
        headline(gold, heading);
        byline(gold, heading);
        date(gold, content);
      } else {
        out.println("not read: " + gold.path("id").asString() + " " + result);
      }
    }
    counts.forEach((name, count) -> out.println(name + " " + count));
  }

  private void headline(JsonNode gold, Heading heading) {
    if (!gold.path("title_in_text").asBoolean(false) || gold.path("title").asString().isEmpty()) {
      return;
    }
    count("headline 1 all");
    String title = key(gold.path("title").asString());
    String found = key(heading.headline().text());
    if (title.equals(found)) {
      count("headline 2 the same");
    }
    boolean part = title.contains(found) || found.contains(title);
    boolean most =
        2 * Math.min(title.length(), found.length()) >= Math.max(title.length(), found.length());
    if ((part && most) || overlap(title, found) >= 0.7) {
      count("headline 3 the same or nearly");
    } else {
      miss("headline", gold, gold.path("title").asString(), heading.headline().toString());
    }
  }

  private void byline(JsonNode gold, Heading heading) {
    List<String> found = heading.byline().stream().map(Field::text).map(this::key).toList();
    if (gold.path("author").isNull()) {
      count("byline where no author is known: names", found.size());
      if (!found.isEmpty()) {
        miss("byline without gold", gold, "", found.toString());
      }
      return;
    }
    String author = gold.path("author").asString();
    String all = key(author);
    int right = 0;
    for (String name : found) {
      right += all.contains(name) || name.contains(all) ? 1 : 0;
    }
    count("byline 1 names extracted", found.size());
    count("byline 2 names right", right);
    if (gold.path("author_in_text").asBoolean(false)) {
      List<String> wanted =
          Arrays.stream(
                  author
                      .replaceFirst("(?i)^\\s*by\\s+", "")
                      .split("\\s+and\\s+|,\\s*|\\s*\\|\\s*|\\s+&\\s+"))
              .map(this::key)
              .filter(name -> name.contains(" "))
              .toList();
      count("byline 3 names wanted", wanted.size());
      long reached =
          wanted.stream()
              .filter(name -> found.stream().anyMatch(f -> f.contains(name) || name.contains(f)))
              .count();
      count("byline 4 names reached", (int) reached);
      if (reached < wanted.size()) {
        miss("byline missed", gold, author, found.toString());
      }
    }
    if (right < found.size()) {
      miss("byline wrong", gold, author, found.toString());
    }
  }

  private void date(JsonNode gold, SourceText content) {
    if (!gold.path("date_in_text").asBoolean(false)) {
      return;
    }
    count("date 1 all");
    LocalDate day = LocalDate.parse(gold.path("date").asString().substring(0, 10));
    String month =
        day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    boolean any = false;
    boolean right = false;
    for (var block : content.blocks(Role.DATE_LINE).toList()) {
      String text = content.textOf(block).toLowerCase(Locale.ROOT);
      any = true;
      boolean numbers =
          text.matches("(?s).*\\b0?" + day.getDayOfMonth() + "(?:\\b|st|nd|rd|th|t).*")
              && text.contains(String.valueOf(day.getYear() % 100));
      right |=
          numbers
              && (text.contains(month)
                  || text.matches("(?s).*\\b0?" + day.getMonthValue() + "\\b.*"));
    }
    count("date 2 a date line", any ? 1 : 0);
    count("date 3 with that day", right ? 1 : 0);
    if (!right) {
      miss(
          "date",
          gold,
          day.toString(),
          content.blocks(Role.DATE_LINE).map(content::textOf).toList().toString());
    }
  }

  private void miss(String what, JsonNode gold, String wanted, String got) {
    if (misses) {
      out.println("MISS\t" + what + "\t" + gold.path("id").asString() + "\t" + wanted + "\t" + got);
    }
  }

  private void count(String name) {
    count(name, 1);
  }

  private void count(String name, int by) {
    counts.merge(name, by, Integer::sum);
  }

  private String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static double overlap(String a, String b) {
    Set<String> one = new HashSet<>(List.of(a.split(" ")));
    Set<String> other = new HashSet<>(List.of(b.split(" ")));
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    one.retainAll(other);
    return one.size() / (double) all.size();
  }
}
