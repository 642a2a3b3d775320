package org.dateline.ui.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.ImportSummary;
import org.dateline.ingest.Importer;
import org.dateline.search.Archive;
import org.dateline.ui.imports.ImportState.Broken;
import org.dateline.ui.imports.ImportState.Finished;
import org.dateline.ui.imports.ImportState.Job;
import org.dateline.ui.imports.ImportState.ReadingOnly;
import org.dateline.ui.imports.ImportState.Resting;
import org.dateline.ui.imports.ImportState.Running;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Runs imports, one after the other, and tells how far they are. Everybody who looks through the
 * lens sees what has become visible of a running import with each step.
 */
public final class ImportsViewModel {
  private final ReadOnlyObjectWrapper<ImportState> state;
  private final ReadOnlyObjectWrapper<List<Path>> roots = new ReadOnlyObjectWrapper<>(List.of());
  private final Deque<Job> waiting = new ArrayDeque<>();

  /** What nobody asked for and was stopped for something else: goes on when nothing waits. */
  private @Nullable Job putOff;

  private final @Nullable Importer importer;
  private final ImportStore store;
  private final Archive archive;
  private final Background background;
  private final Lens lens;
  private final ReportViewModel report;
  private final ArticleFacts facts;
  private CancelToken cancel = new CancelToken();

  /**
   * Imports into {@code archive} by {@code importer}, whose store is {@code store}.
   *
   * @param importer null if the archive was opened for reading only
   */
  public ImportsViewModel(
      @Nullable Importer importer,
      ImportStore store,
      Archive archive,
      Background background,
      Lens lens) {
    this.state = new ReadOnlyObjectWrapper<>(importer == null ? new ReadingOnly() : new Resting());
    this.importer = importer;
    this.store = store;
    this.archive = archive;
    this.background = background;
    this.lens = lens;
    this.report = new ReportViewModel(store, background);
    this.facts = new ArticleFacts(archive, background);
  }

  /** Reads which folders earlier imports left; the report is read when it is looked at. */
  public void open() {
    readRoots();
  }

  /** Stops what is running, and lets go of what was read. */
  public void close() {
    cancel();
    report.close();
  }

  /** What is being done. */
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The folders and files of the archive. */
  public ReadOnlyObjectProperty<List<Path>> rootsProperty() {
    return roots.getReadOnlyProperty();
  }

  /** The report. */
  public ReportViewModel report() {
    return report;
  }

  /** What was found in the articles of the report. */
  ArticleFacts facts() {
    return facts;
  }

  /** Imports folders and files, when the imports asked for before are done. */
  public void add(List<Path> files) {
    if (!files.isEmpty()) {
      start(new Job.Add(files.stream().map(f -> f.toAbsolutePath().normalize()).toList()));
    }
  }

  /** Looks at everything that was imported before again. */
  public void rescan() {
    start(new Job.Rescan(true));
  }

  /**
   * The same when the program has started and nobody asked for it: it leaves room for other work,
   * and lets what is added meanwhile pass.
   */
  public void rescanAside() {
    start(new Job.Rescan(false));
  }

  /** Stops the running import between two files, and those that wait for it. */
  public void cancel() {
    waiting.clear();
    putOff = null;
    if (state.get() instanceof Running running) {
      cancel.cancel();
      state.set(new Running(running.job(), running.progress(), running.counts(), true));
    }
  }

  private void start(Job job) {
    Importer able = importer;
    if (able == null) {
      return;
    }
    if (state.get() instanceof Running running) {
      letPass(job, running);
    } else {
      begin(able, job);
    }
  }

  private void begin(Importer able, Job job) {
    CancelToken token = new CancelToken();
    cancel = token;
    state.set(new Running(job, new Progress(0, -1, Duration.ZERO, ""), Map.of(), false));
    report.begin();
    RunningTally tally = new RunningTally(told -> background.onUi(() -> told(job, token, told)));
    background.run(
        () -> run(able, job, tally, token),
        summary -> finish(able, new Finished(job, summary)),
        failure -> finish(able, new Broken(job, Failures.say(failure))));
  }

  /** Lines up what comes while an import runs; what nobody asked for goes on behind all of it. */
  private void letPass(Job next, Running running) {
    if (isUnasked(next)) {
      putOff = next;
      return;
    }
    waiting.add(next);
    if (isUnasked(running.job()) && !cancel.isCancelled()) {
      putOff = running.job();
      cancel.cancel();
    }
  }

  private static boolean isUnasked(Job job) {
    return job instanceof Job.Rescan(boolean asked) && !asked;
  }

  private @Nullable Job next() {
    Job asked = waiting.poll();
    if (asked != null) {
      return asked;
    }
    Job unasked = putOff;
    putOff = null;
    return unasked;
  }

  private ImportSummary run(Importer able, Job job, RunningTally tally, CancelToken token) {
    Progress.Listener progress = now -> tally.progressed(now, archive.version());
    return switch (job) {
      case Job.Add(List<Path> files) -> able.run(files, tally::saw, progress, token);
      case Job.Rescan(boolean asked) ->
          asked
              ? able.rescan(tally::saw, progress, token)
              : able.rescanAside(tally::saw, progress, token);
    };
  }

  private void told(Job job, CancelToken token, RunningTally.Told told) {
    if (state.get() instanceof Running && token == cancel) {
      state.set(new Running(job, told.progress(), told.counts(), token.isCancelled()));
      report.append(told.newest());
      lens.archiveChanged(told.version());
    }
  }

  private void finish(Importer able, ImportState end) {
    Job next = next();
    boolean letPass = next != null && end instanceof Finished done && done.summary().cancelled();
    if (!letPass) {
      state.set(end);
    }
    facts.clear();
    readRoots();
    report.reload();
    background.run(archive::version, lens::archiveChanged, failure -> {});
    if (next != null) {
      begin(able, next);
    }
  }

  private void readRoots() {
    background.run(store::roots, roots::set, failure -> {});
  }
}
