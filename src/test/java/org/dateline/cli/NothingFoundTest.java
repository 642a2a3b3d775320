package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commands say that find nothing: one line on standard error, and that all was done. */
class NothingFoundTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final FakeProgram program = new FakeProgram();

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 60);
    Folders folders = new Folders(Map.of(), Map.of("user.home", "/home/reader"));
    return new CommandLineApp(terminal, folders, program).run(words);
  }

  @BeforeEach
  void findNothing() {
    program.archive.nameless = true;
    program.quotations.none = true;
    program.copies.none = true;
  }

  @Test
  void peopleAndPlaces() {
    assertEquals(0, run("people", "zzz"));
    assertEquals(0, run("places", "zzz", "--json"));
    assertEquals("", out.toString());
    assertEquals(
        """
        No article that matches names a person.
        No article that matches names a place.
        """,
        err.toString());
  }

  @Test
  void namesThatAreNotThere() {
    assertEquals(1, run("people", "--name", "Zzz"));
    assertEquals("", out.toString());
    assertEquals("No article has the person 'Zzz'.\nNear it: Olha Koval\n", err.toString());
  }

  @Test
  void quotes() {
    assertEquals(0, run("quotes", "zzz"));
    assertEquals("", out.toString());
    assertEquals("No quote matches.\n", err.toString());
  }

  @Test
  void quotesOfASpeakerWhoIsNotThere() {
    assertEquals(1, run("quotes", "--speaker", "Zzz"));
    assertEquals("", out.toString());
    assertEquals("No article has the speaker 'Zzz'.\n", err.toString());
  }

  @Test
  void copiesAsJson() {
    assertEquals(0, run("duplicates", "--json"));
    assertEquals("", out.toString());
    assertEquals("No article that matches has a copy that matches too.\n", err.toString());
  }
}
