package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.quotes.Cue.Form;
import org.dateline.extract.quotes.Cue.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech that is reported: "X said that …", "X said …", "…, X said", "according to X". Only
 * where a verb of speech has a subject and a clause of its own beside it.
 */
final class IndirectSpeech {
  /** How far "that" can be from its verb: "told the Security Council on Monday that". */
  private static final int FARTHEST_THAT = 9;

  /**
   * Tokens on either side of a verb that are looked at, lest a text without full stops take long.
   */
  private static final int LONGEST = 300;

  /** Tokens of a title before a subject. */
  private static final int LONGEST_TITLE = 6;

  /** The fewest words of a clause. */
  private static final int SHORTEST = 4;

  private static final Set<String> NO_CLAUSE =
      Set.of("to", "about", "of", "on", "for", "with", "against", "at", "in", "by", "from", "as");

  private static final Set<String> BARE =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "added",
          "adding",
          "claimed",
          "claims",
          "insisted",
          "insists",
          "argued",
          "argues",
          "warned",
          "warns",
          "noted",
          "notes",
          "believes",
          "believed",
          "announced",
          "suggested",
          "suggests",
          "acknowledged",
          "admitted",
          "tweeted",
          "wrote",
          "declared",
          "stressed",
          "predicted",
          "vowed",
          "alleged",
          "explained",
          "conceded");

  private final Reading reading;
  private final List<Candidate> candidates;
  private final List<Cue> cues;

  IndirectSpeech(Stage stage) {
    this.reading = stage.reading();
    this.candidates = stage.candidates();
    this.cues = stage.cues();
  }

  /**
   * A clause that somebody is reported to have said.
   *
   * @param cue what tells of it
   * @param first its first token
   * @param end the token after its last one, without the full stop
   */
  record Clause(Cue cue, int first, int end) {
    Span span(Reading reading) {
      return reading.span(first, end);
    }
  }

  /** The clauses in the order of the text, without overlap. */
  List<Clause> find() {
    List<Clause> found = new ArrayList<>();
    int free = 0;
    for (Cue cue : cues) {
      if (cue.subject() < 0
          || cue.form() == Form.INFINITIVE
          || cue.relation() == Relation.COLON
          || cue.relation() == Relation.NONE
          || cue.verb() == SpeechWords.Verb.CALL
          || cue.token() < free) {
        continue;
      }
      Clause clause = clause(cue, free);
      if (clause != null) {
        found.add(clause);
        free = Math.max(clause.end(), cue.token() + 1);
      }
    }
    return found;
  }

  private @Nullable Clause clause(Cue cue, int free) {
    return switch (cue.relation()) {
      case ACCORDING -> according(cue, free);
      case INVERTED -> trailing(cue, free);
      case BEFORE, APPOSED, RELATIVE, PARTICIPLE, COORDINATED -> {
        Clause after = following(cue);
        yield after == null ? trailing(cue, free) : after;
      }
      case COLON, NONE -> null;
    };
  }

  /** "… said that …", "… said the …". */
  private @Nullable Clause following(Cue cue) {
    int end = sentenceEnd(cue.token());
    for (int i = cue.token() + 1; i < Math.min(end, cue.token() + FARTHEST_THAT); i++) {
      if (!reading.outside(i) || (!reading.isWord(i) && !reading.word(i).startsWith("'"))) {
        break;
      }
      if (reading.word(i).equals("that")) {
        return make(cue, i + 1, end);
      }
    }
    int next = cue.token() + 1;
    boolean bare =
        BARE.contains(reading.word(cue.token()))
            && next < end
            && reading.isWord(next)
            && reading.outside(next)
            && !NO_CLAUSE.contains(reading.word(next));
    return bare ? make(cue, next, end) : null;
  }

  /** "…, X said": what stands before it in the sentence. */
  private @Nullable Clause trailing(Cue cue, int free) {
    boolean plain = cue.verb() == SpeechWords.Verb.SAY || cue.verb() == SpeechWords.Verb.SPEAK;
    if (!plain || cue.form() != Form.FINITE) {
      return null;
    }
    int first = sentenceStart(cue.token(), free);
    int subject = candidates.get(cue.subject()).first();
    int comma = Math.min(cue.token(), subject) - 1;
    while (comma > first
        && subject - comma < LONGEST_TITLE
        && reading.isWord(comma)
        && reading.outside(comma)) {
      comma--;
    }
    boolean found = comma > first && reading.word(comma).equals(",") && reading.outside(comma - 1);
    return found ? make(cue, first, comma) : null;
  }

  /** "According to X, …" and "…, according to X". */
  private @Nullable Clause according(Cue cue, int free) {
    int first = sentenceStart(cue.token(), free);
    int end = sentenceEnd(cue.token());
    if (first < cue.token() - SHORTEST) {
      int last = reading.word(cue.token() - 1).equals(",") ? cue.token() - 1 : cue.token();
      return make(cue, first, last);
    }
    for (int i = cue.token() + 2; i < end; i++) {
      if (reading.word(i).equals(",") && reading.outside(i)) {
        return make(cue, i + 1, end);
      }
    }
    return null;
  }

  private @Nullable Clause make(Cue cue, int first, int end) {
    int last = end;
    while (last > first
        && reading.outside(last - 1)
        && !reading.isWord(last - 1)
        && ".!?,;".contains(reading.word(last - 1))) {
      last--;
    }
    return last - first >= SHORTEST ? new Clause(cue, first, last) : null;
  }

  private int sentenceEnd(int token) {
    int end = token + 1;
    while (end < Math.min(reading.size(), token + LONGEST)
        && reading.sentenceOf(end) == reading.sentenceOf(token)
        && reading.blockOf(end) == reading.blockOf(token)) {
      end++;
    }
    return end;
  }

  private int sentenceStart(int token, int free) {
    int start = token;
    while (start > Math.max(free, token - LONGEST)
        && reading.sentenceOf(start - 1) == reading.sentenceOf(token)
        && reading.blockOf(start - 1) == reading.blockOf(token)) {
      start--;
    }
    return start;
  }
}
