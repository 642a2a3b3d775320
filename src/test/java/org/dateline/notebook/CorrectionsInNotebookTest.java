package org.dateline.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsInNotebookTest {
  private static final Correction MERGE =
      Correction.everywhere(new Change.Merge(NameKind.PERSON, "A", "B", null));
  private static final Correction BYLINE =
      new Correction(new ArticleKey("a", "print"), new Change.Byline(List.of("One", "Two")));

  @TempDir private Path folder;

  @Test
  void areKeptInTheirOrderUntilTheyAreTakenBack() throws Exception {
    Path file = folder.resolve("notebook.db");
    try (Notebook notebook = NotebookFixture.open(file)) {
      assertEquals(List.of(), notebook.corrections().corrections());
      notebook.corrections().add(MERGE);
      notebook.corrections().add(BYLINE);
      notebook.corrections().add(MERGE);
    }
    try (Notebook notebook = NotebookFixture.open(file)) {
      assertEquals(List.of(MERGE, BYLINE, MERGE), notebook.corrections().corrections());
      notebook.corrections().remove(MERGE);
      assertEquals(List.of(MERGE, BYLINE), notebook.corrections().corrections());
      notebook.corrections().remove(BYLINE);
      notebook.corrections().remove(BYLINE);
      assertEquals(List.of(MERGE), notebook.corrections().corrections());
    }
  }

  @Test
  void goAlongWhenTheNotebookIsWrittenToAFileAndReadTwice() throws Exception {
    Path json = folder.resolve("notebook.json");
    try (Notebook notebook = NotebookFixture.open(folder.resolve("a.db"))) {
      notebook.corrections().add(MERGE);
      notebook.corrections().add(BYLINE);
      new Exchange(notebook, InstantSource.system()).write(json);
    }
    try (Notebook notebook = NotebookFixture.open(folder.resolve("b.db"))) {
      new Exchange(notebook, InstantSource.system()).read(json);
      new Exchange(notebook, InstantSource.system()).read(json);
      assertEquals(List.of(MERGE, BYLINE), notebook.corrections().corrections());
    }
  }
}
