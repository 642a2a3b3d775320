package org.dateline.cli;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import org.dateline.ingest.FileNames;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Facet;
import org.dateline.settings.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs the words of a command line. */
public final class CommandLineApp {
  private static final Logger LOG = System.getLogger(CommandLineApp.class.getName());

  private final Terminal terminal;
  private final CommandLine commands;

  /** A command line that writes to {@code terminal}. */
  public CommandLineApp(Terminal terminal, Folders folders, Program program) {
    this.terminal = terminal;
    DatelineCommand root = new DatelineCommand(terminal, folders, program);
    this.commands =
        new CommandLine(root)
            .addSubcommand(new ImportCommand(root))
            .addSubcommand(withFreeWords(new SearchCommand(root)))
            .addSubcommand(withFreeWords(new FacetsCommand(root)))
            .addSubcommand(withFreeWords(new TimelineCommand(root)))
            .addSubcommand(withFreeWords(new DuplicatesCommand(root)))
            .addSubcommand(withFreeWords(new QuotesCommand(root)))
            .addSubcommand(withFreeWords(new ReviewCommand(root)))
            .addSubcommand(withFreeWords(new KwicCommand(root)))
            .addSubcommand(new ShowCommand(root))
            .addSubcommand(withFreeWords(new ExportCommand(root)))
            .addSubcommand(new ReportCommand(root))
            .addSubcommand("people", withFreeWords(new NamesCommand(root, Facet.PERSON)))
            .addSubcommand("places", withFreeWords(new NamesCommand(root, Facet.PLACE)))
            .addSubcommand(new CheckCommand(root))
            .addSubcommand(new RebuildCommand(root))
            .addSubcommand(new NotebookCommand(root))
            .addSubcommand(new EvaluateCommand(root))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
            .setExecutionExceptionHandler((e, _, _) -> explain(e))
            .setParameterExceptionHandler((e, _) -> explainUse(e));
    String version = "Dateline " + program.version();
    commands.getCommandSpec().version(version);
    commands.getSubcommands().values().forEach(c -> c.getCommandSpec().version(version));
  }

  /** Does what the words say; answers the exit code. */
  public int run(String... words) {
    int code = commands.execute(words);
    boolean cut = terminal.out().checkError();
    if (cut) {
      terminal.err().println("dateline: The answer could not be written to its end.");
    }
    terminal.err().flush();
    return cut && code == ExitCode.DONE ? ExitCode.PROBLEMS : code;
  }

  /** A query may begin with a minus: `-russia` is no option. */
  private static CommandLine withFreeWords(Object command) {
    return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
  }

  private static Ansi ansi(Terminal terminal) {
    return terminal.styled() ? Ansi.ON : Ansi.OFF;
  }

  private int explain(Exception e) throws Exception {
    switch (e) {
      case Refusal refusal -> terminal.err().println("dateline: " + refusal.getMessage());
      case ArchiveUnavailable archive -> explain(archive);
      case NotebookUnavailable notebook ->
          terminal.err().println("dateline: " + notebook.getMessage());
      case UncheckedIOException io -> terminal.err().println("dateline: " + message(io));
      case InvalidPathException path ->
          terminal.err().println("dateline: " + TextLayout.clean(FileNames.explain(path)));
      default -> {
        LOG.log(Level.ERROR, "unexpected", e);
        terminal.err().println("dateline: The program failed: " + e);
      }
    }
    return ExitCode.PROBLEMS;
  }

  private void explain(ArchiveUnavailable archive) {
    terminal.err().println("dateline: " + archive.getMessage());
    if (archive.canBeRebuilt()) {
      terminal
          .err()
          .println("'dateline rebuild' makes it again from the files that it was made from:");
      archive.sources().forEach(source -> terminal.err().println("  " + source));
    }
  }

  private static String message(UncheckedIOException e) {
    String what = String.valueOf(e.getMessage());
    Throwable io = e.getCause();
    String cause = io == null ? "" : String.valueOf(io.getMessage());
    return what.contains(cause) ? what : what + " (" + cause + ")";
  }

  private int explainUse(CommandLine.ParameterException e) {
    String message =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? "Not understood: " + String.join(" ", unmatched.getUnmatched())
            : String.valueOf(e.getMessage()).replace("is not an int", "is not a whole number");
    terminal.err().println("dateline: " + message);
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Try '" + name + " --help'.");
    return ExitCode.WRONG_USE;
  }
}
