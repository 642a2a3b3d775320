package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.dateline.ingest.ImportSummary;
import org.dateline.work.Progress;
import org.dateline.work.Progress.Task;
import org.junit.jupiter.api.Test;

class ImportReporterTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Task AGAIN =
      new Task("Reading files again with this version of Dateline", "file", "files");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private ImportReporter reporter(int width) {
    return new ImportReporter(
        new Terminal(new PrintWriter(out), new PrintWriter(err), false, true, width));
  }

  /** The line of a terminal of {@code width} columns. */
  private String line(Progress progress, int width) {
    err.getBuffer().setLength(0);
    reporter(width).progress(progress);
    return err.toString().replace("\r\u001b[K", "");
  }

  @Test
  void aShortLineSaysWhatIsDoneAndHowFarItIs() {
    assertEquals(
        "Dating: 500 of 1000 articles, 1 a second, 9 minutes left",
        line(new Progress(Task.onArticles("Dating"), 500, 1000, Duration.ofSeconds(590), ""), 120));
  }

  @Test
  void aLineNeverTakesTwoRows() {
    Progress much = new Progress(AGAIN, 123_456, 1_000_000, HOUR, "");
    assertEquals(
        "Reading files again wi…: 123456 of 1000000 files, 34 a second, 426 minutes left",
        line(much, 120));
    assertEquals("123456 of 1000000 files, 34 a second, 426 minutes left", line(much, 60));
    assertEquals("123456 of 1000000 files, 34 a second, 4", line(much, 40));
  }

  @Test
  void whatWasReadAgainIsCountedAmongReadArticlesAndCopies() {
    reporter(80)
        .summary(new ImportSummary(1, 1, 1, 2, 0, 0, 0, 0, 0, 0, List.of(), Duration.ZERO, false));
    assertEquals("1 read, 1 copy, 2 read again, 1 moved in 0.0 s.\n", out.toString());
  }
}
