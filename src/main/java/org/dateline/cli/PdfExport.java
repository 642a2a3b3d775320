package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.export.list.WholeFile;
import org.dateline.export.pdf.ArticlePdf;
import org.dateline.search.ArticleStream;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.work.CancelToken;

/** Writes one article as PDF. */
final class PdfExport {
  private PdfExport() {}

  /** Writes the one article of {@code choice}; refuses if there is none, or more than one. */
  static void write(
      ArticleStream articles, Choice choice, ArticlePdf pdf, Path file, boolean replace) {
    Article article = only(articles, choice);
    CancelToken cancel = new CancelToken();
    WholeFile.writeBytes(file, replace, out -> pdf.write(article, out, cancel));
  }

  private static Article only(ArticleStream articles, Choice choice) {
    List<Article> found = new ArrayList<>(1);
    articles.each(
        choice,
        new ArticleStream.Receiver() {
          @Override
          public void begin(long total) {
            if (total > 1) {
              throw new Refusal(
                  "A PDF is of one article, and "
                      + total
                      + " match; narrow the search, take the first with --limit 1, or name one"
                      + " with --article ID.");
            }
          }

          @Override
          public void article(Article article) {
            found.add(article);
          }
        },
        new CancelToken());
    if (found.isEmpty()) {
      throw new Refusal(
          switch (choice) {
            case Choice.Found _ -> "No article matches, so there is nothing to write.";
            case Choice.Selected(List<String> ids) ->
                "No article of the archive has the id " + String.join(", ", ids) + ".";
          });
    }
    return found.getFirst();
  }
}
