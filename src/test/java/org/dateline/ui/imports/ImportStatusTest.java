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
import org.dateline.work.Progress.Task;
import org.junit.jupiter.api.Test;

/** What other screens say of an import. */
class ImportStatusTest {
  private static final Progress SOME = new Progress(12, 20, Duration.ZERO, "");

  @Test
  void anImportIsToldOfAndARescanOnceItHasFoundSomething() {
    Job add = new Job.Add(List.of(Path.of("news")));
    Job rescan = new Job.Rescan(false);
    assertEquals("", ImportWords.status(new Resting()));
    assertEquals(
        "Reading: 12 of 20 files", ImportWords.status(new Running(add, SOME, Map.of(), false)));
    assertEquals("", ImportWords.status(new Running(rescan, SOME, Map.of(), false)));
    assertEquals(
        "Reading: 12 of 20 files",
        ImportWords.status(new Running(rescan, SOME, Map.of(Kind.READ, 1), false)));
    assertEquals("Importing news", ImportWords.title(new Running(add, SOME, Map.of(), false)));
    Progress dating = new Progress(Task.onArticles("Dating"), 1, 2, Duration.ZERO, "");
    assertEquals(
        "Dating: 1 of 2 articles",
        ImportWords.status(new Running(rescan, dating, Map.of(), false)));
    assertEquals("Dating", ImportWords.title(new Running(rescan, dating, Map.of(), false)));
    assertEquals(
        "Importing news · Dating", ImportWords.title(new Running(add, dating, Map.of(), false)));
  }
}
