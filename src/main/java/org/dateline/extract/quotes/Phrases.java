package org.dateline.extract.quotes;

import java.util.Locale;
import java.util.Set;

/**
 * How far the phrase around a noun goes: "a senior official", "people familiar with the matter".
 */
final class Phrases {
  /** How many words can stand before the head of a phrase: "a senior Western security official". */
  static final int LONGEST = 6;

  private static final int LONGEST_OBJECT = 6;
  private static final int MOST_OBJECTS = 3;

  /** Prepositions that tie something to a source: "a spokesman for the ministry". */
  static final Set<String> TIES =
      Set.of("of", "for", "from", "at", "in", "with", "to", "on", "within", "inside");

  /** What stands before such a preposition: "familiar with", "close to". */
  private static final Set<String> TIED =
      Set.of("familiar", "close", "briefed", "involved", "knowledgeable", "acquainted");

  /** Endings of words for people by what they do or think. */
  private static final Set<String> AGENTS =
      Set.of("er", "or", "ist", "ian", "ant", "crat", "man", "woman", "eer", "ee", "ents");

  private static final int SHORTEST_AGENT = 5;

  private final Reading reading;
  private final SpeechWords words;

  Phrases(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Where the phrase whose head is {@code head} begins: with its determiner. */
  int start(int head) {
    int first = head;
    while (first > 0
        && head - first < LONGEST
        && reading.tokens().continues(first)
        && isBefore(first - 1)) {
      first--;
      if (isSubjectOf(first)) {
        return first + 2;
      }
      if (words.determiners().contains(reading.word(first))) {
        break;
      }
    }
    while (first < head && isPossessive(first)) {
      first++;
    }
    return first;
  }

  /** "Koval released" in "Koval released documents", which are not a kind of documents. */
  private boolean isSubjectOf(int token) {
    return reading.tokens().capitalised(token)
        && !reading.tokens().capitalised(token + 1)
        && reading.word(token + 1).endsWith("ed");
  }

  private boolean isBefore(int token) {
    return isPossessive(token) ? token > 0 && reading.isWord(token - 1) : isModifier(token);
  }

  private boolean isPossessive(int token) {
    String word = reading.word(token);
    return reading.outside(token) && (word.equals("'s") || word.equals("\u2019s"));
  }

  /** Whether a token can stand before a noun in its phrase. */
  boolean isModifier(int token) {
    return reading.isWord(token)
        && reading.outside(token)
        && (reading.verb(token) == null || isState(token))
        && !words.prepositions().contains(reading.word(token))
        && !words.besideAVerb().contains(reading.word(token))
        && !isConjunction(reading.word(token))
        && !isRelative(reading.word(token));
  }

  /** "The state department" has no verb in it. */
  private boolean isState(int token) {
    return token > 0 && words.determiners().contains(reading.word(token - 1));
  }

  /**
   * Where the phrase ends whose head is the token before {@code end}, with what is tied to it: only
   * where a verb of speech follows, or where the phrase follows such a verb and ends its clause.
   */
  int end(int first, int end) {
    int last = end;
    for (int i = 0; i < MOST_OBJECTS; i++) {
      int next = object(last);
      if (next == last) {
        break;
      }
      last = next;
    }
    if (last == end) {
      return end;
    }
    boolean before = isSpeech(last);
    boolean after =
        first > 0 && reading.verb(first - 1) != null && reading.tokens().continues(first);
    boolean closed = !reading.tokens().continues(last) || !reading.isWord(last);
    return before || (after && closed) ? last : end;
  }

  /** Where one preposition and its object end that stand at {@code token}; there if none do. */
  private int object(int token) {
    int tie = token + (TIED.contains(reading.word(token)) ? 1 : 0);
    if (!reading.tokens().continues(token)
        || !reading.tokens().continues(tie)
        || !TIES.contains(reading.word(tie))) {
      return token;
    }
    int end = tie + 1;
    while (end < reading.size()
        && end - tie <= LONGEST_OBJECT
        && reading.tokens().continues(end)
        && (isModifier(end) || isPossessive(end))) {
      end++;
    }
    return end == tie + 1 ? token : end;
  }

  /** Whether a verb of speech stands at {@code token}, perhaps after adverbs. */
  private boolean isSpeech(int token) {
    int at = token;
    while (reading.tokens().continues(at)
        && (words.besideAVerb().contains(reading.word(at)) || reading.word(at).endsWith("ly"))) {
      at++;
    }
    return reading.tokens().continues(at) && reading.verb(at) != null;
  }

  /**
   * Whether a noun is a word for somebody who can say something, or for a paper that can; {@code
   * definite} nouns need not be in the plural.
   */
  boolean isSource(String noun, boolean definite) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (words.sources().contains(word)) {
      return true;
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    String one = plural ? word.substring(0, word.length() - 1) : word.replaceFirst("men$", "man");
    return (plural || definite || !one.equals(word))
        && one.length() >= SHORTEST_AGENT
        && !words.noSpeakers().contains(one)
        && AGENTS.stream().anyMatch(one::endsWith);
  }

  private static boolean isRelative(String word) {
    return switch (word) {
      case "who", "whom", "whose", "where", "what", "yet", "so", "i", "you", "he", "she", "we" ->
          true;
      case "they", "it", "there", "himself", "herself" -> true;
      default -> false;
    };
  }

  static boolean isConjunction(String word) {
    return switch (word) {
      case "and", "or", "but", "that", "which", "as", "if", "when", "while", "because" -> true;
      default -> false;
    };
  }
}
