package org.dateline.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Evaluator;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.dateline.ingest.OutcomeList;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArticleStream;
import org.dateline.search.Atlas;
import org.dateline.search.Authority;
import org.dateline.search.Concordance;
import org.dateline.search.Copies;
import org.dateline.search.Names;
import org.dateline.search.Quotations;
import org.dateline.search.Reviews;
import org.dateline.search.Timelines;

/** A program around a fake archive. */
final class FakeProgram implements Program, Program.OpenArchive {
  static final Path FILE = Path.of("/archive/bridge.txt");

  final FakeArchive archive = new FakeArchive();
  final FakeCopies copies = new FakeCopies();
  final FakeQuotations quotations = new FakeQuotations();
  final FakeReviews reviews = new FakeReviews();
  final FakeConcordance concordance = new FakeConcordance();
  final List<Path> windows = new ArrayList<>();
  final List<Evaluation> evaluations = new ArrayList<>();
  final FakeArticleStream articles = new FakeArticleStream();
  boolean exists = true;
  Path notebook = Path.of("/");

  @Override
  public String version() {
    return "9.8.7";
  }

  @Override
  public OpenArchive open(Path folder) throws ArchiveUnavailable {
    if (!exists) {
      throw new ArchiveUnavailable(
          ArchiveUnavailable.Reason.MISSING, folder, List.of(), "missing", null);
    }
    return this;
  }

  @Override
  public OpenStore openToImport(Path folder) {
    throw new AssertionError("nothing imports here");
  }

  @Override
  public long check(Path folder) throws ArchiveUnavailable {
    try (OpenArchive _ = open(folder)) {
      return 2;
    }
  }

  @Override
  public OpenStore rebuild(Path folder) {
    throw new AssertionError("nothing is rebuilt here");
  }

  @Override
  public Made read(Path file, long line) {
    Result result = new Result.Unreadable("The file is not text.");
    return new Made(new Outcome(file, new FileState(0, Instant.EPOCH, "", ""), result), null);
  }

  @Override
  public Notebook notebook(Path folder) throws NotebookUnavailable {
    return Notebook.open(notebook, InstantSource.system());
  }

  @Override
  public void reconcile(Path folder, Notebook open) {}

  @Override
  public Evaluator evaluator() {
    return new Evaluator(evaluations);
  }

  @Override
  public void window(Path folder) {
    windows.add(folder);
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Names names() {
    return new FakeNames();
  }

  @Override
  public Authority authority() {
    return new FakeNames();
  }

  @Override
  public Copies copies() {
    return copies;
  }

  @Override
  public Timelines timelines() {
    return new FakeTimelines();
  }

  @Override
  public Atlas atlas() {
    throw new UnsupportedOperationException("no test asks for it yet");
  }

  @Override
  public Reviews reviews() {
    return reviews;
  }

  @Override
  public ArticleStream articles() {
    return articles;
  }

  @Override
  public Concordance concordance() {
    return concordance;
  }

  @Override
  public Quotations quotations() {
    return quotations;
  }

  @Override
  public ImportStore ledger() {
    return new Ledger();
  }

  @Override
  public void close() {}

  /** Only what is asked of it. */
  private static final class Ledger implements ImportStore {
    @Override
    public List<Path> roots() {
      return List.of();
    }

    @Override
    public void addRoot(Path root) {
      throw new AssertionError();
    }

    @Override
    public Optional<Outcome> outcome(Address address) {
      return Optional.empty();
    }

    @Override
    public Optional<Article> article(Address address) {
      return Optional.empty();
    }

    @Override
    public Optional<Outcome> original(String fingerprint) {
      return Optional.empty();
    }

    @Override
    public List<Outcome> copies(String fingerprint, int most) {
      return List.of();
    }

    @Override
    public void move(Address record, long line) {
      throw new AssertionError();
    }

    @Override
    public void put(Article article, Outcome outcome) {
      throw new AssertionError();
    }

    @Override
    public void put(Outcome outcome) {
      throw new AssertionError();
    }

    @Override
    public void remove(Address address) {
      throw new AssertionError();
    }

    @Override
    public OutcomeList list(Consumer<Outcome> each) {
      throw new AssertionError("the command line prints them one after another");
    }

    @Override
    public void outcomes(Consumer<Outcome> each) {
      FileState state = new FileState(1, Instant.EPOCH, "", "");
      each.accept(new Outcome(FILE, state, new Result.Read("1", "")));
      each.accept(
          new Outcome(Path.of("/archive/x.bin"), state, new Result.Unreadable("It is binary.")));
    }

    @Override
    public void files(Path root, Consumer<Outcome> each) {
      outcomes(each);
    }

    @Override
    public void records(Path file, Consumer<Outcome> each) {}

    @Override
    public void refresh() {
      throw new AssertionError();
    }

    @Override
    public void commit() {
      throw new AssertionError();
    }
  }
}
