package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Quote.Kind;
import org.dateline.article.Quote.Speaker;
import org.dateline.article.Span;
import org.dateline.extract.names.Names;
import org.dateline.extract.quotes.Antecedents.Antecedent;
import org.dateline.extract.quotes.IndirectSpeech.Clause;
import org.jspecify.annotations.Nullable;

/** Makes quotes of the choices for the stretches and of the clauses that are reported. */
final class QuoteMaker {
  /**
   * From this probability on a choice is sure: of the labelled articles' choices above it at least
   * 95 % are right.
   */
  private static final double SURE = 0.85;

  private static final double LIKELY = 0.5;

  /** Below this the speaker is left open. */
  private static final double LEAST = 0.2;

  private final Reading reading;
  private final Stage stage;
  private final SpeechWords words;
  private final Names names;
  private final Antecedents antecedents;

  QuoteMaker(Stage stage, SpeechWords words, Names names, Genders genders) {
    this.stage = stage;
    this.words = words;
    this.reading = stage.reading();
    this.names = names;
    this.antecedents = new Antecedents(stage, names, genders);
  }

  /** The quotes in the order of the text, without overlap. */
  List<Quote> quotes(List<Choice> choices) {
    List<Quote> quotes = new ArrayList<>();
    List<Choice> spoken = choices.stream().filter(choice -> choice.candidate() >= 0).toList();
    boolean[] used = new boolean[spoken.size()];
    int next = 0;
    for (Clause clause : new IndirectSpeech(stage, words).find()) {
      Span span = clause.span(reading);
      while (next < spoken.size() && outer(spoken.get(next)).end() <= span.start()) {
        next++;
      }
      int end = next;
      boolean same = true;
      while (end < spoken.size() && outer(spoken.get(end)).start() < span.end()) {
        same &=
            span.contains(outer(spoken.get(end)))
                && antecedents.same(spoken.get(end).candidate(), clause.cue().subject());
        end++;
      }
      if (!same || (end - next == 1 && covers(outer(spoken.get(next)), span))) {
        next = end;
        continue;
      }
      for (int i = next; i < end; i++) {
        used[i] = true;
      }
      quotes.add(reported(clause, span, spoken.subList(next, end)));
      next = end;
    }
    for (int i = 0; i < spoken.size(); i++) {
      if (!used[i]) {
        quotes.add(direct(spoken.get(i)));
      }
    }
    quotes.sort(Comparator.comparingInt(quote -> quote.span().start()));
    return quotes;
  }

  private Span outer(Choice choice) {
    return reading.stretches().get(choice.stretch()).outer();
  }

  /** Whether hardly anything of a clause is outside of the quotation marks. */
  private static boolean covers(Span stretch, Span clause) {
    return stretch.length() * 10 >= clause.length() * 9;
  }

  private Quote direct(Choice choice) {
    Stretch stretch = reading.stretches().get(choice.stretch());
    Speaker speaker = null;
    if (choice.probability() >= LEAST) {
      speaker = speaker(choice.candidate(), certainty(choice.probability()));
    }
    return new Quote(Kind.DIRECT, text(stretch.inner()), stretch.outer(), speaker, cue(choice));
  }

  private static Certainty certainty(double probability) {
    if (probability >= SURE) {
      return Certainty.SURE;
    }
    return probability >= LIKELY ? Certainty.LIKELY : Certainty.GUESS;
  }

  private @Nullable Span cue(Choice choice) {
    Situation at = stage.situation(choice.stretch());
    int owns = at.owns(choice.candidate());
    Cue cue = (owns & 2) != 0 ? at.after() : (owns & 1) != 0 ? at.before() : null;
    return cue == null ? null : cue.span();
  }

  private Quote reported(Clause clause, Span span, List<Choice> parts) {
    Certainty certainty =
        switch (clause.cue().relation()) {
          case BEFORE, ACCORDING, INVERTED -> clause.plain() ? Certainty.SURE : Certainty.LIKELY;
          case APPOSED, RELATIVE, PARTICIPLE, COORDINATED, COLON, NONE -> Certainty.LIKELY;
        };
    for (Choice part : parts) {
      certainty = weaker(certainty, certainty(part.probability()));
    }
    return new Quote(
        parts.isEmpty() ? Kind.INDIRECT : Kind.MIXED,
        text(span),
        span,
        speaker(clause.cue().subject(), certainty),
        clause.cue().span());
  }

  private Speaker speaker(int number, Certainty certainty) {
    Candidate candidate = stage.candidates().get(number);
    Span span = reading.span(candidate.first(), candidate.end());
    Antecedent meant = antecedents.of(number);
    if (meant == null) {
      return new Speaker(null, text(span), span, weaker(certainty, surest(candidate)));
    }
    Certainty least = candidate.person() >= 0 ? Certainty.SURE : meant.certainty();
    String name = names.people().get(meant.person()).name();
    return new Speaker(name, text(span), span, weaker(certainty, least));
  }

  /**
   * How sure a speaker without a name can be: a pronoun that means nobody known names none, and a
   * lone word such as "aide" may be a part of something else.
   */
  private Certainty surest(Candidate candidate) {
    boolean several = candidate.end() - candidate.first() > 1;
    boolean plural = reading.word(candidate.end() - 1).endsWith("s");
    return switch (candidate.kind()) {
      case PERSON, NAME -> Certainty.SURE;
      case SOURCE -> several || plural ? Certainty.SURE : Certainty.LIKELY;
      case PLACE, SUBJECT, HE, SHE, THEY, FIRST, WHO, IT -> Certainty.LIKELY;
    };
  }

  private static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Words as they stand there, white space collapsed. */
  private String text(Span span) {
    StringBuilder words = new StringBuilder(span.length());
    String text = reading.tokens().text();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (!Marks.isGap(c)) {
        words.append(c);
      } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
