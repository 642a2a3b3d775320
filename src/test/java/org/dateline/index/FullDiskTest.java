package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full after so many bytes, wherever in the work of the index that is. */
class FullDiskTest {
  private static final int ARTICLES = 8;

  @TempDir Path temp;

  /** A folder on a disk with room for so many more bytes. */
  private static final class SmallDisk extends FilterDirectory {
    private long room;

    SmallDisk(Directory in, long room) {
      super(in);
      this.room = room;
    }

    private void take(long bytes) throws IOException {
      room -= bytes;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return limited(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return limited(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput limited(IndexOutput out) {
      return new FilterIndexOutput("limited", out.getName(), out) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(b, offset, length);
        }
      };
    }
  }

  @Test
  void whatWasCommittedBeforeStaysAndTheRestIsTakenInWithRoomAgain() throws Exception {
    int full = 0;
    for (long room = 1_000; room < 300_000; room += room / 2) {
      Path folder = temp.resolve("archive-" + room);
      int committed = fill(folder, room);
      full += committed < ARTICLES ? 1 : 0;
      assertEquals(titles(committed), headlines(folder), "room for " + room + " bytes");
      try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
        for (int i = committed; i < ARTICLES; i++) {
          article(i).putInto(index.store());
        }
        index.store().commit();
      }
      assertEquals(titles(ARTICLES), headlines(folder), "room for " + room + " bytes");
    }
    assertTrue(full > 3, "the disk was full in " + full + " cases only");
  }

  /** Puts articles in, one in a commit, until the disk is full; answers how many were committed. */
  private static int fill(Path folder, long room) throws Exception {
    ArchiveIndex.open(folder, false).close();
    int committed = 0;
    ArchiveIndex index =
        ArchiveIndex.open(folder, new SmallDisk(FSDirectory.open(folder), room), false);
    try (index) {
      for (; committed < ARTICLES; committed++) {
        article(committed).putInto(index.store());
        index.store().commit();
      }
    } catch (UncheckedIOException e) {
      assertEquals(
          "The index could not be written. What was read before is kept, and the next import goes"
              + " on from there.",
          e.getMessage());
    } catch (IOException | AlreadyClosedException e) {
      assertTrue(committed < ARTICLES, "only what the disk has no room for may fail: " + e);
    }
    return committed;
  }

  private static ArticleFixture article(int number) {
    return ArticleFixture.file("a" + number + ".txt")
        .headline("Headline " + number)
        .body("The council met on Friday. ".repeat(40));
  }

  private static List<String> titles(int count) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      titles.add("Headline " + i);
    }
    return titles.stream().sorted().toList();
  }

  private static List<String> headlines(Path folder) throws Exception {
    List<String> found = new ArrayList<>();
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      index
          .store()
          .outcomes(
              outcome ->
                  index
                      .store()
                      .article(outcome.address())
                      .ifPresent(a -> found.add(a.heading().headline().text())));
      assertEquals(found.size(), index.archive().size());
    }
    return found.stream().sorted().toList();
  }
}
