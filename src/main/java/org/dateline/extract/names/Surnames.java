package org.dateline.extract.names;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Certainty;
import org.dateline.article.Resolution;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;
import org.jspecify.annotations.Nullable;

/** Says who a lone surname means; in doubt, nobody. */
final class Surnames {
  private final People people;
  private final GivenNames givenNames;

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

  /** Who {@code name} means in the article whose people are {@code cast}. */
  Meant meant(Cast cast, PersonName name) {
    NameKey key = givenNames.key(name.form());
    String surname = givenNames.surnameKey(name.form());
    List<Somebody> namesakes = cast.namesakes(surname, key);
    KnownPerson head = head(name, key);
    if (namesakes.isEmpty()) {
      return known(cast, name, key, head);
    }
    Somebody nearest = nearest(namesakes, name);
    KnownPerson known = nearest.known();
    if (head != null && !head.equals(known) && speaksOf(cast, head, name, nearest)) {
      return new Known(head, Certainty.LIKELY, by(cast, head, name));
    }
    boolean sure = namesakes.size() == 1 && known != null;
    return new Named(nearest, sure ? Certainty.SURE : Certainty.LIKELY);
  }

  /** The one head of a state or government whose surname it is. */
  private @Nullable KnownPerson head(PersonName name, NameKey key) {
    if (!key.suffix().isEmpty() || !key.given().isEmpty()) {
      return null;
    }
    return Prominence.first(people.withSurname(name.form()))
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

  private Meant known(Cast cast, PersonName name, NameKey key, @Nullable KnownPerson head) {
    Optional<KnownPerson> alias = people.named(name.form());
    if (alias.isPresent()) {
      return new Known(alias.get(), Certainty.LIKELY, Resolution.ALIAS);
    }
    List<KnownPerson> bearers =
        people.withSurname(name.form()).stream().filter(person -> fits(person, key)).toList();
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
    boolean ordinary = givenNames.contains(name.form()) || CommonSurnames.contain(name.form());
    Optional<KnownPerson> first = Prominence.first(bearers);
    if (first.isPresent() && (bearers.size() == 1 || key.given().isEmpty()) && !ordinary) {
      return new Known(first.get(), Certainty.LIKELY, Resolution.PROMINENCE);
    }
    boolean one = bearers.size() == 1 && !ordinary;
    if (one && cast.isCompanyOf(bearers.getFirst())) {
      return new Known(bearers.getFirst(), Certainty.GUESS, Resolution.PROMINENCE);
    }
    return new Nobody();
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
   * The only one; else, of those who held an office if there are any, the one named most often in
   * full, or last before the surname if they are named equally often.
   */
  private static Somebody nearest(List<Somebody> namesakes, PersonName name) {
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

  private static boolean isOfOffice(@Nullable KnownPerson person) {
    return person != null && Prominence.of(person) > 0;
  }
}
