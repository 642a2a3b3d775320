package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Span;
import org.dateline.extract.ArticleExtractor;
import org.dateline.index.ArchiveIndex;
import org.dateline.ingest.ArticleMaker;
import org.dateline.ingest.FollowUp;
import org.dateline.ingest.ImportSummary;
import org.dateline.ingest.Importer;
import org.dateline.ingest.Outcome;
import org.dateline.read.FilePageReader;
import org.dateline.read.Page;
import org.dateline.read.records.JsonLinesFormat;
import org.dateline.read.text.TextFormatReader;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of records from the disk to the index and back, with an extractor that counts. */
class RecordsImportTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path temp;
  private final List<String> extracted = Collections.synchronizedList(new ArrayList<>());
  private final List<Progress> progress = new ArrayList<>();
  private InstantSource clock = InstantSource.fixed(NOW);
  private int changes;

  @Test
  void eachRecordIsAnArticleAndEachBrokenOneAnOutcomeWithItsLine() throws Exception {
    write("news.jsonl", record("one"), "{broken", "", record("two"), record("one"), "{}");

    assertEquals(summary(2, 1, 0, 1, 1), run());
    assertEquals(
        List.of(
            "news.jsonl container: 3 articles, 2 records without one",
            "news.jsonl:1 read",
            "news.jsonl:2 unreadable",
            "news.jsonl:4 read",
            "news.jsonl:5 copy: same text as a record of news.jsonl",
            "news.jsonl:6 empty"),
        report());
    assertEquals(List.of("news.jsonl:1", "news.jsonl:4", "news.jsonl:5"), articles());
    Progress last = progress.getLast();
    assertEquals(1, last.fraction());
    assertEquals(5, last.done());
    assertEquals(Files.size(temp.resolve("news/news.jsonl")), last.allBytes());
  }

  @Test
  void aFileThatDidNotChangeIsNotReadAndItsRecordsAreUnchanged() throws Exception {
    write("news.jsonl", record("one"), record("two"));
    run();
    extracted.clear();

    assertEquals(summary(0, 0, 2, 0, 0), run());
    assertEquals(List.of(), extracted);
  }

  @Test
  void onlyRecordsWhoseBytesAreNewAreExtractedWhereverTheOthersStandNow() throws Exception {
    write("news.jsonl", record("one"), record("two"), record("three"));
    run();
    List<String> ids = ids();
    extracted.clear();
    write("news.jsonl", record("zero"), "", record("one"), record("three"), record("four"));

    assertEquals(new Counts(2, 2, 1), counts(run()));
    assertEquals(List.of("four", "zero"), extracted.stream().sorted().toList());
    assertEquals(
        List.of(
            "news.jsonl container: 4 articles",
            "news.jsonl:1 read",
            "news.jsonl:3 read",
            "news.jsonl:4 read",
            "news.jsonl:5 read"),
        report());
    assertEquals(
        List.of("news.jsonl:1", "news.jsonl:3", "news.jsonl:4", "news.jsonl:5"), articles());
    assertTrue(ids().containsAll(List.of(ids.get(0), ids.get(2))), "articles keep their ids");
  }

  @Test
  void aCopyTakesThePlaceOfTheRecordThatIsGone() throws Exception {
    write("news.jsonl", record("one"), record("two"));
    write("other.jsonl", record("one"), record("one"));
    run();
    write("news.jsonl", record("two"));

    assertEquals(new Counts(0, 3, 1), counts(run()));
    assertEquals(
        List.of(
            "news.jsonl container: 1 article",
            "news.jsonl:1 read",
            "other.jsonl container: 2 articles",
            "other.jsonl:1 read",
            "other.jsonl:2 copy: same text as a record of other.jsonl"),
        report().stream().sorted().toList());
  }

  @Test
  void whenTheFileIsGoneSoAreItsRecords() throws Exception {
    write("news.jsonl", record("one"), record("one"), "{broken");
    write("other.jsonl", record("two"));
    run();
    Files.delete(temp.resolve("news/news.jsonl"));

    assertEquals(new Counts(0, 1, 3), counts(run()));
    assertEquals(List.of("other.jsonl container: 1 article", "other.jsonl:1 read"), report());
  }

  @Test
  void anImportThatWasStoppedGoesOnWithoutDoublingOrLosingAnything() throws Exception {
    String[] records = new String[300];
    for (int i = 0; i < records.length; i++) {
      records[i] = record("number " + i % 250);
    }
    write("news.jsonl", records);
    CancelToken cancel = new CancelToken();
    int[] seen = {0};
    clock = ticking();
    ImportSummary stopped =
        run(
            outcome -> {
              if (++seen[0] == 100) {
                cancel.cancel();
              }
            },
            cancel);
    assertTrue(stopped.cancelled());
    int before = articles().size();
    assertTrue(before >= 100 && before < 300, () -> before + " articles");
    extracted.clear();

    run();
    assertEquals(300, articles().size());
    assertEquals(300 - before, extracted.size());
    assertEquals(300, ids().stream().distinct().count());
    assertEquals(new Counts(0, 300, 0), counts(run()));
  }

  @Test
  void everythingIsExtractedAgainWhenTheNamesOfFieldsChange() throws Exception {
    write("news.jsonl", record("one"), "{\"tale\": \"%s\"}".formatted(body("two")));
    run();
    assertEquals(List.of("one"), extracted);
    extracted.clear();
    Files.writeString(
        temp.resolve("news/dateline-fields.json"), "{\"body\": [\"tale\", \"body\"]}");

    run();
    assertEquals(List.of("one", "two"), extracted.stream().sorted().toList());
    assertEquals(
        List.of(
            "dateline-fields.json skipped: It says what the fields of the records beside it are"
                + " called.",
            "news.jsonl container: 2 articles",
            "news.jsonl:1 read",
            "news.jsonl:2 read"),
        report());

    Files.writeString(temp.resolve("news/dateline-fields.json"), "{\"tale\": \"body\"}");
    ImportSummary broken = run();
    assertEquals(1, broken.failed());
    assertEquals(2, articles().size(), "what an earlier import made is kept");
  }

  @Test
  void aFileThatHoldsNoRecordIsEmpty() throws Exception {
    write("news.jsonl", "", " ");

    run();
    assertEquals(List.of("news.jsonl empty: The file holds no record."), report());
  }

  private static String body(String words) {
    return "Words of %s were said on the square, and nobody had an answer to them."
        .formatted(words);
  }

  private static String record(String words) {
    return "{\"title\": \"%s\", \"body\": \"%s\"}".formatted(words, body(words));
  }

  /** Writes a file; each time it bears another time of change. */
  private void write(String name, String... lines) throws IOException {
    Path file = temp.resolve("news").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, String.join("\n", lines).getBytes(UTF_8));
    Instant modified = NOW.minus(DAY).plusSeconds(changes++);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(modified));
  }

  private ImportSummary run() throws Exception {
    return run(_ -> {}, new CancelToken());
  }

  private ImportSummary run(Consumer<Outcome> each, CancelToken cancel) throws Exception {
    ArticleMaker maker =
        new ArticleMaker(
            new FilePageReader(List.of(new TextFormatReader())),
            new JsonLinesFormat(),
            this::extract,
            "1",
            clock);
    try (ArchiveIndex index = ArchiveIndex.open(temp.resolve("archive"), false)) {
      ImportSummary summary =
          new Importer(maker, index.store(), 2, FollowUp.none(), clock, Importer.WATCHED)
              .run(List.of(temp.resolve("news")), each, progress::add, cancel);
      assertEquals(articles(index).size(), index.archive().size());
      return summary;
    }
  }

  private Article extract(Page page) {
    String words = page.content().text().replaceAll("(?s).*Words of (.*?) were said.*", "$1");
    extracted.add(words);
    return new Article(
        ArticleExtractor.id(page.file().address()),
        page.file(),
        page.content(),
        "en",
        new Heading(Field.derived(words, new Span(0, 1)), null, List.of(), null, null),
        DateEstimate.undated(List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private record Counts(long read, long unchanged, long removed) {}

  private static Counts counts(ImportSummary summary) {
    return new Counts(summary.read(), summary.unchanged(), summary.removed());
  }

  private static ImportSummary summary(
      long read, long copies, long unchanged, long empty, long unreadable) {
    return new ImportSummary(
        read, copies, 0, 0, unchanged, empty, unreadable, 0, 0, 0, List.of(), Duration.ZERO, false);
  }

  private List<Outcome> outcomes(ArchiveIndex index) {
    List<Outcome> all = new ArrayList<>();
    index.store().outcomes(all::add);
    return all;
  }

  private List<String> report() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(temp.resolve("archive"), true)) {
      return outcomes(index).stream()
          .map(
              outcome -> {
                String reason = outcome.result().reason();
                boolean json = reason.contains("JSON") || reason.contains("no text");
                return outcome.place().substring(temp.resolve("news").toString().length() + 1)
                    + " "
                    + outcome.result().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
                    + (reason.isEmpty() || json ? "" : ": " + reason);
              })
          .toList();
    }
  }

  /** Where the articles of the archive stand, in the order of the report. */
  private List<String> articles() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(temp.resolve("archive"), true)) {
      return articles(index).stream().map(article -> article.file().name()).toList();
    }
  }

  private List<String> ids() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(temp.resolve("archive"), true)) {
      return articles(index).stream().map(Article::id).toList();
    }
  }

  private List<Article> articles(ArchiveIndex index) {
    return outcomes(index).stream()
        .flatMap(outcome -> index.store().article(outcome.address()).stream())
        .toList();
  }

  private static InstantSource ticking() {
    Instant[] now = {NOW};
    return () -> {
      now[0] = now[0].plusMillis(500);
      return now[0];
    };
  }
}
