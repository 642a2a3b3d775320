package org.dateline.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.index.SearchQueries.Asked;
import org.dateline.index.Stopwatch.Took;
import org.dateline.work.CancelToken;

/**
 * Measures the first 50 hits with snippets beside those of SQLite's FTS5 and of Recoll, in turn,
 * over the same articles, for the questions that all three can be asked. The others run in one
 * process of their own, {@code src/bench/python/peers.py}, which measures itself, so that the way
 * there and back does not count.
 */
public final class PeersBench {
  private static final Set<String> KINDS =
      Set.of("word", "two words", "three words", "phrase", "beginning");
  private static final int WARM_ROUNDS = 1;
  private static final int ROUNDS = 3;

  private final Map<String, List<Took>> taken = new LinkedHashMap<>();

  private PeersBench() {}

  /**
   * Measures.
   *
   * @param archive an archive's folder
   * @param database an FTS5 table of the same articles
   * @param config Recoll's configuration, or "-" without it
   */
  public static void run(Path archive, String database, String config, PrintStream out)
      throws Exception {
    Process peers =
        new ProcessBuilder(
                "/usr/bin/python3", "src/bench/python/peers.py", "serve", database, config)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (Writer ask = peers.outputWriter(StandardCharsets.UTF_8);
        BufferedReader answers = peers.inputReader(StandardCharsets.UTF_8)) {
      new PeersBench().measure(archive, config.equals("-"), ask, answers, out);
    }
    peers.waitFor();
  }

  private void measure(
      Path folder, boolean withoutRecoll, Writer ask, BufferedReader answers, PrintStream out)
      throws Exception {
    List<String> engines = new ArrayList<>(List.of("sqlite"));
    if (!withoutRecoll) {
      engines.add("recoll");
    }
    Stopwatch watch = new Stopwatch();
    try (ArchiveIndex index = ArchiveIndex.open(folder, true);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      List<Asked> asked = new ArrayList<>(SearchQueries.of(reader, index.archive(), 2026));
      asked.removeIf(question -> !KINDS.contains(question.kind()));
      for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
        Collections.shuffle(asked, new Random(round));
        for (Asked question : asked) {
          Took ours =
              watch.time(
                  () -> index.archive().search(question.request(), 0, 50, new CancelToken()));
          note(round, "dateline", ours);
          for (String engine : engines) {
            ask.write(engine + " " + question.text() + "\n");
            ask.flush();
            note(round, engine, took(answers.readLine()));
          }
        }
      }
      out.printf("%d questions, %d rounds; milliseconds%n", asked.size(), ROUNDS);
    }
    List<Took> ours = taken.getOrDefault("dateline", List.of());
    taken.forEach(
        (engine, took) ->
            out.printf(
                Locale.ROOT,
                "%-9s by the clock: median %6.1f p99 %6.1f   of the processor: median %6.1f p99"
                    + " %6.1f, %5.1f times Dateline's%n",
                engine,
                Stopwatch.quantile(took, 0.5, Took::wall),
                Stopwatch.quantile(took, 0.99, Took::wall),
                Stopwatch.quantile(took, 0.5, Took::processor),
                Stopwatch.quantile(took, 0.99, Took::processor),
                Stopwatch.quantile(took, 0.5, Took::processor)
                    / Stopwatch.quantile(ours, 0.5, Took::processor)));
  }

  private void note(int round, String engine, Took took) {
    if (round >= 0) {
      taken.computeIfAbsent(engine, _ -> new ArrayList<>()).add(took);
    }
  }

  private static Took took(String line) throws IOException {
    if (line == null) {
      throw new IOException("peers.py ended");
    }
    String[] words = line.split(" ");
    return new Took(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
  }
}
