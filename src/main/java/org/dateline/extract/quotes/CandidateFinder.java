package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.extract.names.Names;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.quotes.Candidate.Kind;
import org.jspecify.annotations.Nullable;

/** Collects what could be the source of a quote. */
final class CandidateFinder {
  /** How many words can stand before the head of a phrase: "a senior Western security official". */
  private static final int LONGEST_PHRASE = 6;

  private final Reading reading;
  private final SpeechWords words;
  private final Lexicon lexicon;
  private final boolean[] taken;
  private final List<Candidate> found = new ArrayList<>();

  CandidateFinder(Reading reading, SpeechWords words, Lexicon lexicon) {
    this.reading = reading;
    this.words = words;
    this.lexicon = lexicon;
    this.taken = new boolean[reading.size()];
  }

  /** The candidates of the article in the order of the text, without overlap. */
  List<Candidate> find(Names names) {
    List<Person> people = names.people();
    for (int i = 0; i < people.size(); i++) {
      for (Mention mention : people.get(i).mentions()) {
        name(Kind.PERSON, i, mention);
      }
    }
    for (Place place : names.places()) {
      place.mentions().forEach(mention -> name(Kind.PLACE, Candidate.NOBODY, mention));
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
    found.sort(Comparator.comparingInt(Candidate::first));
    return found;
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
      taken[i] = true;
    }
    found.add(new Candidate(kind, person, first, end));
  }

  private void token(int token) {
    String word = reading.word(token);
    Kind pronoun = pronoun(word);
    if (pronoun != null) {
      if (pronoun != Kind.FIRST || !word.equals("i") || reading.tokens().capitalised(token)) {
        take(pronoun, Candidate.NOBODY, token, token + 1);
      }
    } else if (isCapital(token)) {
      capitals(token);
    } else if (words.sources().contains(word) && !isVerbHere(token) && !isDeterminerHere(token)) {
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
    int end = first + 1;
    while (reading.tokens().continues(end) && !taken[end] && reading.outside(end)) {
      boolean joined =
          isCapital(end)
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
    if (lone && sentence && reading.verb(first) != null) {
      return;
    }
    if (lone && words.sources().contains(reading.word(first))) {
      phrase(Kind.SOURCE, first);
    } else {
      take(Kind.NAME, Candidate.NOBODY, first, end);
    }
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

  /** The phrase whose head is {@code head}, from its determiner on. */
  private void phrase(Kind kind, int head) {
    int next = head + 1;
    boolean title = next < taken.length && taken[next] && reading.tokens().continues(next);
    if (title && kind == Kind.SOURCE && reading.isWord(next)) {
      return;
    }
    int first = head;
    while (first > 0
        && head - first < LONGEST_PHRASE
        && reading.tokens().continues(first)
        && isModifier(first - 1)) {
      first--;
      if (words.determiners().contains(reading.word(first))) {
        break;
      }
    }
    take(kind, Candidate.NOBODY, first, head + 1);
  }

  private boolean isModifier(int token) {
    return reading.isWord(token)
        && reading.outside(token)
        && !taken[token]
        && reading.verb(token) == null
        && !words.prepositions().contains(reading.word(token))
        && !words.besideAVerb().contains(reading.word(token))
        && !isConjunction(reading.word(token));
  }

  private static boolean isConjunction(String word) {
    return switch (word) {
      case "and", "or", "but", "that", "which", "as", "if", "when", "while", "because" -> true;
      default -> false;
    };
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
      phrase(Kind.SUBJECT, before);
    }
    int after = verb + 1;
    if (after >= taken.length
        || !reading.tokens().continues(after)
        || !words.determiners().contains(reading.word(after))) {
      return;
    }
    int end = after + 1;
    while (end - after < LONGEST_PHRASE
        && end < taken.length
        && reading.tokens().continues(end)
        && isNoun(end)) {
      end++;
    }
    if (end > after + 1 && !taken[after]) {
      take(Kind.SUBJECT, Candidate.NOBODY, after, end);
    }
  }

  private boolean isNoun(int token) {
    return isModifier(token)
        && !words.determiners().contains(reading.word(token))
        && !lexicon.isCommon(reading.tokens().word(token));
  }
}
