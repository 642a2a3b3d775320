package org.dateline.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Quote;
import org.dateline.article.Quote.Speaker;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** The quotes of an article after its corrections: their speakers follow the people. */
final class CorrectedQuotes {
  private final Article article;
  private final Ways ways;
  private final Map<Integer, Integer> corrected = new HashMap<>();

  CorrectedQuotes(Article article, Ways ways) {
    this.article = article;
    this.ways = ways;
    for (int made : ways.own()) {
      span(ways.rules().change(made))
          .ifPresent(span -> corrected.put(made, QuoteMatch.at(article.quotes(), span)));
    }
  }

  /** Where the quote stood that a change is of. */
  private static Optional<Span> span(Change change) {
    return switch (change) {
      case Change.NotAQuote not -> Optional.of(not.quote());
      case Change.Speaker said -> Optional.of(said.quote());
      case Change.OfName _,
          Change.Add _,
          Change.Headline _,
          Change.Published _,
          Change.Byline _,
          Change.Reviewed _ ->
          Optional.empty();
    };
  }

  /**
   * The quotes.
   *
   * @param people the article's people after the corrections
   */
  List<Quote> quotes(List<Person> people) {
    List<Quote> kept = new ArrayList<>();
    boolean changed = false;
    for (int number = 0; number < article.quotes().size(); number++) {
      Quote quote = article.quotes().get(number);
      Quote now = correct(quote, number, people);
      changed |= !quote.equals(now);
      if (now != null) {
        kept.add(now);
      }
    }
    return changed ? kept : article.quotes();
  }

  /** The same quote if nothing was corrected; null if it is none. */
  private @Nullable Quote correct(Quote quote, int number, List<Person> people) {
    Speaker speaker = follow(quote.speaker());
    for (int at : ways.own()) {
      if (corrected.getOrDefault(at, -1) != number) {
        continue;
      }
      switch (ways.rules().change(at)) {
        case Change.NotAQuote _ -> {
          return null;
        }
        case Change.Speaker said -> {
          speaker = said(said.name(), speaker, quote, people, at);
        }
        case Change.OfName _,
            Change.Add _,
            Change.Headline _,
            Change.Published _,
            Change.Byline _,
            Change.Reviewed _ -> {}
      }
    }
    return Objects.equals(speaker, quote.speaker())
        ? quote
        : new Quote(quote.kind(), quote.text(), quote.span(), speaker, quote.cue());
  }

  /** Who says it because the user says so: as was found, then surely; or somebody else. */
  private Speaker said(
      String name, @Nullable Speaker found, Quote quote, List<Person> people, int at) {
    if (found != null && found.name() == null && found.listed().equals(name)) {
      return new Speaker(null, found.words(), found.span(), Certainty.SURE);
    }
    Way way = ways.lead(NameKind.PERSON, name, name, at + 1);
    return named(way.name() == null ? name : way.name(), quote, people);
  }

  private @Nullable Speaker follow(@Nullable Speaker speaker) {
    if (speaker == null || speaker.name() == null) {
      return speaker;
    }
    String form =
        article.people().stream()
            .filter(person -> person.name().equals(speaker.name()))
            .flatMap(person -> person.mentions().stream())
            .filter(mention -> mention.span().overlaps(speaker.span()))
            .map(Mention::form)
            .findFirst()
            .orElse(speaker.words());
    Way way = ways.lead(NameKind.PERSON, speaker.name(), form, 0);
    return way.steps().isEmpty()
        ? speaker
        : new Speaker(way.name(), speaker.words(), speaker.span(), speaker.certainty());
  }

  /** Somebody who says a quote because the user says so, where the text names him nearest to it. */
  private static Speaker named(String name, Quote quote, List<Person> people) {
    Optional<Mention> nearest =
        people.stream()
            .filter(person -> person.name().equals(name))
            .flatMap(person -> person.mentions().stream())
            .min(Comparator.comparingInt(mention -> distance(mention.span(), quote.span())));
    Span span = nearest.map(Mention::span).orElse(quote.span());
    String words = nearest.map(Mention::form).orElse(name);
    return new Speaker(name, words, span, Certainty.SURE);
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
  }
}
