package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dateline.article.Address;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;

/**
 * Imports a folder with the real program in a process of its own, which is killed at random moments
 * while files come, change and go, and looks at the archive after each: it opens, what had been
 * reported as read is there, nothing is there twice.
 *
 * <p>{@code java org.dateline.app.KilledImports KILLS} runs it as long as wanted.
 */
final class KilledImports {
  private static final String[] WORDS =
      ("harbour council storm minister bridge ferry vote budget drill winter coast market river"
              + " school union strike train border treaty summit")
          .split(" ", -1);

  private static final String RECORDS = "records.jsonl";

  private final Path news;
  private final Path archive;
  private final Random random;
  private final int files;
  private int written;

  private KilledImports(Path place, int files, long seed) {
    this.news = place.resolve("news");
    this.archive = place.resolve("archive");
    this.files = files;
    this.random = new Random(seed);
  }

  /**
   * Kills so many imports, lets the last one come to its end, and fails if anything was lost.
   *
   * @param place an empty folder
   * @param files how many articles there are at the beginning
   * @param longest how long an import is left alone at most before it is killed
   * @return how many imports were killed before their end
   */
  static int run(Path place, int files, int kills, Duration longest, long seed)
      throws IOException, InterruptedException {
    KilledImports imports = new KilledImports(place, files, seed);
    imports.begin();
    int killed = 0;
    for (int i = 0; i < kills; i++) {
      killed += imports.killOne(longest) ? 1 : 0;
      imports.change();
    }
    imports.end();
    return killed;
  }

  private void begin() throws IOException {
    Files.createDirectories(news);
    for (int i = 0; i < files; i++) {
      write(news.resolve("article-" + i + ".txt"));
    }
    records(files / 2);
  }

  /** A file of records gets longer, as one that is written to all day. */
  private void records(int more) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < more; i++) {
      lines
          .append("{\"headline\": \"The record of number ")
          .append(written)
          .append("\", \"body\": \"")
          .append(text().replace("\n", "\\n"))
          .append("\"}\n");
    }
    Files.writeString(
        news.resolve(RECORDS), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void write(Path file) throws IOException {
    Files.writeString(file, text());
  }

  private String text() {
    StringBuilder text = new StringBuilder("The news of number " + written++ + "\n\n");
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      text.append("On Friday the ");
      for (int i = 0; i < 40; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      text.append("was discussed in Kyiv.\n\n");
    }
    return text.toString();
  }

  /** A few files come, change and go between two imports. */
  private void change() throws IOException {
    records(3);
    for (int i = 0; i < 3; i++) {
      write(news.resolve("article-" + random.nextInt(files) + ".txt"));
      write(news.resolve("new-" + written + ".txt"));
      Files.deleteIfExists(news.resolve("article-" + random.nextInt(files) + ".txt"));
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import",
            "--archive=" + archive,
            news.toString())
        .redirectErrorStream(true)
        .redirectOutput(archive.resolveSibling("output.txt").toFile())
        .start();
  }

  /** Whether the import was still running when it was killed. */
  private boolean killOne(Duration longest) throws IOException, InterruptedException {
    Map<Address, Outcome> before = outcomes();
    Process process = start();
    boolean ended = process.waitFor(random.nextLong(longest.toMillis()) + 1, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    Map<Address, Outcome> after = outcomes();
    before.forEach(
        (address, outcome) ->
            assertTrue(
                after.containsKey(address) || Files.notExists(address.file()),
                () -> "lost: " + outcome + ", output " + output()));
    return !ended;
  }

  /** What the archive says of each file; checks that it says it once and has the articles. */
  private Map<Address, Outcome> outcomes() {
    Map<Address, Outcome> outcomes = new TreeMap<>();
    if (Files.notExists(archive)) {
      return outcomes;
    }
    AtomicInteger articles = new AtomicInteger();
    try (OpenArchive open = OpenIndex.toAsk(archive)) {
      open.ledger()
          .outcomes(
              outcome -> {
                assertTrue(
                    outcomes.put(outcome.address(), outcome) == null, () -> "twice " + outcome);
                if (outcome.result() instanceof Result.Read(String id, _)) {
                  articles.incrementAndGet();
                  assertTrue(open.archive().article(id).isPresent(), () -> "no article " + outcome);
                }
              });
      assertEquals(articles.get(), open.archive().size());
    } catch (ArchiveUnavailable e) {
      // Killed before its first commit; any later it has to open.
      assertEquals(Reason.MISSING, e.reason(), this::output);
    }
    return outcomes;
  }

  private String output() {
    try {
      return Files.readString(archive.resolveSibling("output.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The last import comes to its end, and the archive has exactly the files that are there. */
  private void end() throws IOException, InterruptedException {
    assertEquals(0, start().waitFor(), this::output);
    Map<Address, Outcome> outcomes = outcomes();
    try (var there = Files.list(news)) {
      assertEquals(
          there.collect(Collectors.toSet()),
          outcomes.keySet().stream().map(Address::file).collect(Collectors.toSet()));
    }
    long records = 0;
    for (Outcome outcome : outcomes.values()) {
      switch (outcome.result()) {
        case Result.Read _ -> records += outcome.line() > 0 ? 1 : 0;
        case Result.Container _ -> assertEquals(news.resolve(RECORDS), outcome.file());
        case Result.Copy _,
            Result.Empty _,
            Result.Unreadable _,
            Result.Skipped _,
            Result.Failed _ ->
            fail(outcome.toString());
      }
    }
    try (var lines = Files.lines(news.resolve(RECORDS))) {
      assertEquals(lines.count(), records);
    }
  }

  /** Kills as many imports as the first word says. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("killed-imports");
    int kills = Integer.parseInt(words[0]);
    int killed = run(place, 1000, kills, Duration.ofSeconds(20), 1);
    System.out.println(killed + " of " + kills + " killed before their end; nothing lost");
  }
}
