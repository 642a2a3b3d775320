package org.dateline.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.read.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of {@code dated-articles.jsonl.gz} or {@code scale-articles.jsonl.gz}.
 *
 * @param id its name in the set
 * @param source the publisher
 * @param headline empty where it has none
 * @param day when it was published; null where the set does not say
 * @param body paragraphs, with blank lines between them
 */
public record CorpusArticle(
    String id, String source, String headline, @Nullable LocalDate day, String body) {

  /** Reads gzipped lines of JSON, one article each. */
  public static void read(Path file, Consumer<CorpusArticle> each) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = mapper.readTree(line);
        String day = row.path("date").asString("");
        each.accept(
            new CorpusArticle(
                row.path("id").asString(),
                row.path("source").asString(""),
                row.path("headline").asString(""),
                day.isEmpty() ? null : LocalDate.parse(day),
                row.path("body").asString()));
      }
    }
  }

  /** The page of a file that holds headline and body; it has to hold an article. */
  public Page page() {
    return CorpusPages.page(id, text());
  }

  /** The page of such a file, if the program finds an article in it. */
  public Optional<Page> find() {
    return CorpusPages.text(id, text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    return headline.isEmpty() ? body : headline + "\n\n" + body;
  }

  /** The page of a file that holds the body alone, if the program finds an article in it. */
  Optional<Page> bodyPage() {
    return CorpusPages.text(id, body.getBytes(StandardCharsets.UTF_8));
  }
}
