package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Findings;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder = Path.of("");

  /** Counts the lines of a file, of which those that say "yes" are right. */
  private record Lines(String name, Path file) implements Evaluation {
    @Override
    public List<Path> needs() {
      return List.of(file);
    }

    @Override
    public void run(Path folder, Findings findings) throws IOException {
      List<String> lines = Files.readAllLines(folder.resolve(file));
      findings.share(
          name + ".right", (int) lines.stream().filter("yes"::equals).count(), lines.size());
      lines.stream()
          .filter(line -> !line.equals("yes"))
          .forEach(line -> findings.mistake(name + ".right", file.toString(), "yes", line));
    }
  }

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", folder.toString()));
    return new CommandLineApp(terminal, folders, program).run(words);
  }

  private void sets() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "yes\nno\nyes\nyes\n");
    program.evaluations.add(new Lines("first", Path.of("a.txt")));
    program.evaluations.add(new Lines("second", Path.of("b.txt")));
  }

  @Test
  void printsEachMeasureAndNamesTheSetThatIsNotThere() throws IOException {
    sets();
    assertEquals(0, run("evaluate", folder.toString()));
    assertEquals(
        "first.right                            0.750     n 4" + System.lineSeparator(),
        out.toString());
    assertEquals(
        "second was skipped: there is no " + folder.resolve("b.txt") + System.lineSeparator(),
        err.toString());
  }

  @Test
  void printsJsonAndTheWrongCasesIfAsked() throws IOException {
    sets();
    assertEquals(0, run("evaluate", folder.toString(), "--json", "--errors", "--only", "fi"));
    assertEquals(
        List.of(
            "{\"measure\":\"first.right\",\"value\":0.75,\"n\":4}",
            "{\"wrong\":\"first.right\",\"item\":\"a.txt\",\"wanted\":\"yes\",\"got\":\"no\"}"),
        out.toString().lines().toList());
    assertEquals("", err.toString());
  }

  @Test
  void saysWhichEvaluationsThereAreIfNoneIsMeant() throws IOException {
    sets();
    assertEquals(1, run("evaluate", folder.toString(), "--only", "third"));
    assertEquals(
        "dateline: No evaluation begins with third. There are: first, second."
            + System.lineSeparator(),
        err.toString());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("missing");
    assertEquals(1, run("evaluate", missing.toString()));
    assertEquals(
        "dateline: There is no folder " + missing + "." + System.lineSeparator(), err.toString());
  }
}
