package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class DuplicatesCommandTest {
  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", "/home/reader"));
    return new CommandLineApp(terminal, folders, program).run(words);
  }

  @Test
  void listsTheCopiesOfEachStory() {
    assertEquals(0, run("duplicates", "bridge"));
    assertEquals(
        """
        Mayor opens bridge
          2 copies, in 2 sources
          100 %  2019-05-03  ·  Wire  ·  412 words  ·  bridge.txt  ·  0000000000000010
           91 %  2019-05-04  ·  Port Post  ·  371 words  ·  mayor.txt  ·  0000000000000011

        1 story with copies among 5 articles.
        """,
        out.toString());
  }

  @Test
  void printsALineOfJsonForEachCopy() {
    assertEquals(0, run("duplicates", "--json"));
    assertEquals(
        """
        {"story":"0000000000000010","id":"0000000000000010","file":"/archive/bridge.txt","line":null,"headline":"Mayor opens bridge","date":"2019-05-03","year":2019,"source":"Wire","words":412,"alike":1.0,"sameBytes":true}
        {"story":"0000000000000010","id":"0000000000000011","file":"/archive/mayor.txt","line":null,"headline":"Mayor opens bridge","date":"2019-05-04","year":2019,"source":"Port Post","words":371,"alike":0.915,"sameBytes":false}
        """,
        out.toString());
  }

  @Test
  void saysThatThereAreNone() {
    program.copies.none = true;
    assertEquals(0, run("duplicates", "bridge"));
    assertEquals("", out.toString());
    assertEquals("No article that matches has a copy that matches too.\n", err.toString());
  }

  @Test
  void refusesALimitBelowNought() {
    assertEquals(2, run("duplicates", "--limit", "-1"));
  }
}
