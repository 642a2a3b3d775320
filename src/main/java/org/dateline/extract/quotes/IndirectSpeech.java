package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.quotes.Cue.Form;
import org.dateline.extract.quotes.Cue.Relation;
import org.dateline.work.Deadline;
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
  private static final int SHORTEST = 3;

  /** Words that can stand between an auxiliary and its verb. */
  private static final int FARTHEST_AUXILIARY = 4;

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
  private final SpeechWords words;
  private final Clauses clauses;
  private final List<Candidate> candidates;
  private final List<Cue> cues;

  IndirectSpeech(Stage stage, SpeechWords words) {
    this.reading = stage.reading();
    this.words = words;
    this.clauses = new Clauses(reading, words);
    this.candidates = stage.candidates();
    this.cues = stage.cues();
  }

  /**
   * A clause that somebody is reported to have said.
   *
   * @param cue what tells of it
   * @param first its first token
   * @param end the token after its last one, without the full stop
   * @param plain whether it is plainly a clause, and the cue plainly its verb
   */
  record Clause(Cue cue, int first, int end, boolean plain) {
    Span span(Reading reading) {
      return reading.span(first, end);
    }
  }

  /** The clauses in the order of the text, without overlap. */
  List<Clause> find() {
    List<Clause> found = new ArrayList<>();
    int free = 0;
    for (Cue cue : cues) {
      Deadline.check();
      if (cue.subject() < 0
          || cue.form() == Form.INFINITIVE
          || cue.relation() == Relation.COLON
          || cue.relation() == Relation.NONE
          || cue.verb() == SpeechWords.Verb.CALL
          || cue.token() < free
          || !isReport(cue)
          || !isSpeaker(cue)) {
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

  /** Whether the subject is said to have spoken: not "would say", "was told" or "found". */
  private boolean isReport(Cue cue) {
    if (cue.verb() == SpeechWords.Verb.ACCORDING) {
      return true;
    }
    if (words.noReports().contains(reading.word(cue.token()))) {
      return false;
    }
    for (int i = cue.token() - 1; i >= cue.token() - FARTHEST_AUXILIARY; i--) {
      String word = reading.word(i);
      if (!words.besideAVerb().contains(word) && !word.endsWith("ly")) {
        break;
      }
      switch (word) {
        case "not",
            "n't",
            "never",
            "will",
            "would",
            "could",
            "might",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being" -> {
          boolean saying = reading.word(cue.token()).endsWith("ing");
          if (!saying) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  /**
   * Whether the subject can be the one who speaks: not "who", not what only stands in the sentence
   * ("in Berlin"), and of one number with a verb that may be a noun ("a Daily Post report that").
   */
  private boolean isSpeaker(Cue cue) {
    Candidate subject = candidates.get(cue.subject());
    boolean according = cue.relation() == Relation.ACCORDING;
    boolean object =
        !according
            && subject.first() > 0
            && reading.tokens().continues(subject.first())
            && words.prepositions().contains(reading.word(subject.first() - 1))
            && cue.relation() != Relation.INVERTED;
    String verb = reading.word(cue.token());
    boolean plain = words.verbs().containsKey(verb + "s") || words.verbs().containsKey(verb + "es");
    boolean one =
        subject.person() >= 0
            || switch (subject.kind()) {
              case NAME, PLACE -> !reading.word(subject.end() - 1).endsWith("s");
              case HE, SHE, IT -> true;
              case PERSON, SOURCE, SUBJECT, THEY, FIRST, WHO -> false;
            };
    boolean noun = plain && one && cue.form() == Form.FINITE && !isPast(verb);
    boolean shared =
        subject.kind() == Candidate.Kind.FIRST
            && (cue.relation() == Relation.PARTICIPLE || cue.relation() == Relation.COORDINATED);
    boolean relative = reading.word(subject.first() - 1).equals("which");
    boolean partOf =
        relative
            || (according
                ? isAttribute(subject.end())
                : subject.person() < 0 && isInRelative(subject));
    return subject.kind() != Candidate.Kind.WHO && !object && !noun && !shared && !partOf;
  }

  /** "US" in "according to US intelligence officials". */
  private boolean isAttribute(int token) {
    String word = reading.word(token);
    return reading.tokens().continues(token)
        && reading.isWord(token)
        && reading.outside(token)
        && reading.verb(token) == null
        && !words.prepositions().contains(word)
        && !words.times().contains(word)
        && !words.auxiliaries().contains(word)
        && !Phrases.isConjunction(word);
  }

  /** "The House" in "Democrats who control the House", or what comes right after "which". */
  private boolean isInRelative(Candidate subject) {
    for (int i = subject.first() - 1; i > subject.first() - FARTHEST_THAT && i >= 0; i--) {
      if (!reading.tokens().continues(i + 1) || !reading.isWord(i)) {
        return false;
      }
      switch (reading.word(i)) {
        case "who", "which", "whom" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isPast(String verb) {
    return switch (verb) {
      case "read", "put" -> true;
      default -> verb.endsWith("ed");
    };
  }

  private @Nullable Clause clause(Cue cue, int free) {
    return switch (cue.relation()) {
      case ACCORDING -> according(cue, free);
      case INVERTED -> trailing(cue, free);
      case BEFORE, APPOSED -> {
        Clause after = following(cue);
        yield after == null && !goesOn(cue) ? trailing(cue, free) : after;
      }
      case RELATIVE, PARTICIPLE, COORDINATED -> following(cue);
      case COLON, NONE -> null;
    };
  }

  /** Whether more than an adverb follows in the sentence. */
  private boolean goesOn(Cue cue) {
    int end = sentenceEnd(cue.token());
    int next = clauses.withoutAdverbials(cue.token() + 1, end);
    return next < end && reading.isWord(next) && clauses.form(next, end) != Clauses.Form.NONE;
  }

  /** "… said that …", "… said the …". */
  private @Nullable Clause following(Cue cue) {
    int end = sentenceEnd(cue.token());
    for (int i = cue.token() + 1; i < Math.min(end, cue.token() + FARTHEST_THAT); i++) {
      if (!reading.outside(i) || (!reading.isWord(i) && !reading.word(i).startsWith("'"))) {
        break;
      }
      if (reading.word(i).equals("that")) {
        return isConjunction(i, cue) ? make(cue, i + 1, end, i == cue.token() + 1) : null;
      }
      if (i > cue.token() + 1 && words.auxiliaries().contains(reading.word(i))) {
        break;
      }
    }
    int next = clauses.withoutAdverbials(cue.token() + 1, end);
    boolean bare =
        BARE.contains(reading.word(cue.token()))
            && next < end
            && reading.isWord(next)
            && reading.outside(next)
            && !words.prepositions().contains(reading.word(next));
    return bare && clauses.form(next, end) != Clauses.Form.NONE ? make(cue, next, end, true) : null;
  }

  /** Not the "that" of "said that's what it was" or of "so loyal that". */
  private boolean isConjunction(int that, Cue cue) {
    String next = reading.word(that + 1);
    for (int i = cue.token() + 1; i < that; i++) {
      if (reading.word(i).equals("so") || reading.word(i).equals("such")) {
        return false;
      }
    }
    boolean relative = that > cue.token() + 1 && words.finite().contains(next);
    return !relative
        && !words.auxiliaries().contains(next)
        && (that == cue.token() + 1
            || clauses.form(that + 1, sentenceEnd(that)) != Clauses.Form.NONE);
  }

  /** "…, X said": what stands before it in the sentence. */
  private @Nullable Clause trailing(Cue cue, int free) {
    boolean plain = cue.verb() == SpeechWords.Verb.SAY || cue.verb() == SpeechWords.Verb.SPEAK;
    if (!plain || cue.form() != Form.FINITE || isBeforeWords(cue.token())) {
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
    return found && clauses.form(first, comma) != Clauses.Form.NONE
        ? make(cue, first, comma, true)
        : null;
  }

  /** Whether words in quotation marks follow, which are what the verb tells of: "added, “…”". */
  private boolean isBeforeWords(int verb) {
    int next = verb + 1;
    next += reading.word(next).equals(",") || reading.word(next).equals(":") ? 1 : 0;
    return next < reading.size() && !reading.outside(next) && reading.outside(verb);
  }

  /** "According to X, …" and "…, according to X"; not in the middle of a clause. */
  private @Nullable Clause according(Cue cue, int free) {
    int first = sentenceStart(cue.token(), free);
    int end = sentenceEnd(cue.token());
    int source = candidates.get(cue.subject()).end();
    if (first < cue.token() - SHORTEST) {
      int last = reading.word(cue.token() - 1).equals(",") ? cue.token() - 1 : cue.token();
      boolean ends =
          source >= end || (!reading.isWord(source) && !reading.word(source).equals(","));
      return ends || clauses.form(first, last) != Clauses.Form.NONE
          ? checked(cue, first, last)
          : null;
    }
    for (int i = cue.token() + 2; i < end; i++) {
      if (reading.word(i).equals(",") && reading.outside(i)) {
        return checked(cue, i + 1, end);
      }
    }
    return null;
  }

  private @Nullable Clause checked(Cue cue, int first, int end) {
    return clauses.form(first, end) == Clauses.Form.NONE ? null : make(cue, first, end, true);
  }

  private @Nullable Clause make(Cue cue, int first, int end, boolean near) {
    int last = end;
    while (last > first
        && reading.outside(last - 1)
        && !reading.isWord(last - 1)
        && ".!?,;".contains(reading.word(last - 1))) {
      last--;
    }
    if (last - first < SHORTEST) {
      return null;
    }
    boolean plain = near && clauses.form(first, last) == Clauses.Form.PLAIN;
    return new Clause(cue, first, last, plain);
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
