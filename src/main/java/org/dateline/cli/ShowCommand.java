package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.SourceFile;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.ArchiveUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline show ID|FILE}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows one article with everything that was extracted from it.",
      "An article of a file that holds many is named by its line: news.jsonl:17.",
      "A file that is not in the archive, or changed since, is read without being imported."
    })
final class ShowCommand implements Callable<Integer> {
  private static final Pattern RECORD = Pattern.compile("(.+):([1-9]\\d{0,17})");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final DatelineCommand dateline;

  @Parameters(paramLabel = "ID|FILE", description = "The article's id, or its file.")
  private String what = "";

  @Option(names = "--json", description = "One JSON object, see docs/json.md.")
  private boolean json;

  ShowCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable {
    Article article = article();
    if (json) {
      dateline.terminal().out().println(new JsonLines().article(article));
    } else {
      new ArticlePrinter(dateline.terminal()).print(article);
    }
    return ExitCode.DONE;
  }

  private Article article() throws ArchiveUnavailable {
    boolean id = ID.matcher(what).matches();
    Path named = Path.of(what).toAbsolutePath().normalize();
    Matcher record = RECORD.matcher(what);
    if (!id && Files.notExists(named) && record.matches()) {
      Path file = Path.of(record.group(1)).toAbsolutePath().normalize();
      return article(id, file, Long.parseLong(record.group(2)));
    }
    return article(id, named, 0);
  }

  private Article article(boolean id, Path file, long line) throws ArchiveUnavailable {
    Optional<Article> known = known(id, file, line);
    if (known.isPresent()) {
      return known.get();
    }
    if (id && Files.notExists(file)) {
      dateline.open().close(); // says so if there is no archive at all
      throw new Refusal("No article of the archive has the id " + what + ".");
    }
    if (Files.notExists(file)) {
      throw new Refusal("There is no file " + file + ", and the archive has no article of it.");
    }
    return read(file, line);
  }

  /** The archive's article, unless its file changed since it was read. */
  private Optional<Article> known(boolean id, Path file, long line) throws ArchiveUnavailable {
    Optional<OpenArchive> there = dateline.openIfThere();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    try (OpenArchive open = there.get()) {
      Optional<Article> byId = id ? open.archive().article(what) : Optional.empty();
      return byId.or(
          () ->
              outcome(open.ledger(), file, line)
                  .flatMap(ShowCommand::articleId)
                  .flatMap(open.archive()::article)
                  .filter(article -> isUnchanged(article.file())));
    }
  }

  private static Optional<Outcome> outcome(ImportStore ledger, Path file, long line) {
    if (line == 0) {
      return ledger.outcome(Address.of(file));
    }
    List<Outcome> found = new ArrayList<>();
    ledger.records(
        file,
        record -> {
          if (record.line() == line) {
            found.add(record);
          }
        });
    return found.stream().findFirst();
  }

  private static Optional<String> articleId(Outcome outcome) {
    return switch (outcome.result()) {
      case Result.Read(String id, String _) -> Optional.of(id);
      case Result.Copy(String id, Address _) -> Optional.of(id);
      case Result.Container _,
          Result.Empty _,
          Result.Unreadable _,
          Result.Skipped _,
          Result.Failed _ ->
          Optional.empty();
    };
  }

  private static boolean isUnchanged(SourceFile file) {
    try {
      return Files.notExists(file.path())
          || ((file.line() > 0 || Files.size(file.path()) == file.size())
              && Files.getLastModifiedTime(file.path()).toInstant().equals(file.modified()));
    } catch (IOException e) {
      return true; // what the archive has is better than nothing
    }
  }

  private Article read(Path file, long line) {
    Made made = dateline.program().read(file, line);
    Article article = made.article();
    if (article == null) {
      throw new Refusal(made.outcome().place() + ": " + made.outcome().result().reason());
    }
    return article;
  }
}
