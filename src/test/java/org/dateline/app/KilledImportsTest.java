package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dateline.app.KilledProgram.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports, and what goes on beside them, are killed. The long version is {@code mvn -Pbench
 * -Dbench.main=org.dateline.app.KilledProgram -Dbench="200 1000 20"}.
 */
class KilledImportsTest {
  @TempDir Path place;

  @Test
  void nothingIsLostOrTwiceWhenTheProgramIsKilled() throws Exception {
    List<Kind> kinds =
        List.of(Kind.IMPORT, Kind.NEW_VERSION, Kind.CORRECT, Kind.INTERRUPT, Kind.WINDOW);
    KilledProgram.Done done =
        KilledProgram.run(place, 40, kinds, Duration.ofSeconds(4), 7, _ -> {});

    assertEquals(Set.copyOf(kinds), done.counts().keySet());
    for (Kind kind : List.of(Kind.IMPORT, Kind.NEW_VERSION, Kind.CORRECT, Kind.INTERRUPT)) {
      assertEquals(1, done.counts().get(kind).atWork(), () -> kind + " was not seen at work");
    }
    assertTrue(done.promises() > 0, "nothing was said to be done");
  }
}
