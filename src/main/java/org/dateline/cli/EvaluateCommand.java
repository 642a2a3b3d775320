package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.evaluate.Evaluated;
import org.dateline.evaluate.Evaluator;
import org.dateline.evaluate.Measure;
import org.dateline.evaluate.Mistake;
import org.dateline.export.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate DIR}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "For developers: measures extraction against labelled articles.",
      "DIR holds the folders corpora and gold; docs/extraction.md lists the sets and the measures."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int NAME = 34;
  private static final int VALUE = 10;
  private static final int CASES = 8;

  private final DatelineCommand dateline;

  @Parameters(paramLabel = "DIR", description = "The folder with corpora and gold.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  @Option(names = "--errors", description = "Lists the cases that came out wrong as well.")
  private boolean errors;

  @Option(
      names = "--only",
      paramLabel = "PREFIX",
      description = "Only the evaluations whose name begins with PREFIX.")
  private String only = "";

  private boolean failed;

  EvaluateCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder.toAbsolutePath().normalize() + ".");
    }
    Evaluator evaluator = dateline.program().evaluator();
    List<String> names = evaluator.names();
    if (names.stream().noneMatch(name -> name.startsWith(only))) {
      throw new Refusal(
          "No evaluation begins with " + only + ". There are: " + String.join(", ", names) + ".");
    }
    evaluator.run(folder, only, this::tell);
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private void tell(Evaluated evaluated) {
    PrintWriter err = dateline.terminal().err();
    switch (evaluated) {
      case Evaluated.Done(String _, List<Measure> measures, List<Mistake> mistakes) -> {
        measures.forEach(this::print);
        if (errors) {
          mistakes.forEach(this::print);
        }
      }
      case Evaluated.Skipped(String name, Path missing) ->
          err.println(name + " was skipped: there is no " + folder.resolve(missing));
      case Evaluated.Failed(String name, String reason) -> {
        failed = true;
        err.println(name + " failed: " + reason);
      }
    }
    dateline.terminal().out().flush();
    err.flush();
  }

  private void print(Measure measure) {
    PrintWriter out = dateline.terminal().out();
    if (json) {
      out.println(new JsonLines().measure(measure));
    } else {
      String value = String.format(Locale.ROOT, "%.3f", measure.value());
      out.println(
          TextLayout.pad(measure.name(), NAME)
              + TextLayout.padLeft(value, VALUE)
              + TextLayout.padLeft("n " + measure.n(), CASES));
    }
  }

  private void print(Mistake mistake) {
    PrintWriter out = dateline.terminal().out();
    if (json) {
      out.println(new JsonLines().mistake(mistake));
    } else {
      out.println(
          String.join(
              "  ",
              "  " + mistake.measure(),
              TextLayout.clean(mistake.item()),
              "wanted: " + TextLayout.clean(mistake.wanted()),
              "got: " + TextLayout.clean(mistake.got())));
    }
  }
}
