package org.dateline.extract.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch stands: its tokens, and the cues before and after it in its sentence.
 *
 * @param stretch its number
 * @param first its first token, the opening mark
 * @param end the token after its last one
 * @param before the nearest cue before it in its sentence
 * @param after the nearest cue after it in its sentence
 * @param opening what stands before the opening mark
 */
record Situation(
    int stretch, int first, int end, @Nullable Cue before, @Nullable Cue after, Opening opening) {
  /** How many tokens after a stretch a cue of its own can stand. */
  private static final int FARTHEST_AFTER = 14;

  /** What stands right before an opening mark. */
  enum Opening {
    START(0),
    COMMA(1),
    COLON(2),
    DASH(3),
    THAT(4),
    VERB(5),
    DETERMINER(6),
    PREPOSITION(7),
    SO_CALLED(8),
    AND(9),
    WORD(10),
    OTHER(11);

    /** The number that features know it by. */
    final int code;

    Opening(int code) {
      this.code = code;
    }
  }

  static Situation of(
      Reading reading, SpeechWords words, List<Cue> cues, int stretch, int nextCue) {
    int first = reading.tokenFrom(reading.stretches().get(stretch).outer().start());
    int end = reading.tokenFrom(reading.stretches().get(stretch).outer().end());
    Cue before = null;
    Cue after = null;
    if (nextCue > 0 && first < end) {
      Cue cue = cues.get(nextCue - 1);
      before =
          cue.token() < first
                  && reading.sentenceOf(cue.token()) == sentenceBefore(reading, first)
                  && reading.blockOf(cue.token()) == reading.blockOf(first)
              ? cue
              : null;
    }
    if (nextCue < cues.size() && first < end) {
      Cue cue = cues.get(nextCue);
      after = isAfter(reading, cue, end) ? cue : null;
    }
    return new Situation(stretch, first, end, before, after, opening(reading, words, first));
  }

  /** The sentence that an opening mark stands in: the one before it unless that has ended. */
  private static int sentenceBefore(Reading reading, int first) {
    boolean begins = first == 0 || reading.tokens().sentenceStarts()[first];
    return begins ? reading.sentenceOf(first) : reading.sentenceOf(first - 1);
  }

  private static boolean isAfter(Reading reading, Cue cue, int end) {
    if (end >= reading.size() || cue.token() - end > FARTHEST_AFTER) {
      return false;
    }
    return reading.sentenceOf(cue.token()) == reading.sentenceOf(end)
        && reading.blockOf(cue.token()) == reading.blockOf(end)
        && reading.blockOf(end) == reading.blockOf(end - 1);
  }

  private static Opening opening(Reading reading, SpeechWords words, int first) {
    int before = first - 1;
    if (first >= reading.size()
        || before < 0
        || reading.blockOf(before) != reading.blockOf(first)
        || reading.tokens().sentenceStarts()[first]) {
      return before >= 0
              && first < reading.size()
              && reading.blockOf(before) == reading.blockOf(first)
              && reading.tokens().is(before, ':')
          ? Opening.COLON
          : Opening.START;
    }
    String word = reading.word(before);
    return switch (word) {
      case ".", "!", "?" -> Opening.START;
      case "," -> Opening.COMMA;
      case ":" -> Opening.COLON;
      case "-", "\u2013", "\u2014", "--" -> Opening.DASH;
      case "that" -> Opening.THAT;
      case "and", "or", "but" -> Opening.AND;
      default -> opening(reading, words, before, word);
    };
  }

  private static Opening opening(Reading reading, SpeechWords words, int before, String word) {
    if (words.soCalled().contains(word)) {
      return Opening.SO_CALLED;
    }
    if (reading.verb(before) != null) {
      return Opening.VERB;
    }
    if (words.determiners().contains(word)) {
      return Opening.DETERMINER;
    }
    if (words.prepositions().contains(word)) {
      return Opening.PREPOSITION;
    }
    return reading.isWord(before) ? Opening.WORD : Opening.OTHER;
  }

  /** Whether {@code candidate} is the subject of the cue before (1), after (2), both (3). */
  int owns(int candidate) {
    int owns = before != null && before.subject() == candidate ? 1 : 0;
    return owns + (after != null && after.subject() == candidate ? 2 : 0);
  }

  /** Which cues there are and whether they have subjects: 0 to 8. */
  int cues() {
    return state(before) * 3 + state(after);
  }

  private static int state(@Nullable Cue cue) {
    if (cue == null) {
      return 0;
    }
    return cue.subject() < 0 ? 1 : 2;
  }
}
