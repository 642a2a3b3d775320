package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusGeneratorTest {
  private static final Material MATERIAL = Material.madeUp();
  private final CorpusGenerator generator = new CorpusGenerator(MATERIAL, 1);

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameArticlesInAnyOrder() {
    CorpusGenerator again = new CorpusGenerator(Material.madeUp(), 1);
    List<Long> backwards = LongStream.range(0, 50).map(i -> 49 - i).boxed().toList();
    for (long i : backwards) {
      assertEquals(generator.article(i), again.article(i));
    }
    assertNotEquals(generator.article(3), new CorpusGenerator(MATERIAL, 2).article(3));
  }

  @Test
  void someArticlesRepeatOthersAndTheRestAreTheirOwn() {
    Set<String> ids = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    long characters = 0;
    for (int i = 0; i < 2000; i++) {
      MadeArticle article = generator.article(i);
      ids.add(article.id());
      bodies.add(article.body());
      characters += article.body().length();
    }
    assertEquals(2000, ids.size());
    long copies = 2000 - bodies.size();
    assertTrue(copies > 10 && copies < 80, () -> copies + " copies");
    long length = characters / 2000;
    assertTrue(length > 2300 && length < 3300, () -> length + " characters");
  }

  @Test
  void filesLieInFoldersAndLinesHoldTheSameArticles() throws Exception {
    CorpusWriter writer = new CorpusWriter(generator);
    writer.write(3, folder.resolve("files"));
    writer.write(3, folder.resolve("lines.jsonl.gz"));
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("lines.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (int i = 0; i < 3; i++) {
        JsonNode line = json.readTree(lines.readLine());
        MadeArticle article = generator.article(i);
        assertEquals(article.id(), line.get("id").asString());
        assertEquals(article.body(), line.get("body").asString());
        assertEquals(article.date().toString(), line.get("date").asString());
        Path file = folder.resolve("files/0000/000000" + i + ".txt");
        assertEquals(CorpusWriter.text(article), Files.readString(file));
      }
      assertEquals(null, lines.readLine());
    }
  }

  @Test
  void anArticlePutInAsExtractedNamesItsPeopleWhereTheyStand() {
    Article article = new MadeArchive(generator).article(5);
    String text = article.content().text();
    Mention mention = article.people().getFirst().mentions().getFirst();
    assertEquals(mention.form(), mention.span().of(text));
    assertEquals(generator.article(5).headline(), article.heading().headline().text());
    assertEquals(
        article.heading().headline().text(), article.content().blocks().getFirst().span().of(text));
  }
}
