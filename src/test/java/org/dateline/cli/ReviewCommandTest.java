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
class ReviewCommandTest {
  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();

  private int run(String... words) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Terminal terminal = new Terminal(new PrintWriter(out), nowhere, false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", "/home/reader"));
    return new CommandLineApp(terminal, folders, program).run(words);
  }

  @Test
  void listsWhatIsNotSureOfEachArticle() {
    assertEquals(0, run("review", "bridge"));
    assertEquals(
        """
        Mayor opens bridge
          undated  ·  bridge.txt  ·  0000000000000010
          no date; headline made from the first sentence; 2 guessed places

        Port closes
          undated  ·  port.txt  ·  0000000000000011
          no date; 1 guessed person

        2 of 5 articles are left to review.
        """,
        out.toString());
  }

  @Test
  void printsALineOfJsonForEachArticle() {
    assertEquals(0, run("review", "--json", "--limit", "1"));
    assertEquals(
        """
        {"id":"0000000000000010","file":"/archive/bridge.txt","headline":"Mayor opens bridge","date":null,"year":null,"source":null,"worth":8,"reasons":["no date","headline made from the first sentence","2 guessed places"],"guessedPeople":0,"guessedPlaces":2,"guessedSpeakers":0}
        """,
        out.toString());
  }

  @Test
  void saysHowManyItLeavesOut() {
    assertEquals(0, run("review", "--limit", "1"));
    assertEquals(
        "2 of 5 articles are left to review, 1 shown (--limit).",
        out.toString().lines().toList().getLast());
  }

  @Test
  void saysThatNothingIsLeft() {
    program.reviews.none = true;
    assertEquals(0, run("review", "bridge"));
    assertEquals("Nothing is left to review in what matches.\n", out.toString());
  }

  @Test
  void refusesALimitBelowNought() {
    assertEquals(2, run("review", "--limit", "-1"));
  }
}
