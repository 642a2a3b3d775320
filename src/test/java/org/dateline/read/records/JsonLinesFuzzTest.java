package org.dateline.read.records;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.Mutations;
import org.dateline.article.Address;
import org.dateline.read.RawFile;
import org.dateline.read.RawRecord;
import org.dateline.read.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of every file of records, whatever its bytes. The profile {@code fuzz} looks for what
 * breaks it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonLinesFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "{\"id\":7,\"title\":\"Mayor opens bridge\",\"text\":\"The mayor opened a bridge.\"}\n",
          "{\"headline\":\"",
          "\",\"body\":\"",
          "\",\"published\":\"2019-05-03\",\"authors\":[",
          "{\"name\":\"Ann Roe\"},",
          "null",
          "]",
          "}",
          "\n",
          "\r\n",
          "\\u12",
          "1e999",
          "[[[[",
          "\ufeff");

  @TempDir Path folder;

  @Test
  void everyLineIsARecordOrSaysWhyNot() {
    Mutations.of(PIECES, 2_000, this::check);
  }

  @FuzzTest(maxDuration = "20m")
  void fuzz(byte[] bytes) {
    check(bytes);
  }

  private void check(byte[] bytes) {
    try {
      check(folder.resolve("a.jsonl"), bytes);
      check(folder.resolve("a.jsonl.gz"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    long line = 0;
    try (RecordFile records = new JsonLinesFormat().open(file)) {
      for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
        RawRecord record = next.get();
        assertTrue(record.line() > line, () -> "line " + record.line());
        line = record.line();
        assertTrue(record.size() >= record.bytes().length, () -> "line " + record.line());
        if (record.problem().isEmpty()) {
          assertNotNull(
              records.read(
                  new RawFile(
                      Address.of(file),
                      record.line(),
                      Instant.EPOCH,
                      record.fingerprint(),
                      record.bytes())));
        }
      }
      assertTrue(records.position() <= Files.size(file));
    }
  }
}
