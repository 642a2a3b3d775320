package org.dateline.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.index.ArchiveIndex;
import org.dateline.work.CancelToken;

/**
 * What the report of an archive costs: {@code mvn -Pbench
 * -Dbench.main=org.dateline.ui.imports.ReportBench -Dbench=ARCHIVE}.
 */
final class ReportBench {
  private static final int PAGE = 50;

  private ReportBench() {}

  /** Reads the report of the archive in the folder that the first word names. */
  public static void main(String[] words) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(Path.of(words[0]), true)) {
      long before = held();
      long begun = System.nanoTime();
      try (Report report = Report.read(index.store(), new CancelToken())) {
        long read = System.nanoTime();
        System.out.printf(
            Locale.ROOT,
            "%,d rows %s read in %d ms, %.1f MB more held%n",
            report.size(),
            report.counts(),
            millis(begun, read),
            (held() - before) / 1e6);
        int[] all = rows(report, Optional.empty(), "");
        rows(report, Optional.of(Kind.COPY), "");
        rows(report, Optional.empty(), "no such words");
        long paging = System.nanoTime();
        int pages = 0;
        for (int row = 0; row < all.length; row += Math.max(PAGE, all.length / 200)) {
          List<ReportRow> page = report.page(all, row, PAGE);
          pages += page.isEmpty() ? 0 : 1;
        }
        System.out.printf(
            Locale.ROOT,
            "%d pages of %d rows: %.1f ms each%n",
            pages,
            PAGE,
            millis(paging, System.nanoTime()) / (double) pages);
      }
    }
  }

  private static int[] rows(Report report, Optional<Kind> kind, String text) {
    long begun = System.nanoTime();
    int[] rows = report.rows(RowChoice.of(kind, text), new CancelToken());
    System.out.printf(
        Locale.ROOT,
        "%s \"%s\": %,d rows in %d ms%n",
        kind,
        text,
        rows.length,
        millis(begun, System.nanoTime()));
    return rows;
  }

  private static long millis(long from, long to) {
    return (to - from) / 1_000_000;
  }

  private static long held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
