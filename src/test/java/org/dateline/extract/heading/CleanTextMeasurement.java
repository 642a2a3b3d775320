package org.dateline.extract.heading;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.blocks.BlockFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how much of a clean article (headline, blank line, body) is kept. It is no part of the
 * build: run it with {@code mvn test -Dtest=CleanTextMeasurement -Ddateline.clean=FILE}, a gzipped
 * file of one object a line ({@code headline}, {@code body}), of which it takes the first {@code
 * -Ddateline.most} (300). With {@code -Ddateline.misses=true} it lists what was missed.
 */
@EnabledIfSystemProperty(named = "dateline.clean", matches = ".+")
class CleanTextMeasurement {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final BlockFinder finder = new BlockFinder();
  private final Headlines headlines = new Headlines();
  private final Map<String, Long> counts = new TreeMap<>();
  private final boolean misses = Boolean.getBoolean("dateline.misses");

  @Test
  void measure() throws Exception {
    Path file = Path.of(System.getProperty("dateline.clean"));
    int most = Integer.getInteger("dateline.most", 300);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; i < most && line != null; i++, line = lines.readLine()) {
        JsonNode article = new JsonMapper().readTree(line);
        measure(article.path("headline").asString().strip(), article.path("body").asString());
      }
    }
    counts.forEach((name, count) -> out.println(name + " " + count));
  }

  private void measure(String headline, String body) {
    if (headline.isEmpty() || body.isBlank()) {
      return;
    }
    String text = headline + "\n\n" + body;
    SourceText content = new SourceText(text, finder.find(text));
    Field found = headlines.extract(content);
    boolean same = found.origin() == Origin.STATED && found.text().equals(Shown.of(headline));
    count("headline 1 all", 1);
    count("headline 2 stated and the same", same ? 1 : 0);
    if (!same) {
      miss("headline", headline + " => " + found.origin() + " " + found.text());
    }
    int lost = 0;
    for (Block block : content.blocks()) {
      if (block.span().start() > headline.length()) {
        int length = block.span().length();
        count("body 1 characters", length);
        count("body 2 characters as " + block.role(), length);
        if (!block.role().isArticle() && block.role() != Role.BYLINE) {
          lost += length;
          miss("body " + block.role(), content.textOf(block));
        }
      }
    }
    count("body 3 articles all kept", lost == 0 ? 1 : 0);
  }

  private void miss(String what, String words) {
    if (misses) {
      out.println("MISS " + what + ": " + words.replace('\n', ' '));
    }
  }

  private void count(String name, long by) {
    counts.merge(name, by, Long::sum);
  }
}
