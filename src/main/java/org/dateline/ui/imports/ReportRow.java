package org.dateline.ui.imports;

import java.nio.file.Path;
import java.util.Locale;
import org.dateline.article.SourceFile;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;

/**
 * A file in the report, as its row shows it.
 *
 * @param name the file's name, with the line of a record
 * @param folder the folder it lies in
 * @param kind what came of it
 * @param reason why, or empty
 * @param articleId the article it became, or empty
 */
public record ReportRow(String name, String folder, Kind kind, String reason, String articleId) {

  static ReportRow of(Outcome outcome) {
    return of(outcome, outcome.result().reason());
  }

  static ReportRow of(Outcome outcome, String reason) {
    Path name = outcome.file().getFileName();
    Path folder = outcome.file().getParent();
    String id =
        switch (outcome.result()) {
          case Result.Read read -> read.articleId();
          case Result.Copy copy -> copy.articleId();
          case Result.Container _,
              Result.Empty _,
              Result.Unreadable _,
              Result.Failed _,
              Result.Skipped _ ->
              "";
        };
    return new ReportRow(
        SourceFile.pointAt(
            name == null ? outcome.file().toString() : name.toString(), outcome.line()),
        folder == null ? "" : folder.toString(),
        Kind.of(outcome.result()),
        reason,
        id);
  }

  /** Whether the name, the folder or the reason holds {@code words}, which are in lower case. */
  boolean holds(String words) {
    return words.isEmpty()
        || name.toLowerCase(Locale.ROOT).contains(words)
        || reason.toLowerCase(Locale.ROOT).contains(words)
        || folder.toLowerCase(Locale.ROOT).contains(words);
  }
}
