package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose bytes were altered on the disk. */
class DamagedArchiveTest {
  private static final int ARTICLES = 20;
  private static final int FLIPS = 100;
  private static final List<Path> SOURCES = List.of(Path.of("/news"), Path.of("/more news"));

  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      SOURCES.forEach(index.store()::addRoot);
      for (int i = 0; i < ARTICLES; i++) {
        if (i == ARTICLES / 2) {
          index.store().commit(); // which makes a second segment
        }
        file(i + ".txt")
            .headline("Number " + i)
            .body("Words of number " + i + ".")
            .putInto(index.store());
      }
      index.store().remove(Address.of(file("3.txt").path()));
      index.store().commit();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith("write.lock") && !file.endsWith("sources.json"))
          .sorted()
          .toList();
    }
  }

  /** Why the archive is given up: when it is opened, or when every byte of it is looked at. */
  private ArchiveUnavailable failure() {
    return assertThrows(
        ArchiveUnavailable.class,
        () -> {
          try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
            index.verify(new CancelToken());
          }
        });
  }

  @Test
  void soundArchiveIsFoundSound() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      index.verify(new CancelToken());
      assertEquals(ARTICLES - 1, index.archive().size());
    }
  }

  @Test
  void everyFlippedBitIsFoundAndTheSourcesAreTold() throws Exception {
    List<Path> files = files();
    assertTrue(files.size() > 2, files::toString);
    Random random = new Random(42);
    for (int i = 0; i < files.size() + FLIPS; i++) {
      Path file = files.get(i < files.size() ? i : random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      byte[] flipped = sound.clone();
      int at = random.nextInt(sound.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);

      ArchiveUnavailable failure = failure();
      String where = file.getFileName() + " at " + at + ": " + failure.getCause();
      assertTrue(failure.reason() != Reason.LOCKED && failure.reason() != Reason.MISSING, where);
      assertEquals(SOURCES, failure.sources(), where);

      Files.write(file, sound);
    }
    soundArchiveIsFoundSound();
  }

  @Test
  void clearedArchiveIsEmptyKnowsItsSourcesAndLeavesTheFilesOfOthersAlone() throws Exception {
    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertTrue(failure().canBeRebuilt());

    ArchiveIndex.clear(folder);

    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(0, index.archive().size());
      assertEquals(SOURCES, index.store().roots());
    }
    assertEquals("mine", Files.readString(other));
  }

  @Test
  void archiveThatIsOpenElsewhereIsNotCleared() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      ArchiveUnavailable failure =
          assertThrows(ArchiveUnavailable.class, () -> ArchiveIndex.clear(folder));
      assertEquals(Reason.LOCKED, failure.reason());
      assertEquals(ARTICLES - 1, index.archive().size());
    }
  }
}
