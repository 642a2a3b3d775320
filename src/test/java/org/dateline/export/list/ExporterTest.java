package org.dateline.export.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dateline.export.Made;
import org.dateline.search.ArticleStream;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
  private static final Choice CHOICE = new Choice.Selected(List.of("1", "2"));

  @TempDir Path folder;

  private final ArticleStream two =
      (choice, receiver, cancel) -> {
        receiver.begin(2);
        for (int i = 0; i < 2; i++) {
          cancel.check();
          receiver.article(Made.bridge());
        }
      };

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private long export(ArticleStream articles, Path file, boolean replace) {
    ListFile list = new ListFile(file, ListFormat.CSV, true, replace);
    return new Exporter(articles).toFile(CHOICE, list, Progress.ignored(), new CancelToken());
  }

  @Test
  void writesAFileAndTellsHowFarItIs() throws IOException {
    Path file = folder.resolve("list.csv");
    List<Long> done = new ArrayList<>();
    long written =
        new Exporter(two)
            .toFile(
                CHOICE,
                new ListFile(file, ListFormat.CSV, true, false),
                progress -> done.add(progress.done()),
                new CancelToken());

    assertEquals(2, written);
    assertEquals(List.of(1L, 2L), done);
    assertEquals(
        "\ufeff" + ListFormatTest.written(ListFormat.CSV, Made.bridge(), Made.bridge()),
        Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void doesNotWriteOverAFileUnlessItIsToldTo() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "mine");

    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> export(two, file, false));
    assertEquals(file + " could not be written: it is there already", failure.getMessage());
    assertEquals("mine", Files.readString(file));

    assertEquals(2, export(two, file, true));
    assertFalse(Files.readString(file).equals("mine"));
    assertEquals(List.of(file), files());
  }

  @Test
  void leavesNothingBehindWhenItIsCancelledOrFails() throws IOException {
    Path file = folder.resolve("list.csv");
    CancelToken cancel = new CancelToken();
    ListFile list = new ListFile(file, ListFormat.CSV, false, false);
    assertThrows(
        CancellationException.class,
        () -> new Exporter(two).toFile(CHOICE, list, progress -> cancel.cancel(), cancel));
    ArticleStream broken =
        (choice, receiver, token) -> {
          receiver.begin(1);
          throw new UncheckedIOException("The index could not be read.", new IOException("bad"));
        };
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> export(broken, file, false));

    assertEquals("The index could not be read.", failure.getMessage());
    assertEquals(List.of(), files());
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    Path file = folder.resolve("missing/list.csv");
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> export(two, file, false));
    assertEquals(file + " could not be written: its folder does not exist", failure.getMessage());

    UncheckedIOException noFile =
        assertThrows(UncheckedIOException.class, () -> export(two, folder, true));
    assertEquals(folder + " could not be written: it is not a file", noFile.getMessage());
  }
}
