package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.dateline.ingest.KnownFiles.Change;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.junit.jupiter.api.Test;

class KnownFilesTest {
  private static final Instant TIME = Instant.parse("2020-01-01T00:00:00.5Z");

  @Test
  void tellsNewChangedUnchangedAndSeenFilesApartAmongManyThousand() {
    KnownFiles known = new KnownFiles();
    for (int i = 0; i < 20_000; i++) {
      known.add(new Outcome(path(i), state(i, TIME), new Result.Empty("")));
    }

    for (int i = 0; i < 20_000; i++) {
      Change expected = i % 2 == 0 ? Change.UNCHANGED : Change.CHANGED;
      assertEquals(expected, known.look(path(i), state(i, TIME.plusNanos(i % 2))));
    }
    assertEquals(Change.NEW, known.look(path(20_000), state(1, TIME)));
    assertEquals(Change.SEEN, known.look(path(7), state(7, TIME)));
    assertTrue(known.wasSeen(path(20_000)));
    assertFalse(known.wasSeen(path(20_001)));
  }

  @Test
  void whatFailedOrWasMadeByAnotherProducerIsToBeReadAgain() {
    KnownFiles known = new KnownFiles();
    known.add(new Outcome(path(1), state(1, TIME), new Result.Empty("")));
    known.add(
        new Outcome(path(2), new FileState(2, TIME, "", "2"), new Result.Failed("no permission")));

    assertEquals(Change.OUTDATED, known.look(path(1), new FileState(1, TIME, "", "2")));
    assertEquals(Change.CHANGED, known.look(path(2), new FileState(2, TIME, "", "2")));
  }

  @Test
  void whatIsToBeReadWaitsUntilItIsTaken() {
    KnownFiles known = new KnownFiles();
    known.add(new Outcome(path(1), state(1, TIME), new Result.Empty("")));
    known.add(new Outcome(path(2), state(2, TIME), new Result.Empty("")));
    assertTrue(known.hasUnseen());
    known.look(path(1), state(1, TIME));
    known.look(path(2), state(3, TIME));
    for (int i = 3; i < 3_000; i++) {
      known.look(path(i), state(i, TIME));
    }

    assertFalse(known.hasUnseen());
    assertFalse(known.takeWaiting(path(1)));
    for (int i = 2; i < 3_000; i++) {
      assertTrue(known.takeWaiting(path(i)));
      assertFalse(known.takeWaiting(path(i)));
    }
  }

  private static Path path(int i) {
    return Path.of("/archive/" + i % 100 + "/" + i + ".txt");
  }

  private static FileState state(long size, Instant modified) {
    return new FileState(size, modified, "", "1");
  }
}
