package org.dateline.cli;

import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.ArchiveUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Lists every file that was seen, and what came of it.")
final class ReportCommand implements Callable<Integer> {
  private static final int WORD = 10;

  private enum Kind {
    READ,
    COPY,
    CONTAINER,
    EMPTY,
    UNREADABLE,
    SKIPPED,
    FAILED
  }

  private final DatelineCommand dateline;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  ReportCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable {
    try (OpenArchive open = dateline.open()) {
      if (json) {
        JsonLines lines = new JsonLines();
        open.ledger()
            .outcomes(outcome -> dateline.terminal().out().println(lines.outcome(outcome)));
      } else {
        print(open);
      }
    }
    return ExitCode.DONE;
  }

  private void print(OpenArchive open) {
    Terminal terminal = dateline.terminal();
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    open.ledger()
        .outcomes(
            outcome -> {
              counts.merge(kind(outcome.result()), 1L, Long::sum);
              terminal.out().println(line(outcome, open));
            });
    String sum =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + word(entry.getKey()))
            .collect(Collectors.joining(", "));
    terminal.out().println(terminal.bold(sum.isEmpty() ? "No file was imported yet." : sum + "."));
    open.ledger().roots().stream()
        .filter(Files::notExists)
        .forEach(
            root ->
                terminal
                    .out()
                    .println(
                        TextLayout.clean(root.toString())
                            + " is not there now: what was read from it is kept."));
  }

  private static String line(Outcome outcome, OpenArchive open) {
    String reason = outcome.reason(open.ledger()::outcome);
    return TextLayout.pad(word(kind(outcome.result())), WORD)
        + "  "
        + TextLayout.clean(outcome.place())
        + (reason.isEmpty() ? "" : ": " + TextLayout.clean(reason));
  }

  private static Kind kind(Result result) {
    return switch (result) {
      case Result.Read _ -> Kind.READ;
      case Result.Copy _ -> Kind.COPY;
      case Result.Container _ -> Kind.CONTAINER;
      case Result.Empty _ -> Kind.EMPTY;
      case Result.Unreadable _ -> Kind.UNREADABLE;
      case Result.Skipped _ -> Kind.SKIPPED;
      case Result.Failed _ -> Kind.FAILED;
    };
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
