package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.quotes.Candidate.Kind;
import org.dateline.extract.quotes.Cue.Form;
import org.dateline.extract.quotes.Cue.Relation;

/** Finds the words that tell of speech, and the subject of each. */
final class CueFinder {
  /** Tokens that can stand between a subject and its verb: "X, the minister of … , said". */
  private static final int LONGEST_APPOSITION = 24;

  /** Tokens that can stand between a verb and a subject after it: "said Deputy Minister X". */
  private static final int LONGEST_TITLE = 5;

  private final Reading reading;
  private final SpeechWords words;
  private final List<Candidate> candidates;
  private final int[] endingAt;
  private final int[] startingAt;
  private final List<Cue> found = new ArrayList<>();

  CueFinder(Reading reading, SpeechWords words, List<Candidate> candidates) {
    this.reading = reading;
    this.words = words;
    this.candidates = candidates;
    this.endingAt = new int[reading.size() + 1];
    this.startingAt = new int[reading.size() + 1];
    Arrays.fill(endingAt, Cue.NONE);
    Arrays.fill(startingAt, Cue.NONE);
    for (int i = 0; i < candidates.size(); i++) {
      // Of two that end or begin together the longer one comes first and counts.
      int end = candidates.get(i).end();
      int first = candidates.get(i).first();
      endingAt[end] = endingAt[end] < 0 ? i : endingAt[end];
      startingAt[first] = startingAt[first] < 0 ? i : startingAt[first];
    }
  }

