package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Certainty;
import org.dateline.article.Person;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.NameKey;
import org.dateline.knowledge.people.People;
import org.dateline.work.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the names in an article are one person, and who that is: full names by their keys
 * and the authority file, lone surnames by the full name the article gives, else by what the
 * authority file says of those who bear it. Two first names are never one person.
 */
final class PeopleResolver {
  private final People people;
  private final GivenNames givenNames;
  private final Guesses guesses;
  private final Surnames surnames;

  PeopleResolver(People people) {
    this.people = people;
    this.givenNames = people.givenNames();
    this.guesses = new Guesses(people);
    this.surnames = new Surnames(people);
  }

  /** The people behind the names of persons among {@code found}, most mentions first. */
  List<Person> resolve(Tokens tokens, List<Found> found) {
    Cast cast = new Cast(tokens.text(), givenNames);
    List<PersonName> unknown = new ArrayList<>();
    List<PersonName> lone = new ArrayList<>();
    for (PersonName name : PersonNames.of(tokens, found, givenNames)) {
      Deadline.check();
      if (isLone(name)) {
        lone.add(name);
      } else if (!addKnown(cast, name)) {
        unknown.add(name);
      }
    }
    // "Mueller Robert" is only told to be turned round once Robert Mueller is there, and "Van der
    // Zwaan" to be a surname, or "Vladimir Vladimirovich" to be no whole name, once somebody is
    // named in full.
    unknown.sort(
        Comparator.comparing((PersonName name) -> GivenNames.isParticle(firstWord(name.form())))
            .thenComparing(name -> GivenNames.isPatronymic(lastWord(name.form())))
            .thenComparing(name -> !beginsWithGivenName(name.form())));
    unknown.forEach(name -> addUnknown(cast, name));
    List<PersonName> parts = lone.stream().flatMap(name -> parts(cast, name).stream()).toList();
    parts.forEach(cast::addLone);
    parts.forEach(name -> addLone(cast, name));
    return cast.people();
  }

  private boolean beginsWithGivenName(String form) {
    return givenNames.contains(firstWord(form));
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String form) {
    int blank = form.indexOf(' ');
    return blank < 0 ? form : form.substring(0, blank);
  }

  /** Whether only a surname is given, or an initial before it. */
  private boolean isLone(PersonName name) {
    NameKey key = givenNames.key(name.form());
    return key.given().isEmpty() || (key.given().length() == 1 && key.initials().isEmpty());
  }

  private boolean addKnown(Cast cast, PersonName name) {
    Optional<KnownPerson> known = people.named(name.form());
    known.ifPresent(
        person -> {
          cast.addCompany(person);
          cast.known(person, name).add(name, Certainty.SURE, byName(name, person));
        });
    return known.isPresent();
  }

  private Resolution byName(PersonName name, KnownPerson known) {
    String form = name.form();
    boolean canonical =
        givenNames.key(known.name()).agreesWith(givenNames.key(form))
            || givenNames.looseKey(known.name()).agreesWith(givenNames.looseKey(form));
    return canonical ? Resolution.KNOWN_NAME : Resolution.ALIAS;
  }

  private void addUnknown(Cast cast, PersonName name) {
    NameKey key = givenNames.key(name.form());
    List<KnownPerson> sharing = people.sharing(name.form());
    boolean shared = sharing.size() > 1;
    if (shared) {
      Optional<SharedNames.Chosen> chosen = choose(cast, name, sharing);
      if (chosen.isPresent()) {
        KnownPerson person = chosen.get().person();
        cast.known(person, name).add(name, chosen.get().certainty(), chosen.get().by());
        return;
      }
    }
    Somebody known = shared ? null : cast.onlyKnown(key);
    if (known != null) {
      known.add(name, Certainty.LIKELY, Resolution.KNOWN_NAME);
      return;
    }
    Somebody same = shared ? cast.unknownAs(key) : cast.unknown(key);
    Somebody bearer = same == null ? bearer(cast, name.form()) : null;
    if (same == null && bearer == null && GivenNames.isPatronymic(lastWord(name.form()))) {
      bearer = cast.withPatronymic(key);
    }
    if (bearer != null) {
      bearer.add(name, Certainty.LIKELY, Resolution.SHORT_FORM);
      return;
    }
    if (same == null) {
      same = turned(cast, name.form());
    }
    if (same == null) {
      Optional<KnownPerson> guess = guesses.guess(cast, name);
      if (guess.isPresent()) {
        cast.known(guess.get(), name).add(name, Certainty.GUESS, Resolution.NEAR_SPELLING);
        return;
      }
      same = cast.enter(name);
    }
    same.add(name, Certainty.LIKELY, Resolution.FULL_NAME);
  }

