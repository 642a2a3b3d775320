package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.dateline.search.ContextOrder;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class KwicCommandTest {
  private static final Folders FOLDERS =
      new Folders(
          Map.of("DATELINE_HOME", "/opt/dateline"),
          Map.of("os.name", "Linux", "user.home", "/home/reader"));

  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();

  private int run(String... words) {
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false, false, 80);
    return new CommandLineApp(terminal, FOLDERS, program).run(words);
  }

  @Test
  void setsTheKeywordsBelowOneAnother() {
    assertEquals(0, run("kwic", "bridge", "--sort", "right"));
    assertEquals(
        """
        0000000000000010  2019-05?               The old bridge opened  [2J in the
        0000000000000010  2019-05?                       Bridges

        2 lines in 1 article, ordered among the first 1 of them, in 3 ms.
        """,
        out.toString());
    assertEquals(List.of(ContextOrder.RIGHT), program.concordance.orders);
  }

  @Test
  void listsLinesAsJson() {
    assertEquals(0, run("kwic", "bridge", "--limit=1", "--json"));
    assertEquals(
        """
        {"id":"0000000000000010","headline":"Mayor opens bridge","date":"2019-05?","year":null,\
        "source":"Wire","left":"The old","keyword":"bridge","right":"opened \\u001B[2J in the rain",\
        "span":[4,10]}
        {"words":true,"total":2,"articles":1,"ordered":1,"millis":3.25,"problems":[]}
        """,
        out.toString());
    assertEquals(List.of(ContextOrder.DATE), program.concordance.orders);
  }

  @Test
  void saysThatThereAreNoWordsToShow() {
    assertEquals(0, run("kwic", "*"));
    assertEquals("The query has no words that could be shown in context.\n", out.toString());
  }
}
