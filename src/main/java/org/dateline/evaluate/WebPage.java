package org.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.read.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of {@code messy-text}, with what people found on it.
 *
 * @param id its name in the set
 * @param title its headline, or null
 * @param titleInText whether the headline stands in the stripped text
 * @param author its authors as the set has them, or null
 * @param authorInText whether they stand in the stripped text
 * @param date ISO 8601, with or without a time, or null
 * @param dateInText whether it stands in the stripped text
 * @param text the stripped text's file
 * @param html the page's file, gzipped
 */
record WebPage(
    String id,
    @Nullable String title,
    boolean titleInText,
    @Nullable String author,
    boolean authorInText,
    @Nullable String date,
    boolean dateInText,
    @Nullable Path text,
    @Nullable Path html) {
  static final Path SET = Path.of("corpora", "messy-text");

  /** All pages below {@code folder}. */
  static List<WebPage> read(Path folder) throws IOException {
    Path set = folder.resolve(SET);
    JsonMapper mapper = new JsonMapper();
    List<WebPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
      JsonNode row = mapper.readTree(line);
      pages.add(
          new WebPage(
              row.path("id").asString(),
              string(row, "title"),
              row.path("title_in_text").asBoolean(false),
              string(row, "author"),
              row.path("author_in_text").asBoolean(false),
              string(row, "date"),
              row.path("date_in_text").asBoolean(false),
              file(set, row, "text"),
              file(set, row, "html")));
    }
    return pages;
  }

  /** The page of the stripped text, if there is an article in it. */
  Optional<Page> ofText() throws IOException {
    return text == null
        ? Optional.empty()
        : CorpusPages.text(id + ".txt", Files.readAllBytes(text));
  }

  /** The page as served, if there is an article in it. */
  Optional<Page> ofHtml() throws IOException {
    return html == null ? Optional.empty() : CorpusPages.html(id + ".html", source());
  }

  /** The bytes as served. */
  byte[] source() throws IOException {
    if (html == null) {
      return new byte[0];
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(html))) {
      return in.readAllBytes();
    }
  }

  private static @Nullable String string(JsonNode row, String name) {
    String value = row.path(name).asString("");
    return value.isBlank() ? null : value;
  }

  private static @Nullable Path file(Path set, JsonNode row, String name) {
    String value = string(row, name);
    return value != null && Files.exists(set.resolve(value)) ? set.resolve(value) : null;
  }
}
