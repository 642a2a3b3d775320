package org.dateline.extract.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles whose day is known: gzipped lines of JSON with {@code id}, {@code body}, {@code date}.
 */
final class DatedCorpus {
  record Dated(String id, LocalDate day, SourceText body) {}

  private DatedCorpus() {}

  static List<Dated> read(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Dated> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = mapper.readTree(line);
        articles.add(
            new Dated(
                row.get("id").asString(),
                LocalDate.parse(row.get("date").asString()),
                paragraphs(row.get("body").asString())));
      }
    }
    return articles;
  }

  /** Every paragraph a block of the body. */
  static SourceText paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(Role.BODY, new Span(start, end)));
      }
      start = end + 2;
    }
    return new SourceText(text, blocks);
  }
}
