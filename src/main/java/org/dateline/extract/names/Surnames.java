package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Certainty;
import org.dateline.article.Resolution;
import org.dateline.knowledge.people.Gender;
import org.dateline.knowledge.people.GivenNameGenders;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;
import org.jspecify.annotations.Nullable;

/** Says who a lone surname means; in doubt, nobody. */
final class Surnames {
  private static final Pattern WIFE = Pattern.compile("\\bMrs\\.?\\s+\\z");

  private final People people;
  private final GivenNames givenNames;
  private final GivenNameGenders genders = GivenNameGenders.bundled();

  Surnames(People people) {
    this.people = people;
    this.givenNames = people.givenNames();
  }

  /** Who is meant. */
  sealed interface Meant {}

  /** Somebody whom the article names in full. */
  record Named(Somebody somebody, Certainty certainty) implements Meant {}

  /** Somebody whom the authority file knows. */
  record Known(KnownPerson person, Certainty certainty, Resolution by) implements Meant {}

  /** It can't be told. */
  record Nobody() implements Meant {}

  /** A lone surname, and whether a title before it is no title of those who bear it. */
  private record Lone(PersonName name, NameKey key, Gender gender, boolean contradicted) {}

  /** Who {@code name} means in the article whose people are {@code cast}. */
  Meant meant(Cast cast, PersonName name) {
    NameKey key = givenNames.key(name.form());
    String surname = givenNames.surnameKey(name.form());
    Gender gender = Gender.before(cast.text(), name.span().start());
    List<Somebody> all = cast.namesakes(surname, key);
    List<Somebody> namesakes =
        all.stream().filter(somebody -> !gender.contradicts(somebody.gender())).toList();
    boolean contradicted = namesakes.size() < all.size();
    boolean against = contradicted && namesakes.isEmpty();
    KnownPerson head = head(name, key, gender);
    if (namesakes.isEmpty()) {
      Lone lone = new Lone(name, key, gender, contradicted);
      Meant meant = unlessFirstWord(cast, name, known(cast, lone, head));
      if (!contradicted || meant instanceof Known || isWife(cast.text(), name)) {
        return meant;
      }
      namesakes = all;
    }
    Somebody nearest = nearest(cast, namesakes, name);
    KnownPerson known = nearest.known();
    if (head != null && !head.equals(known) && speaksOf(cast, head, name, nearest)) {
      return new Known(head, Certainty.LIKELY, by(cast, head, name));
    }
    return new Named(
        nearest, against ? Certainty.GUESS : certainty(cast, namesakes, nearest, name));
  }

  /**
   * Sure where there is no choice; likely where an office tells namesakes apart, or of two without
   * one is named more often; else a guess.
   */
  private static Certainty certainty(
      Cast cast, List<Somebody> namesakes, Somebody chosen, PersonName name) {
    if (chosen.isGuess()) {
      return Certainty.GUESS;
    }
    if (namesakes.size() == 1) {
      return chosen.known() == null ? Certainty.LIKELY : Certainty.SURE;
    }
    if (chosen.equals(told(cast, namesakes, name))) {
      return Certainty.LIKELY;
    }
    boolean titled = isTitled(cast, chosen, name);
    boolean plain =
        namesakes.stream()
            .filter(other -> other != chosen)
            .allMatch(other -> titled != isTitled(cast, other, name) || isAhead(chosen, other));
    return plain ? Certainty.LIKELY : Certainty.GUESS;
  }

  private static boolean isAhead(Somebody chosen, Somebody other) {
    if (isOfOffice(other.known())) {
      return false;
    }
    return isOfOffice(chosen.known()) || chosen.fullNames() > other.fullNames();
  }

