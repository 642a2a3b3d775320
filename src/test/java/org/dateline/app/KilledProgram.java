package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Address;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;

/**
 * Runs the real program in a process of its own, which is killed at random moments while it
 * imports, corrects and closes and files come, change and go, and looks at what is left after each:
 * the archive opens, what had been reported as read is there, nothing is there twice, and all that
 * was said to be corrected, marked or noted is kept and answered with.
 *
 * <p>{@code java org.dateline.app.KilledProgram KILLS FILES SECONDS} runs it as long as wanted.
 */
final class KilledProgram {
  private static final int MOST_ACTS = 1_000_000;
  private static final Duration BRIEFLY = Duration.ofSeconds(3);
  private static final Duration POLL = Duration.ofMillis(20);

  /** Whatever takes longer hangs. */
  private static final Duration HANGING = Duration.ofMinutes(5);

  private static final Pattern WORKING = Pattern.compile("[1-9][0-9]* articles, |Counting files");
  private static final Pattern READING = Pattern.compile("[1-9][0-9]* articles, ");
  private static final Pattern SAYING = Pattern.compile("\t");
  private static final Pattern SHOWING = Pattern.compile("usable after");

  private final Path place;
  private final Path archive;
  private final Path output;
  private final KilledNews news;
  private final KilledArchive left;
  private final Random random;
  private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
  private int version;

  /** What the program is doing when it is killed. */
  enum Kind {
    /** {@code dateline import}. */
    IMPORT,
    /** The same with a new version of what makes articles: all are read again. */
    NEW_VERSION,
    /** What the user puts right, marks and notes, at times while an import runs. */
    CORRECT,
    /** {@code dateline import} that was asked to end, as by Ctrl C. */
    INTERRUPT,
    /** The window, which looks for changes, and is closed as soon as it shows results. */
    WINDOW,
    /** The window, which is led through its screens and closed. */
    SCREENS
  }

  /**
   * What became of the processes of a kind.
   *
   * @param processes how many there were
   * @param atWork how many of them had not ended when they were killed or asked to end
   * @param killed how many of these did not end before they were killed
   */
  record Count(int processes, int atWork, int killed) {
    private Count plus(Count more) {
      return new Count(processes + more.processes, atWork + more.atWork, killed + more.killed);
    }
  }

  /** What was killed, and how many corrections, marks and notes were said to be done. */
  record Done(Map<Kind, Count> counts, int promises) {}

  private KilledProgram(Path place, int files, long seed) {
    this.place = place;
    this.archive = place.resolve("dateline").resolve("archive");
    this.output = place.resolve("output.txt");
    this.random = new Random(seed);
    this.news = new KilledNews(place.resolve("news"), files, random);
    this.left = new KilledArchive(archive);
  }

  /**
   * Kills the program while it does each of {@code kinds} in turn, lets an import come to its end,
   * and fails if anything was lost or hangs. The first of each kind is killed as soon as it is seen
   * at work.
   *
   * @param place an empty folder
   * @param files how many articles there are at the beginning
   * @param longest how long a process is left alone at most before it is killed
   * @param told what was killed so far, in words, after each
   */
  static Done run(
      Path place, int files, List<Kind> kinds, Duration longest, long seed, Consumer<String> told)
      throws Exception {
    KilledProgram program = new KilledProgram(place, files, seed);
    program.news.begin();
    for (Kind kind : kinds) {
      program.killOne(kind, longest);
      told.accept(program.summary());
      program.news.change();
    }
    program.end();
    told.accept(program.summary() + "; nothing was lost");
    return new Done(Map.copyOf(program.counts), program.left.promises());
  }

