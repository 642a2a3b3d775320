package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FileNamesTest {
  private static final Path FIRST = Path.of("/news/first.txt");
  private static final InvalidPathException CYRILLIC =
      new InvalidPathException("/news/Київ.txt", "Malformed input");

  @Test
  void inUtf8TheNamesThemselvesAreWrong() {
    assertEquals(
        "2 names in it are not written in this system's encoding (UTF-8), such as first.txt."
            + " To have them read, rename them.",
        FileNames.unwritten(2, FIRST, "UTF-8"));
    assertEquals("Not a file name: /news/Київ.txt", FileNames.explain(CYRILLIC, "UTF-8"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void elsewhereTheLocaleIsTheCause() {
    assertEquals(
        "A name in it can't be read in the encoding of the locale that Dateline was started in"
            + " (US-ASCII), such as first.txt. Set LC_ALL=C.UTF-8, or another UTF-8 locale, and"
            + " start Dateline again.",
        FileNames.unwritten(1, FIRST, "US-ASCII"));
    assertEquals(
        "The file name /news/Київ.txt can't be written in the encoding of the locale that Dateline"
            + " was started in (US-ASCII). Set LC_ALL=C.UTF-8, or another UTF-8 locale, and start"
            + " Dateline again.",
        FileNames.explain(CYRILLIC, "US-ASCII"));
    assertEquals(
        "Not a file name: a\u0000b",
        FileNames.explain(new InvalidPathException("a\u0000b", "Nul character"), "US-ASCII"));
  }
}
