package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.extract.names.Names;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.quotes.Candidate.Kind;
import org.jspecify.annotations.Nullable;

/** Collects what could be the source of a quote. */
final class CandidateFinder {
  private final Reading reading;
  private final SpeechWords words;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Governments governments;
  private final boolean[] taken;
  private final int[] numbers;
  private final List<@Nullable Candidate> found = new ArrayList<>();

  CandidateFinder(Reading reading, SpeechWords words, Lexicon lexicon) {
    this.reading = reading;
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = new Phrases(reading, words);
    this.governments = new Governments(words);
    this.taken = new boolean[reading.size()];
    this.numbers = new int[reading.size()];
  }

  /**
   * The candidates of the article in the order of the text, the longer of two that begin together
   * first: a person can stand within a phrase, "Koval's lawyer".
   */
  List<Candidate> find(Names names) {
    List<Person> people = names.people();
    for (int i = 0; i < people.size(); i++) {
      for (Mention mention : people.get(i).mentions()) {
        name(Kind.PERSON, i, mention);
      }
    }
    for (Place place : names.places()) {
      boolean speaks = governments.speaks(place);
      place.mentions().forEach(mention -> place(speaks, mention));
    }
    for (int i = 0; i < reading.size(); i++) {
      if (!taken[i] && reading.outside(i)) {
        token(i);
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.verb(i) != null) {
        subjects(i);
      }
    }
    return found.stream()
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparingInt(Candidate::first)
                .thenComparing(Candidate::end, Comparator.reverseOrder()))
        .toList();
  }

  /** A place that does not speak is no candidate, but its words are not free either. */
  private void place(boolean speaks, Mention mention) {
    int first = reading.tokenFrom(mention.span().start());
    int end = reading.tokenFrom(mention.span().end());
    if (speaks) {
      name(Kind.PLACE, Candidate.NOBODY, mention);
    } else if (first < end && reading.outside(first)) {
      Arrays.fill(taken, first, end, true);
    }
  }

  private void name(Kind kind, int person, Mention mention) {
    int first = reading.tokenFrom(mention.span().start());
    int end = reading.tokenFrom(mention.span().end());
    if (first < end && reading.outside(first) && !taken[first]) {
      take(kind, person, first, end);
    }
  }

  private void take(Kind kind, int person, int first, int end) {
    for (int i = first; i < end; i++) {
      int inner = numbers[i] - 1;
      Candidate before = inner < 0 ? null : found.get(inner);
      if (before != null && before.person() < 0 && !before.kind().isPronoun()) {
        found.set(inner, null);
      }
      taken[i] = true;
    }
    found.add(new Candidate(kind, person, first, end));
    Arrays.fill(numbers, first, end, found.size());
  }

  private void token(int token) {
    String word = reading.word(token);
    Kind pronoun = pronoun(word);
    if (pronoun != null) {
      if (pronoun != Kind.FIRST || !word.equals("i") || reading.tokens().capitalised(token)) {
        take(pronoun, Candidate.NOBODY, token, token + 1);
      }
    } else if (isCapital(token) || beginsName(token)) {
      capitals(token);
    } else if (words.sources().contains(word)
        && !isVerbHere(token)
        && !isDeterminerHere(token)
        && !isModifierHere(token)) {
      phrase(Kind.SOURCE, token);
    }
  }

  private static @Nullable Kind pronoun(String word) {
    return switch (word) {
      case "he" -> Kind.HE;
      case "she" -> Kind.SHE;
      case "they" -> Kind.THEY;
      case "i", "we" -> Kind.FIRST;
      case "who" -> Kind.WHO;
      case "it" -> Kind.IT;
      default -> null;
    };
  }

  private boolean isCapital(int token) {
    if (!reading.isWord(token) || !reading.tokens().capitalised(token)) {
      return false;
    }
    String word = reading.tokens().word(token);
    return !lexicon.isCommon(word)
        && !lexicon.isCalendar(word)
        && !words.prepositions().contains(reading.word(token))
        && !words.determiners().contains(reading.word(token));
  }

  /** A name in capitals that belongs to no person and no place of the article. */
  private void capitals(int first) {
    int end = first + Math.max(1, lexicon.listedNameAt(reading.tokens(), first));
    while (reading.tokens().continues(end) && !taken[end] && reading.outside(end)) {
      boolean joined =
          isCapital(end)
              || (isCapitalised(end) && !reading.tokens().titleCase()[end])
              || (reading.word(end).equals("of")
                  && end + 1 < taken.length
                  && !taken[end + 1]
                  && isCapital(end + 1));
      if (!joined) {
        break;
      }
      end++;
    }
    boolean title = end < taken.length && taken[end] && reading.tokens().continues(end);
    boolean lone = end == first + 1;
    if (title && lexicon.isTitle(reading.tokens().word(end - 1))) {
      return;
    }
    boolean sentence = reading.tokens().sentenceStarts()[first];
    if (lone && (isInitial(first) || (sentence && reading.verb(first) != null))) {
      return;
    }
    if (words.sources().contains(reading.word(end - 1)) && (lone || isOffice(first, end))) {
      phrase(Kind.SOURCE, end - 1);
    } else {
      take(Kind.NAME, Candidate.NOBODY, first, end);
    }
  }

  /** Whether it is an office in capitals, "Defense Secretary", rather than an organisation. */
  private boolean isOffice(int first, int end) {
    return lexicon.listedNameAt(reading.tokens(), first) == 0
        && lexicon.isTitle(reading.tokens().word(end - 1));
  }

  /** A word of the language that begins a name: "American" in "American Medical Union". */
  private boolean beginsName(int token) {
    int next = token + 1;
    boolean inside =
        isCapitalised(token)
            && reading.tokens().continues(token)
            && !reading.tokens().titleCase()[token]
            && reading.tokens().continues(next)
            && !taken[next]
            && isCapital(next);
    return inside || lexicon.listedNameAt(reading.tokens(), token) > 1;
  }

  private boolean isCapitalised(int token) {
    return reading.isWord(token)
        && reading.tokens().capitalised(token)
        && !words.prepositions().contains(reading.word(token))
        && !words.determiners().contains(reading.word(token))
        && !lexicon.isCalendar(reading.tokens().word(token));
  }

  private boolean isInitial(int token) {
    String word = reading.word(token);
    return word.length() == 1 || (word.length() <= 3 && word.endsWith("."));
  }

  /** "Report", "claims" and the like after a subject. */
  private boolean isVerbHere(int token) {
    return reading.verb(token) != null && token > 0 && taken[token - 1];
  }

  /** "One" and "some" before the noun they belong to. */
  private boolean isDeterminerHere(int token) {
    int next = token + 1;
    return words.determiners().contains(reading.word(token))
        && next < taken.length
        && reading.tokens().continues(next)
        && (taken[next] || isModifier(next));
  }

  /** "Defense" in "defense official". */
  private boolean isModifierHere(int token) {
    int next = token + 1;
    return next < taken.length
        && !taken[next]
        && reading.tokens().continues(next)
        && reading.outside(next)
        && reading.verb(next) == null
        && !reading.tokens().capitalised(next)
        && words.sources().contains(reading.word(next))
        && !words.determiners().contains(reading.word(next));
  }

  /** The phrase whose head is {@code head}, from its determiner on. */
  private void phrase(Kind kind, int head) {
    int next = head + 1;
    boolean title = next < taken.length && taken[next] && reading.tokens().continues(next);
    if (title && kind == Kind.SOURCE && reading.isWord(next)) {
      return;
    }
    int first = phrases.start(head);
    take(kind, Candidate.NOBODY, first, phrases.end(first, head + 1));
  }

  /** Takes the subject of a verb of speech that is not in any list, before it or after it. */
  private void subjects(int verb) {
    int before = verb - 1;
    while (before > 0
        && reading.tokens().continues(before + 1)
        && (words.besideAVerb().contains(reading.word(before))
            || reading.word(before).endsWith("ly"))) {
      before--;
    }
    if (before >= 0 && reading.tokens().continues(before + 1) && isNoun(before)) {
      int first = phrases.start(before);
      boolean object =
          first > 0
              && reading.tokens().continues(first)
              && words.prepositions().contains(reading.word(first - 1));
      if (!object && isSource(first, before)) {
        phrase(Kind.SUBJECT, before);
      }
    }
    int after = verb + 1;
    if (after >= taken.length
        || !reading.tokens().continues(after)
        || !words.determiners().contains(reading.word(after))) {
      return;
    }
    int end = after + 1;
    while (end - after < Phrases.LONGEST
        && end < taken.length
        && reading.tokens().continues(end)
        && isNoun(end)) {
      end++;
    }
    if (end > after + 1 && !taken[after] && isSource(after, end - 1)) {
      take(Kind.SUBJECT, Candidate.NOBODY, after, end);
    }
  }

  private boolean isSource(int first, int head) {
    boolean definite = words.determiners().contains(reading.word(first));
    return phrases.isSource(reading.tokens().word(head), definite);
  }

  private boolean isModifier(int token) {
    return !taken[token] && phrases.isModifier(token);
  }

  private boolean isNoun(int token) {
    return isModifier(token)
        && !words.determiners().contains(reading.word(token))
        && !lexicon.isCommon(reading.tokens().word(token));
  }
}
