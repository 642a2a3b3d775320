package org.dateline.knowledge.people;

import java.util.List;

/**
 * What is left of a person's name when the ways of spelling it are taken away. {@link
 * GivenNames#key} makes keys; two names whose keys agree are taken for one name.
 *
 * @param given the folded first word, as one of its group of given names; empty for a lone surname
 * @param middles the folded words between, without patronymics, particles and initials
 * @param surname the folded last word, with what belongs to it
 * @param initials the middle initials, folded, in order
 * @param suffix {@code jr}, {@code sr}, {@code ii} and the like; mostly empty
 */
public record NameKey(
    String given, List<String> middles, String surname, String initials, String suffix) {

  /** Keeps an unmodifiable copy of the middle names. */
  public NameKey {
    middles = List.copyOf(middles);
  }

  /** Given name, surname and suffix, which two spellings of a name have in common. */
  public String full() {
    String name = given.isEmpty() ? surname : given + ' ' + surname;
    return suffix.isEmpty() ? name : name + ' ' + suffix;
  }

  /**
   * Whether the two can be one name: same given name, surname and suffix, and no middle names that
   * speak against it. Who is named without them in one place can have them in another.
   */
  public boolean agreesWith(NameKey other) {
    return given.equals(other.given)
        && surname.equals(other.surname)
        && suffix.equals(other.suffix)
        && middlesAgree(other);
  }

  private boolean middlesAgree(NameKey other) {
    if (!middles.isEmpty() && !other.middles.isEmpty()) {
      return middles.containsAll(other.middles) || other.middles.containsAll(middles);
    }
    String mine = letters();
    String others = other.letters();
    return mine.isEmpty() || others.isEmpty() || mine.equals(others);
  }

  private String letters() {
    StringBuilder letters = new StringBuilder(initials);
    middles.forEach(middle -> letters.append(middle.charAt(0)));
    return letters.toString();
  }
}
