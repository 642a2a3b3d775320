package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people and places that a reader found in an article, a line of {@code labels.jsonl}.
 *
 * @param id of the article among {@code dated-articles}
 * @param people with every form in which the article names them
 * @param places likewise
 * @param ambiguous forms, folded, that are sometimes something else in this article: out of every
 *     count
 */
record LabelledArticle(String id, List<Label> people, List<Label> places, Set<String> ambiguous) {

  /**
   * A person or a place.
   *
   * @param name the canonical name
   * @param country of a place, ISO 3166-1 alpha-2; empty for several or none, and for people
   * @param forms as they stand in the article, folded
   */
  record Label(String name, String country, Set<String> forms) {

    /** Whether any form of it is always this in the article. */
    boolean isClear(Set<String> ambiguous) {
      return !ambiguous.containsAll(forms);
    }
  }

  /** Reads a file of labels. */
  static List<LabelledArticle> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<LabelledArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      Set<String> ambiguous = folded(row.path("ambiguous"));
      articles.add(
          new LabelledArticle(
              row.path("id").asString(),
              labels(row.path("people")),
              labels(row.path("places")),
              ambiguous));
    }
    return articles;
  }

  /** A form without regard to case, article, kind of apostrophe and white space. */
  static String folded(String form) {
    return form.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceFirst("^the ", "")
        .replaceAll("\\s+", " ");
  }

  private static List<Label> labels(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            label ->
                new Label(
                    label.path("name").asString(),
                    label.path("country").asString(""),
                    folded(label.path("forms"))))
        .toList();
  }

  private static Set<String> folded(JsonNode list) {
    Set<String> forms = new HashSet<>();
    list.forEach(form -> forms.add(folded(form.asString())));
    return Set.copyOf(forms);
  }
}
