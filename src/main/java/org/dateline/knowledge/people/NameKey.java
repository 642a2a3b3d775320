package org.dateline.knowledge.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a person's name when the ways of spelling it are taken away. Two names with equal
 * keys are taken for one name; {@link GivenNames#key} makes keys.
 *
 * @param given the folded first word, as one of its group of given names; empty for a lone surname
 * @param surname the other words folded and joined, without patronymics and middle initials
 * @param initials the middle initials that were left out, folded, in order
 */
public record NameKey(String given, String surname, String initials) {

  /** Given name and surname; initials count only where two people differ in them. */
  public String full() {
    return given.isEmpty() ? surname : given + ' ' + surname;
  }

  /** Whether the two can be one name: same words, and no initials that speak against it. */
  public boolean agreesWith(NameKey other) {
    return given.equals(other.given)
        && surname.equals(other.surname)
        && (initials.isEmpty() || other.initials.isEmpty() || initials.equals(other.initials));
  }

  /** The words of {@code name}, parted at white space and hyphens. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && !isGap(name.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(name.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '-' || c == '\u2010' || c == '.';
  }
}
