package org.dateline.extract.names.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.article.SourceText;
import org.dateline.extract.names.tagger.Hashes;
import org.dateline.extract.names.tagger.WordFile;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;

/**
 * Compiles {@code words.bin}: the clusters of words, and how often a word has a capital inside
 * sentences of the collections. Takes the folder of the collections and the file to write.
 */
public final class WordCounts {
  private static final int FEWEST = 3;
  private static final double[] SHARES = {0.02, 0.1, 0.3, 0.7, 0.9, 0.98};

  private WordCounts() {}

  /** Writes the file. */
  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]);
    Map<Long, int[]> counts = new HashMap<>();
    for (String collection : List.of("dated", "scale", "gmb")) {
      for (LabelledText text : Trainings.texts(corpora, collection)) {
        count(text, counts);
      }
    }
    Map<Long, Integer> words = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int capitals = capitals(count);
          if (capitals > 0) {
            words.put(word, WordFile.value("", capitals));
          }
        });
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(corpora.resolve("names/training/brown-clusters.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", 2);
        String longest = "";
        for (String path : cells[1].split(" ", -1)) {
          longest = path.length() > longest.length() ? path : longest;
        }
        long word = Hashes.small(cells[0], 0, cells[0].length());
        int capitals = capitals(counts.getOrDefault(word, new int[2]));
        words.put(word, WordFile.value(longest, capitals));
      }
    }
    byte[] file = WordFile.pack(words);
    Files.write(Path.of(args[1]), file);
    System.out.println(words.size() + " words, " + file.length + " bytes");
  }

  private static void count(LabelledText text, Map<Long, int[]> counts) {
    SourceText content = Trainings.content(text.text());
    Tokens tokens = Tokeniser.tokenise(content, content.blocks());
    for (int i = 1; i < tokens.size(); i++) {
      boolean inside =
          !tokens.sentenceStarts()[i]
              && !tokens.titleCase()[i]
              && tokens.wordLike(i - 1)
              && Character.isLetter(tokens.first(i));
      if (inside) {
        long word = Hashes.small(text.text(), tokens.starts()[i], tokens.ends()[i]);
        int[] count = counts.computeIfAbsent(word, _ -> new int[2]);
        count[0]++;
        count[1] += tokens.capitalised(i) ? 1 : 0;
      }
    }
  }

  private static int capitals(int[] count) {
    if (count[0] < FEWEST) {
      return 0;
    }
    double share = (double) count[1] / count[0];
    int bucket = 1;
    while (bucket <= SHARES.length && share >= SHARES[bucket - 1]) {
      bucket++;
    }
    return bucket;
  }
}
