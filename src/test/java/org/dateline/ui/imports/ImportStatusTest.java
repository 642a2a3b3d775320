package org.dateline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.ui.imports.ImportState.Job;
import org.dateline.ui.imports.ImportState.Resting;
import org.dateline.ui.imports.ImportState.Running;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Test;

/** What other screens say of an import. */
class ImportStatusTest {
  private static final Progress SOME = new Progress(12, 20, 0, -1, Duration.ZERO, "");

  @Test
  void anImportIsToldOfAndARescanOnceItHasFoundSomething() {
    Job add = new Job.Add(List.of(Path.of("news")));
    Job rescan = new Job.Rescan();
    assertEquals("", ImportWords.status(new Resting()));
    assertEquals(
        "Reading: 12 of 20 files", ImportWords.status(new Running(add, SOME, Map.of(), false)));
    assertEquals("", ImportWords.status(new Running(rescan, SOME, Map.of(), false)));
    assertEquals(
        "Reading: 12 of 20 files",
        ImportWords.status(new Running(rescan, SOME, Map.of(Kind.READ, 1), false)));
  }
}
