package org.dateline.extract.vocabulary;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.extract.dating.OwnWords;
import org.dateline.extract.vocabulary.Vocabulary.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the vocabulary clock on articles whose day is known: gzipped lines of JSON with {@code
 * id}, {@code headline}, {@code body}, {@code date}. The arguments are the folder to write to and
 * the files. Writes the vocabulary, the profiles trained on everything, and those trained without
 * each fold. Deterministic. {@code docs/dating.md} has the command.
 */
final class TrainVocabularyClock {
  private static final int ENTRIES = 20_000;

  /** Entries in a larger share of the articles say nothing. */
  private static final double TOO_COMMON = 0.5;

  /**
   * One article.
   *
   * @param counts of its words and pairs
   */
  record Dated(Fold fold, LocalDate day, WordCounts counts) {}

  private TrainVocabularyClock() {}

  public static void main(String[] arguments) throws IOException {
    List<Dated> articles = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      read(Path.of(arguments[i]), articles);
    }
    Path folder = Path.of(arguments[0]);
    Vocabulary vocabulary = vocabulary(articles);
    try (DataOutputStream out = open(folder, "vocabulary.bin")) {
      vocabulary.write(out);
    }
    List<Vector> vectors = articles.stream().map(a -> vocabulary.vector(a.counts())).toList();
    IntStream.rangeClosed(0, Fold.COUNT)
        .mapToObj(Fold::new)
        .parallel()
        .forEach(fold -> write(folder, fold, train(articles, vectors, fold)));
    System.out.println(articles.size() + " articles");
  }

  private static void write(Path folder, Fold fold, Profiles profiles) {
    try (DataOutputStream out = open(folder, fold.resource("profiles", ".bin"))) {
      profiles.write(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DataOutputStream open(Path folder, String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
  }

  private static Profiles train(List<Dated> articles, List<Vector> vectors, Fold left) {
    List<Vector> rows = new ArrayList<>();
    List<double[]> targets = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (!articles.get(i).fold().equals(left)) {
        rows.add(vectors.get(i));
        targets.add(CosineSeries.terms(articles.get(i).day()));
      }
    }
    return new RidgeRegression(rows, targets, ENTRIES).fit();
  }

  /** The entries in most articles, by number of articles and then by hash. */
  private static Vocabulary vocabulary(List<Dated> articles) {
    Map<Integer, Integer> frequencies = new HashMap<>();
    for (Dated article : articles) {
      for (int number = 0; number < article.counts().size(); number++) {
        frequencies.merge(article.counts().hash(number), 1, Integer::sum);
      }
    }
    int[] hashes =
        frequencies.entrySet().stream()
            .filter(entry -> entry.getValue() <= TOO_COMMON * articles.size())
            .sorted(
                Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(ENTRIES)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    float[] idf = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      int frequency = frequencies.getOrDefault(hashes[i], 1);
      idf[i] = (float) StrictMath.log((double) articles.size() / frequency);
    }
    return new Vocabulary(hashes, idf);
  }

  private static void read(Path file, List<Dated> articles) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = mapper.readTree(line);
        String date = row.path("date").asString("");
        if (date.isEmpty()) {
          continue;
        }
        String text = row.path("headline").asString("") + "\n\n" + row.path("body").asString();
        WordCounts counts = new WordCounts();
        SourceText content =
            new SourceText(text, List.of(new Block(Role.BODY, new Span(0, text.length()))));
        OwnWords.in(content).forEach(stretch -> counts.add(text, stretch));
        articles.add(new Dated(Fold.of(row.path("id").asString()), LocalDate.parse(date), counts));
      }
    }
  }
}
