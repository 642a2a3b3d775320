package org.dateline.evaluate.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.article.Person;
import org.dateline.article.Quote;
import org.dateline.article.Quote.Speaker;
import org.dateline.article.Span;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Findings;
import org.dateline.extract.names.Names;
import org.dateline.extract.quotes.Folds;
import org.dateline.extract.quotes.QuoteExtractor;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.read.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who says the direct quotes that are attributed to somebody. A quote that was not found, or left
 * without a speaker, counts as wrong.
 */
public final class QuotesEvaluation implements Evaluation {
  private static final Path ATTRIBUTIONS = Path.of("corpora", "quotes");
  private static final Path LABELS = Path.of("gold", "ukraine", "labels.jsonl");
  private static final Path ARTICLES = Path.of("corpora", "dated-articles.jsonl.gz");

  private final Supplier<Function<Page, Names>> names;

  /** Measures quotes among the names that {@code names} finds. */
  public QuotesEvaluation(Supplier<Function<Page, Names>> names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public List<Path> needs() {
    return List.of(ATTRIBUTIONS, LABELS, ARTICLES);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    SpeakerTally attributed = new SpeakerTally("quotes.polnear.accuracy", findings);
    attributions(folder.resolve(ATTRIBUTIONS), attributed);
    SpeakerTally named = new SpeakerTally("quotes.ukraine.accuracy", findings);
    for (NamedQuotes article : NamedQuotes.read(folder.resolve(LABELS), folder.resolve(ARTICLES))) {
      named(article, named);
    }
    SpeakerTally.report(findings, attributed, named);
  }

  private void attributions(Path corpus, SpeakerTally tally) throws IOException {
    List<QuoteExtractor> extractors = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      extractors.add(QuoteExtractor.without(fold));
    }
    for (Path part : AttributedArticle.parts(corpus)) {
      for (AttributedArticle article : AttributedArticle.read(part)) {
        Names found = names.get().apply(article.page());
        QuoteExtractor extractor = extractors.get(Folds.of(article.id()));
        attributed(article, found, extractor.extract(article.page(), found), tally);
      }
    }
  }

  private static void attributed(
      AttributedArticle article, Names names, List<Quote> quotes, SpeakerTally tally) {
    String text = article.page().content().text();
    for (AttributedArticle.Labelled label : article.quotes()) {
      Optional<Quote> quote = at(quotes, label.words());
      Speaker speaker = quote.map(Quote::speaker).orElse(null);
      boolean right =
          speaker != null
              && RightSpeaker.isRight(
                  text, speaker.span(), person(names, speaker), label.sources());
      String wanted = label.sources().getFirst().of(text);
      tally.count(article.id(), label.words(), text, wanted, quote, right);
    }
    tally.unlabelled(
        quotes.stream()
            .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
            .filter(
                quote ->
                    article.quotes().stream()
                        .noneMatch(label -> label.words().overlaps(quote.span())))
            .count(),
        quotes.stream().filter(quote -> quote.kind() == Quote.Kind.DIRECT).count());
  }

  private void named(NamedQuotes article, SpeakerTally tally) {
    Names found = names.get().apply(article.page());
    List<Quote> quotes = QuoteExtractor.bundled().extract(article.page(), found);
    for (NamedQuotes.Labelled label : article.quotes()) {
      Optional<Quote> quote = at(quotes, label.start());
      Speaker speaker = quote.map(Quote::speaker).orElse(null);
      boolean right = speaker != null && label.speaker().is(speaker, GivenNames.bundled());
      String text = article.page().content().text();
      tally.count(article.id(), label.start(), text, label.speaker().name(), quote, right);
    }
  }

  private static @Nullable Person person(Names names, Speaker speaker) {
    return names.people().stream()
        .filter(person -> person.name().equals(speaker.name()))
        .findFirst()
        .orElse(null);
  }

  /** The quote that words stand in, the one that holds most of them. */
  private static Optional<Quote> at(List<Quote> quotes, Span words) {
    Quote best = null;
    int most = 0;
    for (Quote quote : quotes) {
      int shared =
          Math.min(quote.span().end(), words.end()) - Math.max(quote.span().start(), words.start());
      if (shared > most) {
        most = shared;
        best = quote;
      }
    }
    return Optional.ofNullable(best);
  }
}