  private static Optional<SharedNames.Chosen> choose(
      Cast cast, PersonName name, List<KnownPerson> sharing) {
    Set<KnownPerson> others = cast.known();
    List<KnownPerson> named = sharing.stream().filter(others::contains).toList();
    sharing.forEach(others::remove);
    return SharedNames.choose(sharing, named, others, cast.text(), name.span());
  }

  /** The only one named elsewhere with that surname of several words: "Van der Zwaan". */
  private @Nullable Somebody bearer(Cast cast, String form) {
    if (!GivenNames.isParticle(firstWord(form))) {
      return null;
    }
    String last = lastWord(form);
    String inside = " " + Character.toLowerCase(form.charAt(0)) + form.substring(1);
    List<Somebody> bearers =
        cast.namesakes(givenNames.surnameKey(last), givenNames.key(last)).stream()
            .filter(somebody -> somebody.endsWith(" " + form) || somebody.endsWith(inside))
            .toList();
    return bearers.size() == 1 ? bearers.getFirst() : null;
  }

  /** Who is named elsewhere with the same two words the other way round: "Orban Viktor". */
  private @Nullable Somebody turned(Cast cast, String form) {
    int blank = form.indexOf(' ');
    if (blank < 0 || form.indexOf(' ', blank + 1) >= 0) {
      return null;
    }
    NameKey key = givenNames.key(form.substring(blank + 1) + " " + form.substring(0, blank));
    Somebody known = cast.onlyKnown(key);
    return known != null ? known : cast.unknown(key);
  }

  /** "Clinton-Trump" is two names and "Never-Trump" one, but "Thomas-Greenfield" is a surname. */
  private List<PersonName> parts(Cast cast, PersonName name) {
    String form = name.form();
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 1 || form.indexOf(' ') >= 0 || isSurname(cast, form)) {
      return List.of(name);
    }
    int start = name.span().start() + hyphen + 1;
    List<PersonName> parts = new ArrayList<>();
    Span first = new Span(name.span().start(), start - 1);
    String before = form.substring(0, hyphen);
    if (!people.withSurname(before).isEmpty()) {
      parts.add(new PersonName(first, before, name.titled(), name.confidence()));
    }
    Span second = new Span(start, name.span().end());
    parts.add(new PersonName(second, form.substring(hyphen + 1), false, name.confidence()));
    return parts;
  }

  private boolean isSurname(Cast cast, String form) {
    NameKey key = givenNames.key(form);
    return cast.namesakes(givenNames.surnameKey(form), key).stream()
            .anyMatch(somebody -> somebody.endsWith(form))
        || people.withSurname(form).stream()
            .flatMap(person -> person.forms().stream())
            .anyMatch(other -> other.endsWith(form))
        || Character.isLowerCase(form.charAt(0));
  }

  private void addLone(Cast cast, PersonName name) {
    Surnames.Meant meant = surnames.meant(cast, name);
    switch (meant) {
      case Surnames.Named(Somebody somebody, Certainty certainty) ->
          somebody.add(name, certainty, Resolution.SHORT_FORM);
      case Surnames.Known(KnownPerson person, Certainty certainty, Resolution by) ->
          cast.known(person, name).add(name, certainty, by);
      case Surnames.Nobody() -> addSurname(cast, name);
    }
  }

  /** A surname that nobody is known by stands for itself, where it is surely one. */
  private void addSurname(Cast cast, PersonName name) {
    Somebody same = cast.unknown(givenNames.key(name.form()));
    if (same == null && name.titled()) {
      same = cast.enter(name);
    }
    if (same != null) {
      same.add(name, Certainty.GUESS, Resolution.SURNAME);
    }
  }
}
