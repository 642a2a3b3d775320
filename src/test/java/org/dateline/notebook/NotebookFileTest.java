package org.dateline.notebook;

import static org.dateline.notebook.NotebookFixture.article;
import static org.dateline.notebook.NotebookFixture.clock;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.notebook.NotebookUnavailable.Reason;
import org.dateline.search.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookFileTest {
  private static final String FURTHER = "create table further (a integer) strict;";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("new").resolve("notebook.db");
  }

  @Test
  void isMadeWithItsFolderAndOpenedAgain() throws NotebookUnavailable {
    star();
    try (Notebook notebook = NotebookFixture.open(file)) {
      assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    }
  }

  @Test
  void whatWasWrittenIsThereThoughItWasNeverClosed() throws Exception {
    Notebook lost = NotebookFixture.open(file);
    lost.star(article("a"), true);
    lost.write(article("b"), null, "a note");
    // The files as they are when the process dies: the write-ahead log was not folded in.
    Path copy = Files.createDirectories(folder.resolve("copy"));
    for (String end : List.of("", "-wal")) {
      Files.copy(Path.of(file + end), copy.resolve("notebook.db" + end));
    }
    try (Notebook notebook = NotebookFixture.open(copy.resolve("notebook.db"))) {
      assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
      assertEquals(Set.of("id-b"), notebook.articles(Mark.Kind.NOTED).ids());
    }
    lost.close();
  }

  @Test
  void aChangeThatFailsHalfwayLeavesNothing() throws NotebookUnavailable {
    try (Notebook notebook = NotebookFixture.open(file)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              notebook.change(
                  connection -> {
                    Marks.star(connection, article("a"), true, NotebookFixture.START);
                    throw new IllegalStateException();
                  },
                  List.of("id-a")));
      assertEquals(List.of(), notebook.starred());
      notebook.star(article("b"), true);
      assertEquals(Set.of("id-b"), notebook.articles(Mark.Kind.STARRED).ids());
    }
  }

  @Test
  void isCopiedBeforeAStepChangesIt() throws Exception {
    star();
    try (Notebook notebook = Notebook.open(file, Migrations.all().and(FURTHER), clock())) {
      assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    }
    int before = Migrations.all().newest();
    Path copy =
        file.resolveSibling("notebook-backups")
            .resolve("notebook-2024-05-06-070809-version-" + before + ".db");
    assertEquals(List.of(copy), backups());
    try (Notebook notebook = NotebookFixture.open(copy)) {
      assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    }
  }

  @Test
  void isNotCopiedWhenItIsMadeOrUpToDate() throws Exception {
    star();
    star();
    assertEquals(List.of(), backups());
  }

  @Test
  void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
    star();
    NotebookUnavailable failure =
        assertThrows(
            NotebookUnavailable.class,
            () ->
                Notebook.open(
                    file, Migrations.all().and(FURTHER + "\n\nnot a statement;"), clock()));
    assertEquals(Reason.NO_ACCESS, failure.reason());
    try (Notebook notebook = NotebookFixture.open(file)) {
      assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    }
  }

  @Test
  void oneOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
    Notebook.open(file, Migrations.all().and(FURTHER), clock()).close();
    byte[] before = Files.readAllBytes(file);
    NotebookUnavailable failure =
        assertThrows(NotebookUnavailable.class, () -> NotebookFixture.open(file));
    assertEquals(Reason.NEWER, failure.reason());
    assertEquals(
        "The notebook was written by a newer version of Dateline, which this one can't read: "
            + file,
        failure.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of(), backups());
  }

  @Test
  void oneOfAnOlderVersionIsCheckedAndLeftAsItIs() throws Exception {
    star();
    byte[] before = Files.readAllBytes(file);
    new NotebookFile(file, Migrations.all().and(FURTHER), clock()).check();
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of(), backups());
  }

  @Test
  void theCheckFindsAnIndexThatLacksARow() throws Exception {
    star();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (a integer)");
      statement.execute("insert into t values (1)");
      statement.execute("create index i on t (a)");
      statement.execute("create index j on t (a) where a > 5");
      statement.execute("pragma writable_schema = on");
      statement.execute(
          "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where name ="
              + " 'j') where name = 'i'");
    }
    NotebookUnavailable failure =
        assertThrows(NotebookUnavailable.class, () -> Notebook.check(file));
    assertEquals(Reason.DAMAGED, failure.reason());
  }

  @Test
  void aDamagedOneIsRefusedAndLeftAsItIsAndItsNewestCopyNamed() throws Exception {
    star();
    try (Notebook notebook = Notebook.open(file, Migrations.all().and(FURTHER), clock())) {
      notebook.star(article("b"), true);
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 1000, bytes.length - 1000, (byte) 0x5a);
    Files.write(file, bytes);
    NotebookUnavailable failure =
        assertThrows(NotebookUnavailable.class, () -> NotebookFixture.open(file));
    assertEquals(Reason.DAMAGED, failure.reason());
    assertEquals(
        "The notebook is damaged, and was left as it is: "
            + file
            + ". The newest copy of it is "
            + backups().getFirst(),
        failure.getMessage());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aFileThatIsNoNotebookIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a text that somebody put here\n");
    assertEquals(
        Reason.DAMAGED,
        assertThrows(NotebookUnavailable.class, () -> NotebookFixture.open(file)).reason());
    assertEquals("a text that somebody put here\n", Files.readString(file));
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectories(file.getParent());
    run("create table bookmarks (name text)");
    byte[] before = Files.readAllBytes(file);
    assertEquals(
        Reason.DAMAGED,
        assertThrows(NotebookUnavailable.class, () -> NotebookFixture.open(file)).reason());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aFolderInItsPlaceIsNamed() throws Exception {
    Files.createDirectories(file);
    NotebookUnavailable failure =
        assertThrows(NotebookUnavailable.class, () -> NotebookFixture.open(file));
    assertEquals(Reason.NO_ACCESS, failure.reason());
  }

  private void star() throws NotebookUnavailable {
    try (Notebook notebook = NotebookFixture.open(file)) {
      notebook.star(article("a"), true);
    }
  }

  private List<Path> backups() throws IOException {
    Path backups = file.resolveSibling("notebook-backups");
    if (!Files.exists(backups)) {
      return List.of();
    }
    try (Stream<Path> copies = Files.list(backups)) {
      return copies.sorted().toList();
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
