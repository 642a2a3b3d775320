package org.dateline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    KilledProgram.run(place, 40, kinds, Duration.ofSeconds(4), 7, _ -> {});
  }
}
