package org.dateline.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.dateline.notebook.Exchange;
import org.dateline.notebook.Exchange.Amount;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline notebook export|import FILE}. */
@Command(
    name = "notebook",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "export|import",
    description =
        "Writes your stars, tags, notes and saved searches to a file, or reads them from one.",
    subcommands = {NotebookCommand.Export.class, NotebookCommand.Import.class})
final class NotebookCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;

  NotebookCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() {
    CommandSpec command = spec;
    if (command != null) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "Say what to do: export FILE or import FILE.");
    }
    return ExitCode.WRONG_USE;
  }

  /** {@code dateline notebook export FILE}. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes the whole notebook to a file, see docs/notebook.md.")
  static final class Export implements Callable<Integer> {
    @ParentCommand private @Nullable NotebookCommand parent;

    @Parameters(paramLabel = "FILE", description = "Where to; a file that is there is replaced.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws NotebookUnavailable {
      DatelineCommand dateline = NotebookCommand.of(parent);
      try (Notebook notebook = dateline.notebook()) {
        Amount amount = new Exchange(notebook, InstantSource.system()).write(file);
        dateline.terminal().out().println(words(amount) + " written to " + file);
      }
      return ExitCode.DONE;
    }
  }

  /** {@code dateline notebook import FILE}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Puts what an exported file holds beside what is in the notebook.",
        "Nothing is lost, and reading the same file again changes nothing."
      })
  static final class Import implements Callable<Integer> {
    @ParentCommand private @Nullable NotebookCommand parent;

    @Parameters(paramLabel = "FILE", description = "A file that 'notebook export' wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws NotebookUnavailable, ArchiveUnavailable {
      DatelineCommand dateline = NotebookCommand.of(parent);
      try (Notebook notebook = dateline.notebook()) {
        Amount amount = new Exchange(notebook, InstantSource.system()).read(file);
        dateline.program().reconcile(dateline.folder(), notebook);
        dateline.terminal().out().println(words(amount) + " read from " + file);
      }
      return ExitCode.DONE;
    }
  }

  private static DatelineCommand of(@Nullable NotebookCommand parent) {
    if (parent == null) {
      throw new IllegalStateException("picocli sets it");
    }
    return parent.dateline;
  }

  private static String words(Amount amount) {
    return count(amount.articles(), "article")
        + ", "
        + count(amount.notes(), "note")
        + ", "
        + (amount.searches() == 1 ? "1 saved search" : amount.searches() + " saved searches");
  }

  private static String count(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
