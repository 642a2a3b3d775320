package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Annotations;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.SearchRequest;
import org.dateline.settings.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name, and what all of its commands share. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    description = "Reads news archives: when, where, who, and who said what, with the evidence.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command the window opens.",
      "Exit codes: 0 done, also if nothing matches; 1 done with problems, or what was named is not"
          + " there; 2 wrong use."
    })
final class DatelineCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Folders folders;
  private final Program program;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The archive's folder, in place of the one in your data folder.")
  private @Nullable Path archive;

  DatelineCommand(Terminal terminal, Folders folders, Program program) {
    this.terminal = terminal;
    this.folders = folders;
    this.program = program;
  }

  @Override
  public Integer call() {
    program.window(folder());
    return ExitCode.DONE;
  }

  Terminal terminal() {
    return terminal;
  }

  Program program() {
    return program;
  }

  /** The archive's folder. */
  Path folder() {
    Path named = archive;
    return (named == null ? folders.archive() : named).toAbsolutePath().normalize();
  }

  /** Opens the archive to ask it; empty if there is none. */
  Optional<OpenArchive> openIfThere() throws ArchiveUnavailable {
    try {
      return Optional.of(program.open(folder()));
    } catch (ArchiveUnavailable e) {
      if (e.reason() == ArchiveUnavailable.Reason.MISSING) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Opens the archive to ask it; there has to be one. */
  OpenArchive open() throws ArchiveUnavailable {
    return openIfThere().orElseThrow(this::missing);
  }

  /** A request that the archive can answer: what it asks of the notebook is looked up there. */
  SearchRequest resolve(SearchRequest request) throws NotebookUnavailable {
    if (Annotations.in(request.query()).isEmpty()) {
      return request;
    }
    try (Notebook notebook = notebook()) {
      return notebook.resolve(request);
    }
  }

  /** Opens the notebook beside the archive, and makes it if there is none. */
  Notebook notebook() throws NotebookUnavailable {
    return program.notebook(folder());
  }

  /** Says that there is no archive, and how to make one. */
  Refusal missing() {
    String seeds =
        folders
            .seeds()
            .map(folder -> "\nThe articles that come with Dateline are in\n  " + folder)
            .orElse("");
    return new Refusal(
        "There is no archive in "
            + folder()
            + " yet. Import a folder of articles first:\n  dateline import DIR"
            + seeds);
  }
}