  /**
   * Who is {@code known} by a surname that nobody's full name in the article ends in; where one
   * begins with it, its bearer rather than nobody, and nobody rather than a stranger whose surname
   * is a given name.
   */
  private Meant unlessFirstWord(Cast cast, PersonName name, Meant known) {
    List<Somebody> first = cast.beginningWith(name.form());
    if (first.isEmpty()) {
      return known;
    }
    if (known instanceof Known(_, _, Resolution by)) {
      boolean plain = by != Resolution.PROMINENCE || !isOrdinary(name.form());
      return plain ? known : new Nobody();
    }
    return first.size() == 1 && isSurname(cast, name)
        ? new Named(first.getFirst(), Certainty.LIKELY)
        : new Nobody();
  }

  /**
   * Whether the first word of a full name is the surname, as in Hungarian and in the names of many
   * peoples: it is used alone more than once, and is no given name.
   */
  private boolean isSurname(Cast cast, PersonName name) {
    boolean often = cast.lone(givenNames.surnameKey(name.form())).size() > 1;
    return (often || name.titled()) && !givenNames.contains(name.form());
  }

  /** The one head of a state or government whose surname it is. */
  private @Nullable KnownPerson head(PersonName name, NameKey key, Gender gender) {
    if (!key.suffix().isEmpty() || !key.given().isEmpty()) {
      return null;
    }
    return Prominence.first(bearers(name.form(), gender))
        .filter(person -> Prominence.of(person) >= Prominence.HEAD)
        .orElse(null);
  }

  /**
   * Whether {@code head} is meant by the surname, though the article names another in full: the
   * office stands before it; or, where the other is nobody of office, it does so somewhere in the
   * article, or the surname is used alone before the other is named.
   */
  private boolean speaksOf(Cast cast, KnownPerson head, PersonName name, Somebody other) {
    if (Prominence.officeBefore(head, cast.text(), name.span())) {
      return true;
    }
    KnownPerson known = other.known();
    if (known != null && Prominence.of(known) > 0) {
      return false;
    }
    String surname = givenNames.surnameKey(name.form());
    return cast.lone(surname).getFirst().span().start() < other.start()
        || cast.isSpokenOf(head, surname);
  }

  private Meant known(Cast cast, Lone lone, @Nullable KnownPerson head) {
    PersonName name = lone.name;
    Optional<KnownPerson> alias = people.named(name.form());
    if (alias.isPresent()) {
      return new Known(alias.get(), Certainty.LIKELY, Resolution.ALIAS);
    }
    List<KnownPerson> bearers =
        bearers(name.form(), lone.gender).stream()
            .filter(person -> fits(person, lone.key))
            .toList();
    List<KnownPerson> inOffice =
        bearers.stream()
            .filter(person -> Prominence.officeBefore(person, cast.text(), name.span()))
            .toList();
    if (inOffice.size() == 1) {
      return new Known(inOffice.getFirst(), Certainty.LIKELY, Resolution.OFFICE);
    }
    if (head != null) {
      return new Known(head, Certainty.LIKELY, Resolution.PROMINENCE);
    }
    boolean ordinary = !lone.contradicted && isOrdinary(name.form());
    Optional<KnownPerson> first = Prominence.first(bearers);
    if (first.isPresent() && (bearers.size() == 1 || lone.key.given().isEmpty()) && !ordinary) {
      return new Known(first.get(), Certainty.LIKELY, Resolution.PROMINENCE);
    }
    boolean addressed = lone.gender != Gender.UNKNOWN && !CommonSurnames.contain(name.form());
    if (addressed && first.isPresent() && cast.isCompanyOf(first.get())) {
      return new Known(first.get(), Certainty.GUESS, Resolution.PROMINENCE);
    }
    boolean one = bearers.size() == 1 && !ordinary;
    if (one && cast.isCompanyOf(bearers.getFirst())) {
      return new Known(bearers.getFirst(), Certainty.GUESS, Resolution.PROMINENCE);
    }
    return new Nobody();
  }

