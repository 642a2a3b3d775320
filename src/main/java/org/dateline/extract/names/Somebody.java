package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Resolution;
import org.dateline.knowledge.people.Gender;
import org.dateline.knowledge.people.GivenNameGenders;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.jspecify.annotations.Nullable;

/** Somebody of an article, while it is read. */
final class Somebody {
  private static final double DOUBTFUL = 0.5;

  private final NameKey key;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final @Nullable KnownPerson known;
  private final Set<String> fullForms = new HashSet<>();
  private final GivenNames names;
  private Gender titled = Gender.UNKNOWN;
  private int fullNames;
  private String name;

  Somebody(String form, @Nullable KnownPerson known, GivenNames names) {
    this.key = names.key(known == null ? form : known.name());
    this.known = known;
    this.names = names;
    this.name = known == null ? shown(form) : known.name();
    file(form, names);
    if (known != null) {
      known.forms().forEach(other -> file(other, names));
    }
  }

  private void file(String form, GivenNames names) {
    NameKey other = names.key(form);
    if (!other.given().isEmpty() || other.suffix().isEmpty()) {
      surnames.add(names.surnameKey(form));
    }
    suffixes.add(other.suffix());
  }

  NameKey key() {
    return key;
  }

  @Nullable KnownPerson known() {
    return known;
  }

  /** What the given name says, unless a title before the full name says otherwise. */
  Gender gender() {
    return titled == Gender.UNKNOWN ? GivenNameGenders.bundled().of(name) : titled;
  }

  /** Lets a title before the full name tell. */
  void titled(Gender gender) {
    titled = gender == Gender.UNKNOWN ? titled : gender;
  }

  /** Whether given name and surname are known. */
  boolean isFull() {
    return !key.given().isEmpty();
  }

  /** The first word of the name, in small letters. */
  String firstWord() {
    int blank = name.indexOf(' ');
    return (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  /** The keys of the surnames of all the person's names. */
  Set<String> surnames() {
    return surnames;
  }

  /** Whether an initial or a suffix beside a lone surname speaks against this person. */
  boolean fits(NameKey lone) {
    return (lone.suffix().isEmpty() || suffixes.contains(lone.suffix()))
        && key.given().startsWith(lone.given());
  }

  /** Whether the name ends in {@code surname}. */
  boolean endsWith(String surname) {
    return name.endsWith(surname) || fullForms.stream().anyMatch(form -> form.endsWith(surname));
  }

  /**
   * Whether one of the person's names has a given name and behind it a father's name, which {@code
   * form} has in the place of the surname.
   */
  boolean hasPatronymic(NameKey form) {
    Stream<String> all = known == null ? Stream.empty() : known.forms().stream();
    return key.given().equals(form.given())
        && Stream.concat(all, fullForms.stream())
            .anyMatch(full -> names.patronymic(full).equals(form.surname()));
  }

  /** Whether the article never names the person in full, and only guesses lead there. */
  boolean isGuess() {
    return fullNames == 0
        && mentions.stream().allMatch(mention -> mention.certainty() == Certainty.GUESS);
  }

  /** How often the full name stands in the article. */
  int fullNames() {
    return fullNames;
  }

  /** Where the first mention starts. */
  int start() {
    return mentions.getFirst().span().start();
  }

  void add(PersonName at, Certainty sure, Resolution by) {
    Certainty certainty = at.confidence() < DOUBTFUL ? Certainty.GUESS : sure;
    mentions.add(new Mention(at.span(), at.form(), certainty, by));
    if (by != Resolution.SHORT_FORM && at.form().indexOf(' ') > 0) {
      fullNames++;
      fullForms.add(at.form());
    }
    if (known == null && by == Resolution.FULL_NAME) {
      String other = shown(at.form());
      if (other.length() > name.length()) {
        name = other;
      }
    }
  }

  /** As sure as the surest mention. */
  Person person() {
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    Certainty surest =
        mentions.stream().map(Mention::certainty).min(Comparator.naturalOrder()).orElseThrow();
    return new Person(name, surest, mentions);
  }

  /** A form without nickname, and not in capitals only. */
  private static String shown(String form) {
    List<String> words = new ArrayList<>();
    String[] parts = form.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean inside = i > 0 && i < parts.length - 1;
      boolean nickname = parts[i].matches("[(\"\u201c].*");
      if (!inside || !nickname) {
        words.add(calm(parts[i]));
      }
    }
    return String.join(" ", words);
  }

  private static String calm(String word) {
    boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    if (!shouted || word.indexOf('.') >= 0 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    StringBuilder calm = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      calm.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return calm.toString();
  }
}
