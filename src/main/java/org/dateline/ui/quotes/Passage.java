package org.dateline.ui.quotes;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.QuoteHit;

/**
 * The paragraph that a quote stands in, and who is named near it.
 *
 * @param hit the quote
 * @param before the words of the paragraph before the quote, white space collapsed
 * @param quoted the quote with its marks
 * @param after the words behind it
 * @param named the people named up to the quote's end, the nearest first, at most three
 */
public record Passage(
    QuoteHit hit, String before, String quoted, String after, List<String> named) {
  private static final int LONGEST = 400;
  private static final int MOST_NAMED = 3;

  /** Keeps an unmodifiable copy. */
  public Passage {
    named = List.copyOf(named);
  }

  static Passage of(QuoteHit hit, Article article) {
    Quote quote = hit.quote();
    Span span = quote.span();
    String text = article.content().text();
    Span block =
        article.content().blocks().stream()
            .map(Block::span)
            .filter(each -> each.contains(span))
            .findFirst()
            .orElse(span);
    int from = Math.max(block.start(), span.start() - LONGEST);
    int to = Math.min(block.end(), span.end() + LONGEST);
    return new Passage(
        hit,
        (from > block.start() ? "…" : "") + collapsed(text.substring(from, span.start())),
        collapsed(span.of(text)).strip(),
        collapsed(text.substring(span.end(), to)) + (to < block.end() ? "…" : ""),
        named(article, span));
  }

  private static List<String> named(Article article, Span quote) {
    record Near(String name, int at) {}
    return article.people().stream()
        .map(person -> new Near(person.name(), last(person, quote.end())))
        .filter(near -> near.at() >= 0)
        .sorted((a, b) -> Integer.compare(b.at(), a.at()))
        .limit(MOST_NAMED)
        .map(Near::name)
        .toList();
  }

  private static int last(Person person, int before) {
    return person.mentions().stream()
        .map(Mention::span)
        .mapToInt(Span::start)
        .filter(at -> at < before)
        .max()
        .orElse(-1);
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