  /**
   * Whether "Mrs." stands before a surname that only men bear in the article. "Mr." and "Ms." say
   * less: the list of given names knows women who are called Carly and men who are called Claude.
   */
  private static boolean isWife(String text, PersonName name) {
    int start = name.span().start();
    return WIFE.matcher(text.substring(Math.max(0, start - 6), start)).find();
  }

  /**
   * Whose surname {@code form} is. A given name or a common surname has to be spelt as in the
   * authority file: "Michael" is not Michal, as "Zelenskyy" is Zelensky. "Mrs. Clinton" is not
   * Bill.
   */
  private List<KnownPerson> bearers(String form, Gender gender) {
    boolean ordinary = isOrdinary(form);
    return people.withSurname(form).stream()
        .filter(person -> !gender.contradicts(genders.of(person.name())))
        .filter(person -> !ordinary || isSpelt(person, form))
        .toList();
  }

  private boolean isOrdinary(String form) {
    return givenNames.contains(form) || CommonSurnames.contain(form);
  }

  private static boolean isSpelt(KnownPerson person, String form) {
    String end = lastWord(form);
    return person.forms().stream()
        .anyMatch(other -> lastWord(other).equalsIgnoreCase(end) || other.startsWith(form + " "));
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  /** Whether an initial or a suffix beside the surname speaks for this bearer, or there is none. */
  private boolean fits(KnownPerson person, NameKey lone) {
    return person.forms().stream()
        .map(givenNames::key)
        .anyMatch(
            key ->
                key.given().startsWith(lone.given())
                    && (lone.suffix().isEmpty() || lone.suffix().equals(key.suffix())));
  }

  private static Resolution by(Cast cast, KnownPerson head, PersonName name) {
    return Prominence.officeBefore(head, cast.text(), name.span())
        ? Resolution.OFFICE
        : Resolution.PROMINENCE;
  }

  /**
   * The only one, or the only one whose office stands before the surname; else, of those who held
   * an office if there are any, the one named most often in full, or last before the surname if
   * they are named equally often.
   */
  private static Somebody nearest(Cast cast, List<Somebody> namesakes, PersonName name) {
    List<Somebody> titled = namesakes.stream().filter(one -> isTitled(cast, one, name)).toList();
    if (titled.size() == 1) {
      return titled.getFirst();
    }
    Somebody told = told(cast, namesakes, name);
    if (told != null) {
      return told;
    }
    List<Somebody> office =
        namesakes.stream()
            .filter(somebody -> somebody.known() != null && isOfOffice(somebody.known()))
            .toList();
    List<Somebody> candidates = office.isEmpty() ? namesakes : office;
    Somebody best = candidates.getFirst();
    for (Somebody somebody : candidates) {
      int more = somebody.fullNames() - best.fullNames();
      boolean later = somebody.start() > best.start() && somebody.start() < name.span().start();
      if (more > 0 || (more == 0 && later)) {
        best = somebody;
      }
    }
    return best;
  }

  /** Of father and son, who alone held office in the years that stand beside the surname. */
  private static @Nullable Somebody told(Cast cast, List<Somebody> namesakes, PersonName name) {
    List<KnownPerson> known = new ArrayList<>();
    String given = namesakes.getFirst().key().given();
    for (Somebody namesake : namesakes) {
      KnownPerson person = namesake.known();
      if (person == null || !namesake.key().given().equals(given)) {
        return null;
      }
      known.add(person);
    }
    if (known.size() < 2) {
      return null;
    }
    int at = SharedNames.told(known, cast.text(), name.span()).map(known::indexOf).orElse(-1);
    return at < 0 ? null : namesakes.get(at);
  }

  private static boolean isTitled(Cast cast, Somebody somebody, PersonName name) {
    KnownPerson known = somebody.known();
    return known != null && Prominence.officeBefore(known, cast.text(), name.span());
  }

  private static boolean isOfOffice(@Nullable KnownPerson person) {
    return person != null && Prominence.of(person) > 0;
  }
}
