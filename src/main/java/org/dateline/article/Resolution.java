package org.dateline.article;

/** How it was told who or what a name means. */
public enum Resolution {
  /** By a full name of which nothing is known: it stands for itself. */
  FULL_NAME,
  /** By the name under which the authority file or the gazetteer has it, in any spelling of it. */
  KNOWN_NAME,
  /** By another name that is known for the same person or place: "Kiev". */
  ALIAS,
  /** By a part of a full name that the article gives: a surname, "Kennedy Jr.". */
  SHORT_FORM,
  /**
   * By a surname and the office that is named beside it: "President Biden"; or, of father and son
   * with one name, by an office, a year or an age that stands beside it: "the elder George Bush".
   */
  OFFICE,
  /**
   * By a surname, as the most prominent of those who are known by it; or, of father and son with
   * one name, as the contemporary of the others in the article.
   */
  PROMINENCE,
  /** By a name in Cyrillic letters, romanised and without the ending of its case. */
  ROMANISED,
  /** By a name that is one letter off, and what is named beside it. */
  NEAR_SPELLING,
  /** Not at all: nobody is known by the surname, which stands for itself. */
  SURNAME,
  /** By the country or region that is named beside it: "Paris, Texas". */
  PLACE_BESIDE,
  /** By the countries of which the article speaks. */
  COUNTRIES,
  /** By its size: it is the largest of several places of the name. */
  SIZE,
  /** By somebody who read it. */
  CORRECTED
}
