package org.dateline.search;

/**
 * Two names that may mean one person or place.
 *
 * @param name the one of more articles
 * @param other the other
 * @param reason why it may be
 */
public record Alike(String name, String other, Reason reason) {

  /** What two names have in common. */
  public enum Reason {
    /** They are one but for how they are romanised or accented, a middle name, a short form. */
    SPELLING,
    /** One has an initial in place of the given name, and nobody else fits. */
    INITIAL,
    /** One is a lone surname, and nobody else has it. */
    SURNAME,
    /** They differ in one letter. */
    ONE_LETTER,
    /** One is known to be another name of the other. */
    ALIAS
  }
}
