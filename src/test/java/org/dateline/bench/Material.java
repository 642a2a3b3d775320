package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences and headlines that articles are made of. Names in them stand between {@link #OPEN}
 * and {@link #CLOSE}, so that others can be put in their place.
 *
 * @param headlines without names
 * @param sentences in their order, each text's together
 */
record Material(List<String> headlines, List<String> sentences) {
  static final char OPEN = '\u0002';
  static final char CLOSE = '\u0003';

  /** The property that names the folder of real articles. */
  static final String FOLDER = "dateline.corpora";

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=[\"“A-Z])");
  private static final Pattern NAME =
      Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?=[ ,.’'])");
  private static final int MOST = 400;

  Material {
    headlines = List.copyOf(headlines);
    sentences = List.copyOf(sentences);
  }

  /**
   * That of the articles in the {@code *-articles.jsonl.gz} of the folder that the system property
   * {@value #FOLDER} names; without it, of made-up words.
   */
  static Material find() throws IOException {
    String folder = System.getProperty(FOLDER, "");
    return folder.isEmpty() ? madeUp() : of(Path.of(folder));
  }

  /** Of the real articles in a folder. */
  static Material of(Path folder) throws IOException {
    List<String> headlines = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Material::isCollection).sorted().toList()) {
        read(file, headlines, sentences);
      }
    }
    if (sentences.isEmpty()) {
      throw new IOException("no *-articles.jsonl.gz in " + folder);
    }
    return new Material(headlines, sentences);
  }

  private static boolean isCollection(Path file) {
    return file.getFileName().toString().endsWith("-articles.jsonl.gz");
  }

  private static void read(Path file, List<String> headlines, List<String> sentences)
      throws IOException {
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        String headline = article.path("headline").asString("").strip();
        if (!headline.isEmpty()) {
          headlines.add(headline);
        }
        for (String sentence : SENTENCE_END.split(article.path("body").asString(""))) {
          String tidy = sentence.replaceAll("\\s+", " ").strip();
          if (tidy.length() > 20 && tidy.length() < MOST) {
            sentences.add(NAME.matcher(tidy).replaceAll(OPEN + "$0" + CLOSE));
          }
        }
      }
    }
  }

  /** Of made-up words. */
  static Material madeUp() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> headlines = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      String headline = Vocabulary.sentence(random);
      headlines.add(headline.substring(0, Math.min(80, headline.length() - 1)));
    }
    for (int i = 0; i < 40_000; i++) {
      String sentence = Vocabulary.sentence(random);
      boolean named = random.nextInt(3) == 0;
      String name = OPEN + Vocabulary.person(Vocabulary.skewed(random, 20_000)) + CLOSE;
      sentences.add(
          named ? sentence.substring(0, sentence.length() - 1) + ", " + name + " said." : sentence);
    }
    return new Material(headlines, sentences);
  }
}
