package org.dateline.evaluate.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.evaluate.CorpusArticle;
import org.dateline.read.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of {@code gold/ukraine} with the direct quotes that were labelled in it.
 *
 * @param id its name in the set
 * @param page as the program reads it
 * @param quotes those whose first words can be found in the page
 */
record NamedQuotes(String id, Page page, List<Labelled> quotes) {

  /**
   * A labelled quote.
   *
   * @param start its first words
   * @param speaker who says it
   */
  record Labelled(Span start, NamedSpeaker speaker) {}

  /** Keeps an unmodifiable copy of the quotes. */
  NamedQuotes {
    quotes = List.copyOf(quotes);
  }

  /** The labelled articles in the order of the labels. */
  static List<NamedQuotes> read(Path labels, Path articles) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      JsonNode row = mapper.readTree(line);
      rows.put(row.path("id").asString(), row);
    }
    Map<String, NamedQuotes> found = new HashMap<>();
    CorpusArticle.read(
        articles,
        article -> {
          JsonNode row = rows.get(article.id());
          if (row != null) {
            Page page = article.page();
            found.put(article.id(), new NamedQuotes(article.id(), page, labelled(row, page)));
          }
        });
    return rows.keySet().stream().filter(found::containsKey).map(found::get).toList();
  }

  private static List<Labelled> labelled(JsonNode row, Page page) {
    Map<String, List<String>> people = new HashMap<>();
    for (JsonNode person : row.path("people")) {
      List<String> forms = new ArrayList<>(List.of(person.path("name").asString()));
      person.path("forms").forEach(form -> forms.add(form.asString()));
      people.put(person.path("name").asString(), forms);
    }
    List<Labelled> quotes = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (JsonNode quote : row.path("quotes")) {
      String speaker = quote.path("speaker").asString();
      Span start = find(page.content().text(), quote.path("starts").asString(), taken);
      if (start != null) {
        taken.add(start);
        quotes.add(
            new Labelled(
                start, new NamedSpeaker(speaker, people.getOrDefault(speaker, List.of()))));
      }
    }
    return quotes;
  }

  /** Where words stand behind a quotation mark, else where they stand at all, not taken yet. */
  private static @Nullable Span find(String text, String words, Set<Span> taken) {
    String[] parts = words.strip().split("\\s+", -1);
    StringBuilder pattern = new StringBuilder();
    for (String part : parts) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(part));
    }
    for (String before : List.of("[\"\u201c\u2018'\u00ab\u201e]\\s*", "")) {
      Matcher matcher = Pattern.compile(before + "(" + pattern + ")").matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(1), matcher.end(1));
        if (!taken.contains(span)) {
          return span;
        }
      }
    }
    return null;
  }
}
