package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.Page;
import org.dateline.read.ReadResult;
import org.dateline.read.RecordFormat;
import org.dateline.work.CancelToken;
import org.dateline.work.Deadline;
import org.dateline.work.Progress;

/**
 * An importer with a plain reader and extractor over a real folder: the first word of a file tells
 * what is to come of it.
 */
final class ImportBench {
  static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  final Path folder;
  final MemoryStore store = new MemoryStore();
  final List<Path> readFiles = Collections.synchronizedList(new ArrayList<>());
  final List<Progress> progress = new ArrayList<>();
  final CancelToken cancel = new CancelToken();
  RecordFormat records = RecordFormat.NONE;
  Duration showing = Importer.UNWATCHED;
  String producer = "1";
  InstantSource clock = InstantSource.fixed(NOW);
  int cancelAfter = Integer.MAX_VALUE;

  ImportBench(Path folder) {
    this.folder = folder;
  }

  /** Writes a file whose last change is long ago. */
  Path write(String name, String text) throws IOException {
    return write(name, text, LONG_AGO);
  }

  Path write(String name, String text, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }

  ImportSummary run(Path... roots) {
    return run(cancel, roots);
  }

  ImportSummary run(CancelToken token, Path... roots) {
    readFiles.clear();
    ArticleMaker maker =
        new ArticleMaker(
            this::read,
            records,
            ImportBench::extract,
            producer,
            clock,
            new Deadline(Duration.ofMillis(20)));
    Importer importer = new Importer(maker, store, 2, FollowUp.none(), clock, showing);
    List<Path> asked = roots.length == 0 ? List.of(folder) : List.of(roots);
    return importer.run(asked, _ -> cancelWhenDue(token), progress::add, token);
  }

  /** What the store says came of each file, by its path in the folder. */
  Map<String, String> report() {
    Map<String, String> report = new TreeMap<>();
    store.outcomes(
        outcome ->
            report.put(
                folder.relativize(outcome.file()).toString(),
                outcome.result().getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + (outcome.result().reason().isEmpty() ? "" : ": ")
                    + outcome.result().reason()));
    return report;
  }

  List<String> names(List<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).sorted().toList();
  }

  private void cancelWhenDue(CancelToken token) {
    if (--cancelAfter == 0) {
      token.cancel();
    }
  }

  private ReadResult read(Path file) {
    readFiles.add(file);
    String text;
    try {
      text = Files.readString(file);
      if (text.startsWith("VANISH")) {
        Files.delete(file);
        return new ReadResult.Failed("it vanished while it was read");
      }
    } catch (NoSuchFileException e) {
      return new ReadResult.Failed("it vanished while it was read");
    } catch (IOException e) {
      return new ReadResult.Failed("no permission to read it");
    }
    return switch (text.split(" ", 2)[0]) {
      case "" -> new ReadResult.Empty("no text");
      case "BINARY" -> new ReadResult.Unreadable("not text");
      case "THROW" -> throw new IllegalStateException("reader");
      default -> new ReadResult.Success(page(file, text));
    };
  }

  private static Page page(Path file, String text) {
    SourceFile source = new SourceFile(file, text.length(), LONG_AGO, fingerprint(text), "UTF-8");
    List<Page.Warning> warnings =
        text.startsWith("WARN") ? List.of(new Page.Warning("A byte was replaced.", 0)) : List.of();
    return new Page(source, new SourceText(text, List.of()), warnings);
  }

  private static Article extract(Page page) {
    String text = page.content().text();
    while (text.startsWith("SLOW")) {
      Deadline.check();
    }
    if (text.startsWith("OVERFLOW")) {
      throw new StackOverflowError("extractor");
    }
    Field headline = Field.derived(text, new Span(0, text.length()));
    return new Article(
        "id-" + page.file().path().getFileName(),
        page.file(),
        page.content(),
        "en",
        new Heading(headline, null, List.of(), null, null),
        DateEstimate.undated(List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** A clock that moves on by {@code step} each time it is asked. */
  static InstantSource ticking(Duration step) {
    Instant[] now = {NOW};
    return () -> {
      now[0] = now[0].plus(step);
      return now[0];
    };
  }

  /** Counts in the order of {@link ImportSummary}: all that is not named is nothing. */
  record Counts(long read, long copies, long moved, long unchanged, long removed) {
    ImportSummary summary() {
      return new ImportSummary(
          read, copies, moved, 0, unchanged, 0, 0, 0, 0, removed, List.of(), Duration.ZERO, false);
    }
  }
}
