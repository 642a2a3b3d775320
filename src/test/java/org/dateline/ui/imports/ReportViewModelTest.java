package org.dateline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ObservableList;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.control.paged.PagedRow;
import org.dateline.work.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes to the user interface's thread comes when the test lets it. */
class ReportViewModelTest {
  @TempDir Path temp;
  private final Deque<Runnable> coming = new ArrayDeque<>();
  private ImportsBench bench;
  private ReportViewModel report;

  @BeforeEach
  void openBench() {
    bench = new ImportsBench(temp, new Background(new DirectExecutor(), coming::add));
    report = bench.imports.report();
  }

  private void takeAll() {
    while (!coming.isEmpty()) {
      coming.removeFirst().run();
    }
  }

  /** Imports what is in the folder, and shows the report. */
  private void open() {
    bench.imports.add(List.of(temp));
    takeAll();
    report.open();
    takeAll();
  }

  private ObservableList<PagedRow<ReportRow>> rows() {
    return report.rowsProperty().get();
  }

  private static String name(PagedRow<ReportRow> row) {
    return ((PagedRow.Loaded<ReportRow>) row).item().name();
  }

  @Test
  void rowsCanBeLookedAtUntilOthersAreShown() {
    for (int i = 0; i < 120; i++) {
      bench.write(String.format(Locale.ROOT, "n%03d.txt", i), "Text " + i);
    }
    open();
    ObservableList<PagedRow<ReportRow>> before = rows();
    report.reload();
    coming.removeFirst().run(); // the new report is there, and its rows are on their way
    assertEquals(1, coming.size());
    assertEquals(new PagedRow.Waiting<>(), before.get(110));
    coming.removeLast().run();
    assertEquals("n110.txt", name(before.get(110)));
    assertEquals(2, bench.store.openLists());
    takeAll();
    assertFalse(before == rows());
    assertEquals(1, bench.store.openLists());
  }

  @Test
  void aReportThatComesAfterItWasClosedIsLetGo() {
    bench.write("a.txt", "Text");
    open();
    report.reload();
    assertEquals(2, bench.store.openLists());
    report.close();
    assertEquals(0, bench.store.openLists());
    takeAll();
    report.reload();
    takeAll();
    assertEquals(0, bench.store.openLists());
  }

  @Test
  void aReportThatComesWhenAnImportHasBegunIsLetGo() {
    bench.write("a.txt", "Text");
    open();
    report.reload();
    report.begin();
    takeAll();
    assertEquals(0, bench.store.openLists());
    assertTrue(rows().isEmpty());
  }

  @Test
  void theReasonIsSearchedAsItIsShown() {
    bench.write("a.txt", "Same");
    bench.write("b.txt", "Same");
    open();
    report.findProperty().set("same text as " + temp.resolve("a.txt"));
    takeAll();
    assertEquals(List.of("b.txt"), rows().stream().map(ReportViewModelTest::name).toList());
    report.findProperty().set("same text as a.txt");
    takeAll();
    assertTrue(rows().isEmpty());
  }

  @Test
  void theLineOfARecordMayBeMeant() {
    for (String words : List.of("12", "line", "ne", "records.jsonl, line 1", "x, li", ", line")) {
      assertTrue(RowChoice.of(Optional.empty(), words).mayNameALine(), words);
    }
    for (String words : List.of("records", "12 x", "linen")) {
      assertFalse(RowChoice.of(Optional.empty(), words).mayNameALine(), words);
    }
  }
}
