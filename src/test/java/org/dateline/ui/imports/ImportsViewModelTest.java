package org.dateline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableList;
import org.dateline.ingest.ImportSummary;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.control.paged.PagedRow;
import org.dateline.ui.imports.ImportState.Broken;
import org.dateline.ui.imports.ImportState.Finished;
import org.dateline.ui.imports.ImportState.Job;
import org.dateline.ui.imports.ImportState.Resting;
import org.dateline.ui.imports.ImportState.Running;
import org.dateline.ui.imports.ReportState.Loaded;
import org.dateline.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsViewModelTest {
  private static final Progress NOTHING = new Progress(0, -1, Duration.ZERO, "");

  @TempDir Path temp;
  private ImportsBench bench;
  private ImportsViewModel imports;

  @BeforeEach
  void open() {
    bench = new ImportsBench(temp, DirectExecutor.background());
    imports = bench.imports;
  }

  private List<String> rows() {
    return shown(imports.report()).stream()
        .map(row -> row.name() + " " + row.kind() + " " + row.reason())
        .sorted()
        .toList();
  }

  private static List<ReportRow> shown(ReportViewModel report) {
    report.open();
    return report.rowsProperty().get().stream()
        .map(row -> ((PagedRow.Loaded<ReportRow>) row).item())
        .toList();
  }

  private static List<String> names(ReportViewModel report) {
    return shown(report).stream().map(ReportRow::name).toList();
  }

  private static void note(List<ImportState> states, ImportState state) {
    states.add(state);
  }

  private static ImportSummary withoutTime(ImportState state) {
    ImportSummary s = assertInstanceOf(Finished.class, state).summary();
    return new ImportSummary(
        s.read(),
        s.copies(),
        s.moved(),
        s.renewed(),
        s.unchanged(),
        s.empty(),
        s.unreadable(),
        s.skipped(),
        s.failed(),
        s.removed(),
        s.missing(),
        Duration.ZERO,
        s.cancelled());
  }

  @Test
  void aFolderIsImportedAndEveryFileIsInTheReport() {
    bench.write("news/a.txt", "First");
    bench.write("news/b.txt", "EMPTY");
    bench.write("news/c.txt", "BINARY");
    bench.write("news/d.txt", "LOCKED");
    assertEquals(new Resting(), imports.stateProperty().get());
    imports.add(List.of(temp.resolve("news")));
    assertEquals(
        new ImportSummary(1, 0, 0, 0, 0, 1, 1, 0, 1, 0, List.of(), Duration.ZERO, false),
        withoutTime(imports.stateProperty().get()));
    assertEquals(
        List.of(
            "a.txt READ ",
            "b.txt EMPTY only page furniture: “Leave a Reply”",
            "c.txt UNREADABLE not text: 38 % of the bytes are no known encoding",
            "d.txt FAILED locked: no permission to open the file"),
        rows());
    assertEquals(List.of(temp.resolve("news")), imports.rootsProperty().get());
    assertEquals(
        new Loaded(
            Map.of(Kind.READ, 1, Kind.EMPTY, 1, Kind.UNREADABLE, 1, Kind.FAILED, 1), 4, false),
        imports.report().stateProperty().get());
    assertEquals(bench.archive.version(), bench.lens.archiveVersionProperty().get());
  }

  @Test
  void theFilesOfARunningImportAreCountedAndListed() {
    bench.write("a.txt", "First");
    bench.write("b.txt", "EMPTY");
    List<ImportState> states = new ArrayList<>();
    imports.stateProperty().subscribe(state -> note(states, state));
    imports.add(List.of(temp));
    Running last =
        states.stream()
            .filter(Running.class::isInstance)
            .map(Running.class::cast)
            .reduce((before, now) -> now)
            .orElseThrow();
    assertEquals(Map.of(Kind.READ, 1, Kind.EMPTY, 1), last.counts());
    assertEquals(2, last.progress().done());
    assertEquals(1.0, last.progress().fraction());
  }

  @Test
  void aSecondImportWaitsForTheFirst() {
    Path one = bench.write("one/a.txt", "First").getParent();
    Path two = bench.write("two/b.txt", "Second").getParent();
    List<Job> jobs = new ArrayList<>();
    imports
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Running running && !jobs.contains(running.job())) {
                jobs.add(running.job());
                if (jobs.size() == 1) {
                  imports.add(List.of(two));
                }
              }
            });
    imports.add(List.of(one));
    assertEquals(List.of(new Job.Add(List.of(one)), new Job.Add(List.of(two))), jobs);
    assertEquals(List.of("a.txt READ ", "b.txt READ "), rows());
  }

  @Test
  void whatIsAddedPassesALookForChangesThatNobodyAskedFor() {
    bench.write("one/a.txt", "First");
    bench.write("one/b.txt", "Second");
    Path two = bench.write("two/c.txt", "Third").getParent();
    imports.add(List.of(temp.resolve("one")));
    bench.write("one/d.txt", "Fourth");
    List<ImportState> states = new ArrayList<>();
    imports
        .stateProperty()
        .subscribe(
            state -> {
              boolean first = states.stream().noneMatch(Running.class::isInstance);
              if (state instanceof Finished || state instanceof Running) {
                states.add(
                    state instanceof Running(Job job, _, _, _)
                        ? new Running(job, NOTHING, Map.of(), false)
                        : new Resting());
              }
              if (first && state instanceof Running) {
                imports.add(List.of(two));
              }
            });
    states.clear();
    imports.rescanAside();
    assertEquals(
        List.of(
            new Running(new Job.Rescan(false), NOTHING, Map.of(), false),
            new Running(new Job.Add(List.of(two)), NOTHING, Map.of(), false),
            new Resting(),
            new Running(new Job.Rescan(false), NOTHING, Map.of(), false),
            new Resting()),
        withoutRepeats(states));
    assertEquals(List.of("a.txt READ ", "b.txt READ ", "c.txt READ ", "d.txt READ "), rows());
  }

  @Test
  void allThatIsAddedPassesALookForChangesThatNobodyAskedFor() {
    bench.write("one/a.txt", "First");
    Path two = bench.write("two/b.txt", "Second").getParent();
    Path three = bench.write("three/c.txt", "Third").getParent();
    Path four = bench.write("four/d.txt", "Fourth").getParent();
    imports.add(List.of(temp.resolve("one")));
    List<Job> jobs = new ArrayList<>();
    imports
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Running(Job job, _, _, _)
                  && (jobs.isEmpty() || !jobs.getLast().equals(job))) {
                jobs.add(job);
                if (jobs.size() == 1) { // two while it is stopping
                  imports.add(List.of(two));
                  imports.add(List.of(three));
                } else if (jobs.size() == 2) { // one while another is read
                  imports.add(List.of(four));
                }
              }
            });
    imports.rescanAside();
    assertEquals(
        List.of(
            new Job.Rescan(false),
            new Job.Add(List.of(two)),
            new Job.Add(List.of(three)),
            new Job.Add(List.of(four)),
            new Job.Rescan(false)),
        jobs);
    assertEquals(List.of("a.txt READ ", "b.txt READ ", "c.txt READ ", "d.txt READ "), rows());
  }

  @Test
  void whatStopsAnAddedImportStopsTheLookForChangesBehindIt() {
    bench.write("one/a.txt", "First");
    Path two = bench.write("two/b.txt", "Second").getParent();
    imports.add(List.of(temp.resolve("one")));
    List<Job> jobs = new ArrayList<>();
    imports
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Running(Job job, _, _, _)
                  && (jobs.isEmpty() || !jobs.getLast().equals(job))) {
                jobs.add(job);
                if (jobs.size() == 1) {
                  imports.add(List.of(two));
                } else {
                  imports.cancel();
                }
              }
            });
    imports.rescanAside();
    assertEquals(List.of(new Job.Rescan(false), new Job.Add(List.of(two))), jobs);
    assertTrue(withoutTime(imports.stateProperty().get()).cancelled());
  }

  private static List<ImportState> withoutRepeats(List<ImportState> states) {
    List<ImportState> kept = new ArrayList<>();
    for (ImportState state : states) {
      if (kept.isEmpty() || !kept.getLast().equals(state)) {
        kept.add(state);
      }
    }
    return kept;
  }

  @Test
  void aStoppedImportSaysSoAndGoesOnAtTheNextLookForChanges() {
    bench.write("a.txt", "First");
    bench.write("b.txt", "Second");
    imports
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Running running && !running.stopping()) {
                imports.cancel();
              }
            });
    imports.add(List.of(temp));
    assertTrue(withoutTime(imports.stateProperty().get()).cancelled());
    ImportsViewModel again = new ImportsBench(temp, DirectExecutor.background()).imports;
    again.add(List.of(temp));
    again.rescan();
    assertEquals(
        new ImportSummary(0, 0, 0, 0, 2, 0, 0, 0, 0, 0, List.of(), Duration.ZERO, false),
        withoutTime(again.stateProperty().get()));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    imports.add(List.of(temp.resolve("unplugged")));
    assertEquals(
        List.of(temp.resolve("unplugged")), withoutTime(imports.stateProperty().get()).missing());
  }

  @Test
  void aStoreThatCannotBeWrittenEndsTheImportWithTheReason() {
    bench.write("a.txt", "First");
    bench.store.failWith("no space left on the disk");
    imports.add(List.of(temp));
    assertEquals(
        new Broken(new Job.Add(List.of(temp)), "no space left on the disk"),
        imports.stateProperty().get());
  }

  @Test
  void theReportOfEarlierImportsIsThereWhenTheScreenOpens() {
    bench.write("a.txt", "First");
    imports.add(List.of(temp));
    ImportsViewModel later =
        new ImportsViewModel(
            null, bench.store, bench.archive, DirectExecutor.background(), bench.lens);
    later.open();
    assertEquals(List.of("a.txt"), names(later.report()));
    assertEquals(List.of(temp), later.rootsProperty().get());
  }

  @Test
  void theReportShowsOneKindAndWhatHoldsTheWords() {
    bench.write("alpha.txt", "First");
    bench.write("beta.txt", "EMPTY");
    bench.write("gamma.txt", "BINARY");
    imports.add(List.of(temp));
    ReportViewModel report = imports.report();
    report.kindProperty().set(Optional.of(Kind.EMPTY));
    assertEquals(List.of("beta.txt"), names(report));
    report.kindProperty().set(Optional.empty());
    report.findProperty().set(" KNOWN encoding");
    assertEquals(List.of("gamma.txt"), names(report));
  }

  @Test
  void ofARunningImportTheFirstOfEachKindAreListedAndAllAreCounted() {
    ReportViewModel report = new ReportViewModel(bench.store, DirectExecutor.background());
    report.open();
    report.begin();
    for (int i = 0; i < 3_000; i++) {
      report.append(List.of(new ReportRow("r" + i, "/x", Kind.READ, "", "id" + i)));
    }
    report.append(List.of(new ReportRow("bad.txt", "/x", Kind.UNREADABLE, "binary", "")));
    assertEquals(
        new Loaded(Map.of(Kind.READ, 3_000, Kind.UNREADABLE, 1), 3_001, true),
        report.stateProperty().get());
    assertEquals(RunningRows.MOST + 1, report.rowsProperty().get().size());
    assertEquals("bad.txt", names(report).getLast());
    report.findProperty().set(" BINARY");
    assertEquals(List.of("bad.txt"), names(report));
    report.append(List.of(new ReportRow("worse.txt", "/x", Kind.UNREADABLE, "binary", "")));
    assertEquals(List.of("bad.txt", "worse.txt"), names(report));
  }

  @Test
  void rowsThatAreFarDownAreReadWhenTheyAreLookedAt() {
    for (int i = 0; i < 120; i++) {
      bench.write(String.format(Locale.ROOT, "n%03d.txt", i), "Text " + i);
    }
    imports.add(List.of(temp));
    imports.report().open();
    ObservableList<PagedRow<ReportRow>> rows = imports.report().rowsProperty().get();
    assertEquals(new PagedRow.Waiting<>(), rows.get(110));
    assertEquals("n110.txt", ((PagedRow.Loaded<ReportRow>) rows.get(110)).item().name());
  }

  @Test
  void anImportIsToldInOneLine() {
    assertEquals(
        "7,415 articles read · 25 files could not be read",
        ImportWords.summary(
            new ImportSummary(
                7_000, 415, 0, 0, 0, 3, 25, 0, 0, 0, List.of(), Duration.ZERO, false)));
    assertEquals(
        "5 unchanged · 1 gone",
        ImportWords.summary(
            new ImportSummary(0, 0, 0, 0, 5, 0, 0, 0, 0, 1, List.of(), Duration.ZERO, false)));
    assertEquals(
        "Stopped: 1 article read · 1 file could not be read · /gone is not there",
        ImportWords.summary(
            new ImportSummary(
                1, 0, 0, 0, 0, 0, 0, 0, 1, 0, List.of(Path.of("/gone")), Duration.ZERO, true)));
  }
}
