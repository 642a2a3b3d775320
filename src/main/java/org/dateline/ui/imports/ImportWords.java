package org.dateline.ui.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ingest.ImportSummary;
import org.dateline.ui.imports.ImportState.Job;
import org.dateline.work.Progress;

/** Imports in words. */
public final class ImportWords {
  private ImportWords() {}

  /** A number with its thousands apart: "7,415". */
  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /**
   * What is being done: "Importing /news", "Importing /news · Comparing articles to find copies",
   * or, where nobody asked for anything to be imported, "Comparing articles to find copies".
   */
  static String title(ImportState.Running running) {
    String task = running.progress().task().name();
    String job = title(running.job());
    return task.isEmpty() ? job : running.job() instanceof Job.Add ? job + " · " + task : task;
  }

  /** What is being imported: "Importing /news", "Importing 3 folders and files". */
  private static String title(Job job) {
    return switch (job) {
      case Job.Add(List<Path> roots) ->
          roots.size() == 1
              ? "Importing " + roots.getFirst()
              : "Importing " + roots.size() + " folders and files";
      case Job.Rescan _ -> "Looking for changes";
    };
  }

  /**
   * How far an import is: "12 of 20 files", or, where files hold many articles, "120,000 articles,
   * 1.2 of 5.0 GB".
   */
  static String done(Progress progress) {
    if (progress.isInBytes()) {
      String size = progress.size();
      return count(progress.done(), "article", "articles") + ", " + size;
    }
    Progress.Task task = progress.task();
    if (progress.total() >= 0) {
      return number(progress.done()) + " of " + count(progress.total(), task.item(), task.items());
    }
    return progress.done() == 0
        ? "Looking for files…"
        : count(progress.done(), task.item(), task.items()) + " so far";
  }

  /**
   * What is said of an import on other screens: "Reading: 12 of 20 files", "Comparing articles to
   * find copies: 3 of 9 articles". Empty where none runs, and while what was read before is looked
   * through without finding anything new.
   */
  public static String status(ImportState state) {
    if (!(state instanceof ImportState.Running(Job job, Progress progress, var counts, _))) {
      return "";
    }
    String task = progress.task().name();
    if (!task.isEmpty()) {
      return task + ": " + done(progress);
    }
    return job instanceof Job.Add || !counts.isEmpty()
        ? (progress.done() == 0 ? "" : "Reading: ") + done(progress)
        : "";
  }

  /** A stretch of time, as roughly as one wants to know it. */
  static String time(Duration time) {
    long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
    if (seconds < 60) {
      return count(seconds, "second", "seconds");
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 60
        ? count(minutes, "minute", "minutes")
        : count(Math.round(minutes / 60.0), "hour", "hours");
  }

  /**
   * One line on an import that is over: "7,415 articles read · 25 files could not be read". For the
   * notice that is shown where one is.
   */
  public static String summary(ImportSummary summary) {
    List<String> parts = new ArrayList<>();
    long articles = summary.read() + summary.copies();
    if (articles > 0 || summary.unchanged() == 0) {
      parts.add(
          count(articles, "article read", "articles read")
              + (summary.renewed() == 0
                  ? ""
                  : summary.renewed() == articles
                      ? " again"
                      : ", " + number(summary.renewed()) + " of them again"));
    }
    if (summary.unchanged() > 0) {
      parts.add(number(summary.unchanged()) + " unchanged");
    }
    if (summary.removed() > 0) {
      parts.add(number(summary.removed()) + " gone");
    }
    long problems = summary.unreadable() + summary.failed();
    if (problems > 0) {
      parts.add(count(problems, "file could not be read", "files could not be read"));
    }
    for (Path missing : summary.missing()) {
      parts.add(missing + " is not there");
    }
    return (summary.cancelled() ? "Stopped: " : "") + String.join(" · ", parts);
  }

  private static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }
}
