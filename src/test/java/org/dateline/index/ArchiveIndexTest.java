package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Address;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.OutcomeList;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, writing, closing and opening again. */
class ArchiveIndexTest {
  @TempDir Path folder;

  private final ArticleFixture drills =
      file("drills.txt")
          .headline("Fleet begins drills")
          .body("The fleet began its drills on Friday.", "Nobody was hurt.")
          .person("Anna Kovar", "Kovar", "Anna Kovar")
          .place("Odesa", "Odessa")
          .source("Harbour Post")
          .between("2014-08-01", "2014-08-07", "2014-08-09");
  private final ArticleFixture copy =
      file("copy/drills.txt")
          .headline("Fleet begins drills")
          .body("The fleet began its drills on Friday.", "Nobody was hurt.");
  private final Outcome unreadable =
      file("photo.jpg").outcome(new Outcome.Result.Unreadable("it is a picture"));

  @Test
  void aListOfOutcomesTellsOneStateUntilItIsClosed() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      drills.putInto(index.store());
      index.store().put(unreadable);
      index.store().commit();
      List<Outcome> told = new ArrayList<>();
      OutcomeList list = index.store().list(told::add);
      index.store().remove(drills.read().address());
      file("late.txt").headline("Too late").putInto(index.store());
      index.store().commit();
      assertEquals(List.of(drills.read(), unreadable), told);
      assertEquals(2, list.size());
      assertEquals(told, List.of(list.get(0), list.get(1)));
      list.close();
      assertThrows(IllegalStateException.class, () -> list.get(0));
    }
  }

  @Test
  void whatWasCommittedIsThereAfterOpeningAgainAndWhatWasNotIsNot() throws Exception {
    Outcome copied = copy.outcome(new Outcome.Result.Copy(copy.id(), Address.of(drills.path())));
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      index.store().addRoot(Path.of("/news"));
      index.store().addRoot(Path.of("/more"));
      index.store().addRoot(Path.of("/news"));
      drills.putInto(index.store());
      index.store().put(copy.article(), copied);
      index.store().put(unreadable);
      assertEquals(0, index.archive().size());
      assertEquals(Optional.of(unreadable), index.store().outcome(unreadable.address()));
      index.store().commit();
      assertEquals(2, index.archive().size());
      file("late.txt").headline("Too late").putInto(index.store());
    }
    for (boolean readOnly : new boolean[] {false, true}) {
      try (ArchiveIndex index = ArchiveIndex.open(folder, readOnly)) {
        assertEquals(List.of(Path.of("/news"), Path.of("/more")), index.store().roots());
        assertEquals(2, index.archive().size());
        assertEquals(Optional.of(drills.article()), index.archive().article(drills.id()));
        assertEquals(Optional.empty(), index.archive().article("0000000000000000"));
        assertEquals(Optional.of(unreadable), index.store().outcome(unreadable.address()));
        assertEquals(
            Optional.empty(), index.store().outcome(Address.of(Path.of("/news/late.txt"))));
        String fingerprint = drills.read().state().fingerprint();
        assertEquals(Optional.of(drills.read()), index.store().original(fingerprint));
        assertEquals(List.of(copied), index.store().copies(fingerprint, 9));
        assertEquals(List.of(), index.store().copies(fingerprint, 0));
        assertEquals(Optional.of(copy.article()), index.store().article(copied.address()));
        List<Outcome> all = new ArrayList<>();
        index.store().outcomes(all::add);
        assertEquals(List.of(copied, drills.read(), unreadable), all);
      }
    }
  }

  @Test
  void aFilePutAgainReplacesWhatItGaveAndARemovedOneIsGone() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      drills.putInto(index.store());
      copy.putInto(index.store());
      index.store().commit();
      long version = index.archive().version();

      ArticleFixture changed = file("drills.txt").headline("Fleet ends drills");
      changed.putInto(index.store());
      index.store().remove(Address.of(copy.path()));
      assertEquals(Optional.of(changed.read()), index.store().outcome(Address.of(drills.path())));
      assertEquals(Optional.empty(), index.store().outcome(Address.of(copy.path())));
      index.store().commit();

      assertTrue(index.archive().version() > version);
      assertEquals(1, index.archive().size());
      assertEquals(Optional.of(changed.article()), index.archive().article(drills.id()));
      assertEquals(Optional.of(changed.read()), index.store().outcome(Address.of(drills.path())));
      assertEquals(Optional.empty(), index.store().outcome(Address.of(copy.path())));

      Outcome empty = drills.outcome(new Outcome.Result.Empty("nothing in it"));
      index.store().put(empty);
      index.store().commit();
      assertEquals(0, index.archive().size());
      assertEquals(Optional.empty(), index.archive().article(drills.id()));
      assertEquals(Optional.of(empty), index.store().outcome(Address.of(drills.path())));
    }
  }

  @Test
  void everyKindOfResultIsKept() throws Exception {
    List<Outcome> outcomes =
        List.of(
            file("a").outcome(new Outcome.Result.Empty("e")),
            file("b").outcome(new Outcome.Result.Failed("f")),
            file("c").outcome(new Outcome.Result.Skipped("s")),
            file("d").outcome(new Outcome.Result.Unreadable("u")),
            new Outcome(
                Path.of("/news/e"),
                new Outcome.FileState(0, java.time.Instant.EPOCH, "", ""),
                new Outcome.Result.Failed("")));
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      outcomes.forEach(index.store()::put);
      index.store().commit();
      List<Outcome> all = new ArrayList<>();
      index.store().outcomes(all::add);
      assertEquals(outcomes, all);
      assertEquals(0, index.archive().size());
    }
  }

  @Test
  void outcomesBelowAFolderAreThoseBelowItAndNoOthers() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      for (String name : List.of("a", "a/1", "a/b/2", "a-c", "a.txt", "ab")) {
        index.store().put(file(name).outcome(new Outcome.Result.Empty("")));
      }
      index.store().commit();
      assertEquals(List.of("a", "a/1", "a/b/2"), below(index, "/news/a"));
      assertEquals(List.of("a.txt"), below(index, "/news/a.txt"));
      assertEquals(6, below(index, "/news").size());
      assertEquals(6, below(index, "/").size());
      assertEquals(List.of(), below(index, "/new"));
    }
  }

  private static List<String> below(ArchiveIndex index, String root) {
    List<String> names = new ArrayList<>();
    index
        .store()
        .files(
            Path.of(root),
            outcome -> names.add(Path.of("/news").relativize(outcome.file()).toString()));
    return names;
  }

  @Test
  void anArchiveOpenForWritingCanBeReadButNotWrittenByAnother() throws Exception {
    try (ArchiveIndex first = ArchiveIndex.open(folder, false)) {
      drills.putInto(first.store());
      first.store().commit();
      assertEquals(Reason.LOCKED, reason(folder, false));
      try (ArchiveIndex second = ArchiveIndex.open(folder, true)) {
        assertEquals(1, second.archive().size());
        assertThrows(IllegalStateException.class, () -> second.store().put(unreadable));
      }
    }
  }

  @Test
  void nothingToReadIsMissing() {
    assertEquals(Reason.MISSING, reason(folder, true));
    assertEquals(Reason.MISSING, reason(folder.resolve("none"), true));
  }

  @Test
  void aFileInPlaceOfTheFolderIsNoAccess() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertEquals(Reason.NO_ACCESS, reason(file, false));
    assertEquals("text", Files.readString(file));
  }

  @Test
  void anIndexOfAnotherFormatIsToldByItsAge() throws Exception {
    writeFormat(CommitData.FORMAT + 1);
    assertEquals(Reason.NEWER, reason(folder, false));
    writeFormat(CommitData.FORMAT - 1);
    assertEquals(Reason.OLDER, reason(folder, true));
  }

  private void writeFormat(int format) throws IOException {
    try (var directory = org.apache.lucene.store.FSDirectory.open(folder);
        var writer =
            new org.apache.lucene.index.IndexWriter(
                directory, new org.apache.lucene.index.IndexWriterConfig())) {
      writer.setLiveCommitData(new CommitData(format, true, 1, true).write().entrySet());
      writer.commit();
    }
  }

  @Test
  void whicheverFileIsCutShortOrGoneTheArchiveIsDamagedAndNotTouched() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      for (int i = 0; i < 20; i++) {
        file(i + ".txt")
            .headline("Number " + i)
            .body("Words of number " + i + ".")
            .putInto(index.store());
      }
      index.store().commit();
    }
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(file -> !file.endsWith("write.lock")).toList();
    }
    assertTrue(files.size() > 1, files::toString);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      assertEquals(Reason.DAMAGED, reason(folder, false), file::toString);
      Files.delete(file);
      assertEquals(Reason.DAMAGED, reason(folder, false), file::toString);
      Files.write(file, bytes);
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(20, index.archive().size());
    }
  }

  private static Reason reason(Path folder, boolean readOnly) {
    ArchiveUnavailable failure =
        assertThrows(ArchiveUnavailable.class, () -> ArchiveIndex.open(folder, readOnly).close());
    assertEquals(folder, failure.directory());
    return failure.reason();
  }
}