  /** What was killed, in words. */
  String summary() {
    return counts.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + ": "
                        + entry.getValue().killed()
                        + " of "
                        + entry.getValue().processes()
                        + " killed before their end")
            .collect(Collectors.joining("\n"))
        + "\n"
        + left.promises()
        + " corrections, marks and notes were said to be done";
  }

  private void killOne(Kind kind, Duration longest) throws Exception {
    if (kind != Kind.IMPORT && left.outcomes().isEmpty()) {
      importToTheEnd();
    }
    Map<Address, Outcome> before = left.outcomes();
    if (kind == Kind.NEW_VERSION) {
      newVersion();
    }
    Process process = start(kind);
    Count count;
    try {
      count = waitAndKill(kind, process, longest);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(
        count.killed == 1
            || process.exitValue() == 0
            || process.exitValue() == 130
            || process.exitValue() == 143,
        this::output);
    check(kind, before);
    counts.merge(kind, count, Count::plus);
  }

  private void importToTheEnd() throws Exception {
    Process process = importing();
    try {
      assertTrue(process.waitFor(HANGING), () -> "hangs: " + output());
      assertEquals(0, process.exitValue(), this::output);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void check(Kind kind, Map<Address, Outcome> before) throws Exception {
    Map<Address, Outcome> after = left.outcomes();
    before.forEach(
        (address, outcome) ->
            assertTrue(
                after.containsKey(address) || Files.notExists(address.file()),
                () -> "lost: " + outcome + ", output " + output()));
    if (kind == Kind.CORRECT) {
      left.promised(output);
    }
    if (before.isEmpty() && after.isEmpty()) {
      return; // the first import was killed before its first commit
    }
    left.checkNotebook();
    left.checkCorrections();
  }

  /** What makes articles has another checksum from now on. */
  private void newVersion() throws IOException {
    version++;
    Path file = place.resolve("classes/org/dateline/knowledge/version.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, Integer.toString(version));
  }

  private Process start(Kind kind) throws IOException {
    return switch (kind) {
      case IMPORT, NEW_VERSION, INTERRUPT -> importing();
      case CORRECT ->
          start(
              List.of(),
              KilledWork.class,
              archive.toString(),
              Long.toString(random.nextLong()),
              Integer.toString(MOST_ACTS));
      case WINDOW -> window("start");
      case SCREENS -> window("screens");
    };
  }

  private Process importing() throws IOException {
    return start(
        List.of("-Ddateline.err=terminal"), // it tells how far it is
        Main.class,
        "import",
        "--archive=" + archive,
        news.folder().toString());
  }

  private Process window(String rehearsal) throws IOException {
    return start(
        List.of(
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Ddateline.rehearsal=" + rehearsal),
        Main.class);
  }

  private Process start(List<String> options, Class<?> main, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path") + File.pathSeparator + place.resolve("classes")));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("XDG_DATA_HOME", place.toString());
    builder.environment().put("TERM", "xterm");
    builder.environment().remove("NO_COLOR");
    return builder.start();
  }

  private Count waitAndKill(Kind kind, Process process, Duration longest)
      throws InterruptedException {
    boolean first = !counts.containsKey(kind);
    boolean ended;
    if (first || kind == Kind.CORRECT || random.nextBoolean()) {
      awaitSign(kind, process);
      ended = first ? !process.isAlive() : ended(process, BRIEFLY);
    } else {
      ended = ended(process, longest);
    }
    int atWork = ended ? 0 : 1;
    if (!ended && kind == Kind.INTERRUPT) {
      process.destroy();
      ended = ended(process, BRIEFLY);
    }
    process.destroyForcibly().waitFor();
    return new Count(1, atWork, ended ? 0 : 1);
  }

  /** Waits until the process shows that its work has begun, or ended; fails if it hangs. */
  private void awaitSign(Kind kind, Process process) throws InterruptedException {
    Pattern sign =
        switch (kind) {
          case IMPORT, NEW_VERSION -> READING;
          case INTERRUPT -> WORKING;
          case CORRECT -> SAYING;
          case WINDOW, SCREENS -> SHOWING;
        };
    long polls = HANGING.dividedBy(POLL);
    while (!sign.matcher(output()).find() && !process.waitFor(POLL)) {
      assertTrue(polls-- > 0, () -> kind + " hangs: " + output());
    }
  }

  private boolean ended(Process process, Duration longest) throws InterruptedException {
    return process.waitFor(random.nextLong(longest.toMillis()) + 1, TimeUnit.MILLISECONDS);
  }

  private String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The last import comes to its end, and the archive has exactly the files that are there. */
  private void end() throws Exception {
    Map<Address, Outcome> before = left.outcomes();
    importToTheEnd();
    check(Kind.IMPORT, before);
    Map<Address, Outcome> outcomes = left.outcomes();
    try (var there = Files.list(news.folder())) {
      assertEquals(
          there.collect(Collectors.toSet()),
          outcomes.keySet().stream().map(Address::file).collect(Collectors.toSet()));
    }
    long records = 0;
    for (Outcome outcome : outcomes.values()) {
      switch (outcome.result()) {
        case Result.Read _ -> records += outcome.line() > 0 ? 1 : 0;
        case Result.Container _ -> assertEquals(news.records(), outcome.file());
        case Result.Copy _,
            Result.Empty _,
            Result.Unreadable _,
            Result.Skipped _,
            Result.Failed _ ->
            fail(outcome.toString());
      }
    }
    try (var lines = Files.lines(news.records())) {
      assertEquals(lines.count(), records);
    }
  }

  /**
   * Kills as many processes as the first word says; the second says how many files there are, the
   * third after how many seconds a process is killed at the latest, those after it what the
   * processes do in turn: everything if there are none.
   */
  public static void main(String[] words) throws Exception {
    Path place = Files.createTempDirectory("killed-program");
    int kills = Integer.parseInt(words[0]);
    int files = words.length > 1 ? Integer.parseInt(words[1]) : 1000;
    int seconds = words.length > 2 ? Integer.parseInt(words[2]) : 20;
    List<Kind> turns =
        words.length > 3
            ? Arrays.stream(words).skip(3).map(Kind::valueOf).toList()
            : List.of(Kind.values());
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      kinds.add(turns.get(i % turns.size()));
    }
    System.out.println("in " + place);
    run(place, files, kinds, Duration.ofSeconds(seconds), 1, System.out::println);
  }
}
