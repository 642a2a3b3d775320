package org.dateline.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the first articles of a corpus, one at a time. */
final class CorpusWriter {
  private static final int FILES_IN_A_FOLDER = 1000;

  private final CorpusGenerator generator;

  CorpusWriter(CorpusGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes {@code articles} articles to {@code target}: if its name ends in {@code .jsonl} or
   * {@code .jsonl.gz}, one record a line; otherwise a text file each in folders of a thousand.
   *
   * @return how many bytes of text they have, uncompressed
   */
  long write(long articles, Path target) throws IOException {
    String name = target.getFileName().toString();
    if (!name.endsWith(".jsonl") && !name.endsWith(".jsonl.gz")) {
      return files(articles, target);
    }
    Path parent = target.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
        OutputStream lines = name.endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out) {
      return lines(articles, lines);
    }
  }

  private long lines(long articles, OutputStream out) throws IOException {
    JsonMapper json = new JsonMapper();
    long bytes = 0;
    for (long i = 0; i < articles; i++) {
      MadeArticle article = generator.article(i);
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("id", article.id());
      entry.put("headline", article.headline());
      entry.put("body", article.body());
      entry.put("date", article.date().toString());
      entry.put("source", article.source());
      entry.put("author", article.author());
      entry.put("url", article.url());
      byte[] line = json.writeValueAsBytes(entry);
      out.write(line);
      out.write('\n');
      bytes += article.body().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private long files(long articles, Path folder) throws IOException {
    long bytes = 0;
    for (long i = 0; i < articles; i++) {
      Path file = file(folder, i);
      if (i % FILES_IN_A_FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      MadeArticle article = generator.article(i);
      byte[] text = text(article).getBytes(StandardCharsets.UTF_8);
      Files.write(file, text);
      bytes += text.length;
    }
    return bytes;
  }

  /** The article as a text file has it: headline, byline, body, parted by blank lines. */
  static String text(MadeArticle article) {
    return article.headline() + "\n\nBy " + article.author() + "\n\n" + article.body() + "\n";
  }

  /** Where the file of a number lies. */
  static Path file(Path folder, long number) {
    return folder
        .resolve(String.format(java.util.Locale.ROOT, "%04d", number / FILES_IN_A_FOLDER))
        .resolve(String.format(java.util.Locale.ROOT, "%07d.txt", number));
  }
}
