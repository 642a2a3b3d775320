package org.dateline.app;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long version is {@code mvn -Pbench -Dbench.main=org.dateline.app.KilledImports}. */
class KilledImportsTest {
  @TempDir Path place;

  @Test
  void nothingIsLostOrTwiceWhenImportsAreKilled() throws Exception {
    KilledImports.run(place, 200, 4, Duration.ofSeconds(5), 7);
  }
}