  /** The cues of the article, in the order of the text. */
  List<Cue> find() {
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.outside(i)) {
        continue;
      }
      if (reading.tokens().is(i, ':')) {
        colon(i);
      } else if (reading.verb(i) == SpeechWords.Verb.ACCORDING) {
        if (reading.word(i + 1).equals("to")) {
          int subject = after(i + 2);
          add(i, Form.SIGN, subject, subject < 0 ? Relation.NONE : Relation.ACCORDING);
        }
      } else if (reading.verb(i) != null && !isNoun(i)) {
        verb(i);
      }
    }
    return found;
  }

  private void add(int token, Form form, int subject, Relation relation) {
    SpeechWords.Verb verb = reading.verb(token);
    found.add(
        new Cue(
            token,
            verb == null ? SpeechWords.Verb.SAY : verb,
            form,
            subject,
            relation,
            reading.span(token, token + 1)));
  }

  private boolean isNoun(int token) {
    String before = reading.word(token - 1);
    boolean candidate = coveredBy(token);
    return candidate
        || (reading.tokens().continues(token)
            && (words.determiners().contains(before) || before.equals("of")));
  }

  private boolean coveredBy(int token) {
    return startingAt[token] >= 0 || endingAt[token + 1] >= 0;
  }

  /** "X: " and what follows; a colon inside a clock time is no token of its own. */
  private void colon(int token) {
    int subject = token > 0 ? endingAt[token] : Cue.NONE;
    if (subject >= 0) {
      add(token, Form.SIGN, subject, Relation.COLON);
    }
  }

  private void verb(int token) {
    String word = reading.word(token);
    Form form = word.endsWith("ing") ? Form.PARTICIPLE : Form.FINITE;
    if (reading.word(token - 1).equals("to") && form == Form.FINITE) {
      form = Form.INFINITIVE;
    }
    int before = token;
    while (before > 0
        && reading.tokens().continues(before)
        && reading.outside(before - 1)
        && isBeside(before - 1)) {
      before--;
    }
    boolean continues = before > 0 && reading.tokens().continues(before);
    if (!continues) {
      inverted(token, form);
      return;
    }
    int subject = endingAt[before];
    String word1 = reading.word(before - 1);
    if (subject >= 0 && candidates.get(subject).kind() == Kind.WHO) {
      int antecedent = before - 2;
      antecedent -= reading.word(antecedent).equals(",") ? 1 : 0;
      int who = antecedent >= 0 ? endingAt[antecedent + 1] : Cue.NONE;
      add(token, form, who >= 0 ? who : subject, Relation.RELATIVE);
    } else if (subject >= 0 && !isInverted(token, before)) {
      add(token, form, subject, Relation.BEFORE);
    } else if (isInverted(token, before) && inverted(token, form)) {
      return;
    } else if (subject >= 0) {
      add(token, form, subject, Relation.BEFORE);
    } else if (word1.equals(",") && reading.outside(before - 1) && form == Form.FINITE) {
      apposed(token, before - 1, form);
    } else if (form == Form.PARTICIPLE) {
      shared(token, form, Relation.PARTICIPLE);
    } else if (word1.equals("and") || word1.equals("but") || word1.equals("then")) {
      shared(token, form, Relation.COORDINATED);
    } else if (form == Form.INFINITIVE) {
      shared(token, form, Relation.PARTICIPLE);
    } else if (!inverted(token, form)) {
      shared(token, form, Relation.NONE);
    }
  }

  private boolean isBeside(int token) {
    String word = reading.word(token);
    return words.besideAVerb().contains(word)
        || word.equals("to")
        || (word.length() > 3 && word.endsWith("ly"));
  }

  /** Whether a quote ends right before the verb, or before its adverbs. */
  private boolean isInverted(int token, int before) {
    return (before > 0 && !reading.outside(before - 1))
        || (before == token
            && token > 1
            && reading.word(token - 1).equals(",")
            && !reading.outside(token - 2));
  }

  private boolean inverted(int token, Form form) {
    int subject = after(token + 1);
    if (subject < 0) {
      if (!reading.tokens().continues(token)) {
        add(token, form, Cue.NONE, Relation.NONE);
        return true;
      }
      return false;
    }
    add(token, form, subject, Relation.INVERTED);
    return true;
  }

  /** The candidate that begins at {@code token} or after a title there. */
  private int after(int token) {
    int last = Math.min(reading.size(), token + LONGEST_TITLE);
    for (int i = token; i < last; i++) {
      boolean same = i == token ? reading.outside(i) : reading.tokens().continues(i);
      if (!same || !reading.outside(i)) {
        return Cue.NONE;
      }
      if (startingAt[i] >= 0) {
        return startingAt[i];
      }
      if (!reading.isWord(i) || words.prepositions().contains(reading.word(i))) {
        return Cue.NONE;
      }
    }
    return Cue.NONE;
  }

  /** "X, …, said": what stands before the comma that opens the apposition. */
  private void apposed(int token, int comma, Form form) {
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_APPOSITION); i--) {
      if (!reading.tokens().continues(i) || !reading.outside(i)) {
        break;
      }
      if (reading.word(i).equals(",") && endingAt[i] >= 0) {
        add(token, form, owner(endingAt[i]), Relation.APPOSED);
        return;
      }
    }
    shared(token, form, Relation.COORDINATED);
  }

  /** "A columnist" of "a columnist for a newspaper"; else the candidate itself. */
  private int owner(int number) {
    int tie = candidates.get(number).first() - 1;
    if (tie < 1 || !Phrases.TIES.contains(reading.word(tie)) || endingAt[tie] < 0) {
      return number;
    }
    Candidate before = candidates.get(endingAt[tie]);
    return before.kind() == Kind.SOURCE || before.person() >= 0 ? endingAt[tie] : number;
  }

  /** The subject of the verb before in the sentence, else the first candidate of the sentence. */
  private void shared(int token, Form form, Relation relation) {
    int sentence = reading.sentenceOf(token);
    if (!found.isEmpty()) {
      Cue last = found.getLast();
      if (reading.sentenceOf(last.token()) == sentence && last.subject() >= 0) {
        add(token, form, last.subject(), relation);
        return;
      }
    }
    for (int i = token - 1; i >= Math.max(0, token - 60); i--) {
      if (reading.sentenceOf(i) != sentence) {
        break;
      }
      int candidate = startingAt[i];
      boolean first = i == 0 || reading.tokens().sentenceStarts()[i] || startsSentence(i);
      if (candidate >= 0 && first) {
        add(token, form, candidate, relation);
        return;
      }
    }
    add(token, form, Cue.NONE, Relation.NONE);
  }

  /** Whether only titles and determiners stand between the sentence's beginning and a token. */
  private boolean startsSentence(int token) {
    for (int i = token; i > Math.max(0, token - LONGEST_TITLE); i--) {
      if (reading.tokens().sentenceStarts()[i]) {
        return true;
      }
      if (!reading.outside(i - 1)
          || !reading.isWord(i - 1)
          || words.prepositions().contains(reading.word(i - 1))) {
        return false;
      }
    }
    return false;
  }
}
