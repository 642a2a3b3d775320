package org.dateline.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ingest.ImportSummary;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.work.Progress;

/** Tells an import on a terminal: progress, files with problems, and the sum. */
final class ImportReporter {
  private static final int PROBLEMS_SHOWN = 20;

  /** A longer line would take two rows of most terminals, of which one only is written over. */
  private static final int LONGEST_LINE = 79;

  private static final int LEAST_TASK = 10;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private long problems;

  ImportReporter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows a file that could not be taken in. */
  void file(Outcome outcome) {
    switch (outcome.result()) {
      case Result.Unreadable(String reason) -> problem("unreadable", outcome, reason);
      case Result.Failed(String reason) -> problem("failed", outcome, reason);
      case Result.Read _, Result.Copy _, Result.Container _, Result.Empty _, Result.Skipped _ -> {}
    }
  }

  /** Shows how far the import is, on one line that is written over. */
  void progress(Progress progress) {
    if (!terminal.live()) {
      return;
    }
    String line = line(progress, Math.min(LONGEST_LINE, terminal.width() - 1));
    terminal.err().print(CLEAR_LINE + line);
    terminal.err().flush();
  }

  /** As much of it as fits: where it is narrow, less is said of what is done. */
  private static String line(Progress progress, int most) {
    String task = progress.task().name();
    String far = far(progress);
    int room = most - far.length() - 2;
    if (task.isEmpty() || room < LEAST_TASK) {
      return far.substring(0, Math.min(most, far.length()));
    }
    return (task.length() <= room ? task : task.substring(0, room - 1).strip() + "…") + ": " + far;
  }

  private static String far(Progress progress) {
    StringBuilder line = new StringBuilder();
    if (progress.fraction() < 0) {
      line.append("Counting files …");
    } else {
      line.append(progress.done());
      if (progress.isInBytes()) {
        line.append(" articles, ").append(progress.size());
      } else {
        line.append(" of ").append(progress.total()).append(' ').append(progress.task().items());
      }
      line.append(", ").append(Math.round(progress.rate())).append(" a second");
      progress.remaining().ifPresent(left -> line.append(", ").append(about(left)).append(" left"));
    }
    return line.toString();
  }

  /** Shows what came of it all. */
  void summary(ImportSummary summary) {
    clearLine();
    if (problems > PROBLEMS_SHOWN) {
      terminal
          .err()
          .println((problems - PROBLEMS_SHOWN) + " more; 'dateline report' lists every file.");
    }
    summary
        .missing()
        .forEach(
            root ->
                terminal
                    .err()
                    .println(
                        "missing     "
                            + root
                            + ": There is no such file or folder, or it is an empty folder."
                            + " Articles read from it before are kept."));
    terminal.out().println(counts(summary));
  }

  private void problem(String result, Outcome outcome, String reason) {
    problems++;
    if (problems <= PROBLEMS_SHOWN) {
      clearLine();
      terminal
          .err()
          .println(
              TextLayout.pad(result, 10)
                  + "  "
                  + TextLayout.clean(outcome.place())
                  + ": "
                  + TextLayout.clean(reason));
    }
  }

  private void clearLine() {
    if (terminal.live()) {
      terminal.err().print(CLEAR_LINE);
    }
  }

  private static String counts(ImportSummary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(summary.read() + " read");
    add(parts, summary.copies(), summary.copies() == 1 ? " copy" : " copies");
    add(parts, summary.renewed(), " read again");
    add(parts, summary.moved(), " moved");
    add(parts, summary.unchanged(), " unchanged");
    add(parts, summary.removed(), " removed");
    add(parts, summary.empty(), " empty");
    add(parts, summary.skipped(), " skipped");
    add(parts, summary.unreadable(), " unreadable");
    add(parts, summary.failed(), " failed");
    double seconds = summary.elapsed().toNanos() / 1e9;
    String took = String.format(Locale.ROOT, " in %.1f s", seconds);
    return (summary.cancelled() ? "Stopped: " : "") + String.join(", ", parts) + took + ".";
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + what);
    }
  }

  private static String about(Duration left) {
    return left.toMinutes() > 1 ? left.toMinutes() + " minutes" : left.toSeconds() + " seconds";
  }
}
