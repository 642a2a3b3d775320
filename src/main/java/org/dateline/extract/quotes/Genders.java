package org.dateline.extract.quotes;

import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.knowledge.people.Gender;
import org.dateline.knowledge.people.GivenNameGenders;

/**
 * Tells from the titles before a person's name, else from the given name, whether "he" or "she" can
 * mean that person.
 */
final class Genders {
  private final GivenNameGenders givenNames;

  private Genders(GivenNameGenders givenNames) {
    this.givenNames = givenNames;
  }

  /** Goes by the given names that come with Dateline. */
  static Genders bundled() {
    return new Genders(GivenNameGenders.bundled());
  }

  /** The gender of {@code person}, as far as {@code text} or the given name says it. */
  Gender of(Person person, String text) {
    for (Mention mention : person.mentions()) {
      Gender titled = Gender.before(text, mention.span().start());
      if (titled != Gender.UNKNOWN) {
        return titled;
      }
    }
    return givenNames.of(person.name());
  }
}
