package org.dateline.ui.correcting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.correction.QuoteMatch;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was extracted, with what was put right in it.
 *
 * @param article without corrections
 * @param corrections all there are
 */
public record Extracted(Article article, Corrections corrections) {

  /** What set the date, to be taken back; empty if nobody did. */
  public List<Correction> ofDate() {
    return own(change -> change instanceof Change.Published);
  }

  /** What set the headline. */
  public List<Correction> ofHeadline() {
    return own(change -> change instanceof Change.Headline);
  }

  /** What set the byline. */
  public List<Correction> ofByline() {
    return own(change -> change instanceof Change.Byline);
  }

  /** What said that the article was looked through. */
  public List<Correction> ofReview() {
    return own(change -> change instanceof Change.Reviewed);
  }

  /**
   * What put a quote right: who says it, or that it is none.
   *
   * @param quote where the quote stands that was extracted
   */
  public List<Correction> ofQuote(Span quote) {
    return own(
        change ->
            switch (change) {
              case Change.Speaker said -> isOf(said.quote(), quote);
              case Change.NotAQuote not -> isOf(not.quote(), quote);
              case Change.OfName _,
                  Change.Add _,
                  Change.Headline _,
                  Change.Published _,
                  Change.Byline _,
                  Change.Reviewed _ ->
                  false;
            });
  }

  private boolean isOf(Span corrected, Span quote) {
    return QuoteMatch.of(article.quotes(), corrected)
        .filter(now -> now.span().equals(quote))
        .isPresent();
  }

  /**
   * What said of quotes that they are none, the last one first. The article may have changed since:
   * what lay beyond its end now is left out.
   */
  public List<Correction> notQuotes() {
    int end = article.content().text().length();
    return own(change -> change instanceof Change.NotAQuote(Span span) && span.end() <= end)
        .reversed();
  }

  /**
   * The words of the quote that was corrected, with its quotation marks; empty where the article
   * has no such quote any more.
   */
  public Optional<String> words(Span corrected) {
    return QuoteMatch.of(article.quotes(), corrected)
        .map(quote -> quote.span().of(article.content().text()).strip().replaceAll("\\s+", " "));
  }

  private List<Correction> own(Predicate<Change> is) {
    return corrections.of(article).stream().filter(made -> is.test(made.change())).toList();
  }

  /** What led to a name; null for what took names away. */
  public List<Correction> ofName(NameKind kind, @Nullable String name) {
    return corrections.behind(article, kind, name);
  }

  /** The names that were extracted and were said to be none. */
  public Optional<Correction> lastGone(NameKind kind) {
    List<Correction> gone = ofName(kind, null);
    return gone.isEmpty() ? Optional.empty() : Optional.of(gone.getLast());
  }
}
