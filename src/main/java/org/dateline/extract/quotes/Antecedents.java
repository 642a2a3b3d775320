package org.dateline.extract.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Certainty;
import org.dateline.article.Person;
import org.dateline.extract.names.Names;
import org.dateline.knowledge.people.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Leads "he", "she" and "the president" back to a person of the article: the one whose gender fits
 * and who was last in the foreground, as a speaker or as the subject of a sentence.
 */
final class Antecedents {
  /** How many candidates are looked at before a pronoun. */
  private static final int FARTHEST = 40;

  private static final int MOST_BLOCKS = 4;

  /** Offices that one person at a time is called by alone. */
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "chancellor",
          "premier",
          "ambassador",
          "senator",
          "governor",
          "mayor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "general",
          "secretary",
          "commander",
          "chief",
          "leader",
          "director",
          "chairman",
          "chairwoman",
          "speaker",
          "pm",
          "professor",
          "congressman",
          "congresswoman",
          "pope",
          "king",
          "queen",
          "nominee");

  private final Reading reading;
  private final List<Candidate> candidates;
  private final List<Cue> cues;
  private final List<Person> people;
  private final Gender[] gendersOf;
  private final Map<Integer, Antecedent> known = new HashMap<>();
  private int resolved;

  Antecedents(Stage stage, Names names, Genders genders) {
    this.reading = stage.reading();
    this.candidates = stage.candidates();
    this.cues = stage.cues();
    this.people = names.people();
    this.gendersOf =
        people.stream()
            .map(person -> genders.of(person, reading.tokens().text()))
            .toArray(Gender[]::new);
  }

  /**
   * Whom a candidate means.
   *
   * @param person its number
   * @param certainty that it is this person
   */
  record Antecedent(int person, Certainty certainty) {}

  /** The person a candidate means; null where it means none, or nobody can tell. */
  @Nullable Antecedent of(int number) {
    if (resolved <= number) {
      // In the order of the text, so that a pronoun can follow the one before it.
      for (int i = resolved; i <= number; i++) {
        Antecedent found = resolve(i);
        if (found != null) {
          known.put(i, found);
        }
      }
      resolved = number + 1;
    }
    return known.get(number);
  }

  private @Nullable Antecedent resolve(int number) {
    Candidate candidate = candidates.get(number);
    return switch (candidate.kind()) {
      case PERSON -> new Antecedent(candidate.person(), people.get(candidate.person()).certainty());
      case HE -> pronoun(number, Gender.MALE);
      case SHE -> pronoun(number, Gender.FEMALE);
      case WHO -> who(number);
      case SOURCE -> office(number);
      case PLACE, NAME, SUBJECT, THEY, FIRST, IT -> null;
    };
  }

  private @Nullable Antecedent who(int number) {
    if (number == 0) {
      return null;
    }
    Candidate before = candidates.get(number - 1);
    int gap = candidates.get(number).first() - before.end();
    boolean near = gap == 0 || (gap == 1 && reading.word(before.end()).equals(","));
    return near && before.person() >= 0 ? new Antecedent(before.person(), Certainty.LIKELY) : null;
  }

  /**
   * "…," he said. Koval said: where a bare "X said" comes right after the pronoun's own verb, it
   * says whom the pronoun means. Texts that went through a machine are full of it.
   */
  private @Nullable Antecedent repeated(int number) {
    int verb = candidates.get(number).end();
    int next = verb + 2;
    boolean tag =
        reading.verb(verb) != null
            && reading.word(verb + 1).equals(".")
            && number + 1 < candidates.size();
    if (!tag) {
      return null;
    }
    Candidate named = candidates.get(number + 1);
    boolean bare =
        named.person() >= 0
            && named.first() == next
            && reading.verb(named.end()) != null
            && reading.blockOf(next) == reading.blockOf(verb)
            && (reading.word(named.end() + 1).equals(".")
                || reading.word(named.end() + 2).equals("."));
    return bare ? new Antecedent(named.person(), Certainty.LIKELY) : null;
  }

  private @Nullable Antecedent pronoun(int number, Gender gender) {
    Antecedent repeated = repeated(number);
    if (repeated != null) {
      return repeated;
    }
    int token = candidates.get(number).first();
    int best = Candidate.NOBODY;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = number - 1; i >= Math.max(0, number - FARTHEST); i--) {
      Candidate candidate = candidates.get(i);
      int blocks = reading.blockOf(token) - reading.blockOf(candidate.first());
      if (blocks > MOST_BLOCKS) {
        break;
      }
      int person = person(i, candidates.get(number).kind());
      if (person < 0) {
        continue;
      }
      Gender its = gendersOf[person];
      if (its != Gender.UNKNOWN && its != gender) {
        continue;
      }
      double score = score(i, token, blocks) + (its == gender ? 0.5 : 0);
      if (person == best) {
        most = Math.max(most, score);
      } else if (score > most) {
        second = most;
        most = score;
        best = person;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best < 0) {
      return null;
    }
    boolean clear = most - second > 1.5;
    return new Antecedent(best, clear ? Certainty.LIKELY : Certainty.GUESS);
  }

  /** The person that a candidate names, or means as a pronoun of the same kind. */
  private int person(int number, Candidate.Kind pronoun) {
    Candidate candidate = candidates.get(number);
    if (candidate.person() >= 0 || candidate.kind() != pronoun) {
      return candidate.person();
    }
    Antecedent meant = known.get(number);
    return meant == null ? Candidate.NOBODY : meant.person();
  }

  /** How much a mention stands in the foreground for a pronoun at {@code token}. */
  private double score(int number, int token, int blocks) {
    Candidate candidate = candidates.get(number);
    int sentences = reading.sentenceOf(token) - reading.sentenceOf(candidate.first());
    double score = -0.6 * Math.min(6, sentences) - 0.5 * blocks;
    if (sentences == 0) {
      score -= 0.4;
    }
    if (isSubject(number)) {
      score += 1.5;
    } else if (startsSentence(candidate.first())) {
      score += 1;
    }
    String before = reading.word(candidate.first() - 1);
    boolean oblique =
        switch (before) {
          case "of", "to", "with", "by", "from", "for", "against", "about", "on" -> true;
          default -> false;
        };
    boolean possessive =
        reading.word(candidate.end()).endsWith("s") && !reading.isWord(candidate.end());
    return score - (oblique ? 0.7 : 0) - (possessive ? 0.4 : 0);
  }

  private boolean isSubject(int number) {
    int low = 0;
    int high = cues.size();
    int token = candidates.get(number).first();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).token() < token - 8) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < Math.min(cues.size(), low + 6); i++) {
      if (cues.get(i).subject() == number) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSentence(int token) {
    for (int i = token; i > Math.max(0, token - 4); i--) {
      if (reading.tokens().sentenceStarts()[i]) {
        return true;
      }
      if (!reading.isWord(i - 1)) {
        return false;
      }
    }
    return token == 0;
  }

  /** "The president": the last person before it whose name stands beside that office. */
  private @Nullable Antecedent office(int number) {
    Candidate candidate = candidates.get(number);
    String head = reading.word(candidate.end() - 1);
    String determiner = reading.word(candidate.first());
    boolean definite = determiner.equals("the") && candidate.end() - candidate.first() <= 3;
    if (!definite || !OFFICES.contains(head)) {
      return null;
    }
    boolean bare = candidate.end() - candidate.first() == 2;
    String modifier = bare ? head : reading.word(candidate.first() + 1);
    int found = Candidate.NOBODY;
    for (int i = number - 1; i >= Math.max(0, number - 4 * FARTHEST); i--) {
      Candidate other = candidates.get(i);
      if (other.person() >= 0 && hasTitle(other, head) && hasTitle(other, modifier)) {
        if (found >= 0 && found != other.person()) {
          return new Antecedent(found, Certainty.GUESS);
        }
        found = other.person();
      }
    }
    return found < 0 ? null : new Antecedent(found, Certainty.LIKELY);
  }

  private boolean hasTitle(Candidate named, String word) {
    for (int i = named.first() - 1; i >= Math.max(0, named.first() - 5); i--) {
      if (!reading.isWord(i) || !reading.tokens().continues(i + 1)) {
        break;
      }
      if (reading.word(i).toLowerCase(Locale.ROOT).equals(word)) {
        return true;
      }
    }
    boolean apposed = reading.word(named.end()).equals(",");
    for (int i = named.end() + 1; apposed && i < Math.min(reading.size(), named.end() + 6); i++) {
      if (!reading.isWord(i)) {
        break;
      }
      if (reading.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two candidates mean the same. */
  boolean same(int one, int other) {
    if (one == other) {
      return true;
    }
    Antecedent first = of(one);
    Antecedent second = of(other);
    return first != null && second != null && first.person() == second.person();
  }
}
